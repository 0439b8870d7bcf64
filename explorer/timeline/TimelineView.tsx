import { ActorTies } from '../drawing/timeline/TiesOverTime.tsx';
import { useAnswer } from '../api/useAnswer.ts';
import { NamesDocument } from '../generated/operations.ts';
import { ActorLink } from '../parts/links.tsx';
import { Answered, NotFound } from '../shell/states.tsx';
import { useOffer } from '../shell/exporting.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';

/** An actor's ties over time, for embedding. */
export default function TimelineView({ id, params }: ViewProps) {
  const answer = useAnswer(NamesDocument, { ids: [id] });
  return (
    <Answered answer={answer} waitsFor={`Loading ${id}`}>
      {({ nodes: [node] }) =>
        node && 'actorKind' in node ? <Page actor={node} params={params} /> : <NotFound id={id} />
      }
    </Answered>
  );
}

type Props = Pick<ViewProps, 'params'> & Parameters<typeof ActorLink>[0];

function Page({ actor, params }: Props) {
  useTitle(`Timeline of ${actor.name}`);
  useOffer({
    says: `All ties of ${actor.name} and of everything in it, with their parties, claims and sources`,
    filter: { between: [actor.id] },
  });
  return (
    <article className="page">
      <header className="head">
        <h1>Ties of {actor.name} over time</h1>
        <p>
          <ActorLink actor={actor} />
        </p>
      </header>
      <ActorTies view="timeline" id={actor.id} name={actor.name} params={params} />
    </article>
  );
}
