import { useAnswer } from '../api/useAnswer.ts';
import { ActorDocument, type ActorQuery } from '../generated/operations.ts';
import { Contests } from '../parts/Contests.tsx';
import { Evidence } from '../parts/Evidence.tsx';
import { Sources } from '../parts/Sources.tsx';
import { Answered, NotFound } from '../shell/states.tsx';
import { useOffer } from '../shell/exporting.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { ActorCoverage } from './ActorCoverage.tsx';
import { ActorHead } from './ActorHead.tsx';
import { ActorLists } from './ActorLists.tsx';
import { ActorMap } from './ActorMap.tsx';
import { Headline } from './Headline.tsx';
import { Parts, Posts } from './People.tsx';
import { TiesWithin } from './TiesWithin.tsx';
import { isContainer } from './scope.ts';
import { ActorTies } from '../drawing/timeline/TiesOverTime.tsx';
import { words } from '../words/words.ts';

export type Actor = Extract<NonNullable<ActorQuery['node']>, { names: unknown }>;

export default function ActorView({ id, params }: ViewProps) {
  const answer = useAnswer(ActorDocument, { id });
  return (
    <Answered answer={answer} waitsFor={words.app.loading(id)}>
      {({ node }) =>
        node && 'names' in node ? <Page actor={node} params={params} /> : <NotFound id={id} />
      }
    </Answered>
  );
}

function Page({ actor, params }: { readonly actor: Actor } & Pick<ViewProps, 'params'>) {
  useTitle(actor.name);
  useOffer({ says: words.actor.exports(actor.name), filter: { between: [actor.id] } });
  return (
    <article className="page">
      <ActorHead actor={actor} />
      {isContainer(actor) && <Headline actor={actor} />}
      {actor.__typename === 'Person' && <Posts id={actor.id} />}
      <ActorMap actor={actor} />
      <Contests contested={actor.record.contested} />
      <ActorTies view="actor" id={actor.id} name={actor.name} params={params} />
      {isContainer(actor) && <TiesWithin actor={actor} />}
      {actor.__typename === 'Person' && <Parts id={actor.id} />}
      <ActorLists actor={actor} />
      {'within' in actor && <ActorCoverage id={actor.id} />}
      {actor.record.sources.length > 0 && <Sources record={actor.record} />}
      <Evidence id={actor.id} />
    </article>
  );
}
