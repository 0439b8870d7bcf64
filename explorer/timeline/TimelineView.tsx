import ActorTies from '../drawing/timeline/TiesOverTime.tsx';
import { useAnswer } from '../api/useAnswer.ts';
import { NamesDocument } from '../generated/operations.ts';
import { Section } from '../parts/Section.tsx';
import { ActorLink } from '../parts/links.tsx';
import { Answered, NotFound } from '../shell/states.tsx';
import { useOffer } from '../shell/exporting.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { words } from '../words/words.ts';

/** An actor's ties over time, for embedding. */
export default function TimelineView({ id, params }: ViewProps) {
  const answer = useAnswer(NamesDocument, { ids: [id] });
  return (
    <Answered answer={answer} waitsFor={words.app.loading(id)}>
      {({ nodes: [node] }) =>
        node && 'actorKind' in node ? (
          <Page actor={{ ...node, name: node.actorName }} params={params} />
        ) : (
          <NotFound id={id} />
        )
      }
    </Answered>
  );
}

type Props = Pick<ViewProps, 'params'> & Parameters<typeof ActorLink>[0];

function Page({ actor, params }: Props) {
  useTitle(words.actor.timelineOf(actor.name));
  useOffer({ says: words.actor.exports(actor.name), filter: { between: [actor.id] } });
  return (
    <article className="page">
      <header className="head">
        <h1>{words.actor.overTime(actor.name)}</h1>
        <p>
          <ActorLink actor={actor} />
        </p>
      </header>
      <Section title={words.actor.ties}>
        <ActorTies view="timeline" id={actor.id} name={actor.name} params={params} />
      </Section>
    </article>
  );
}
