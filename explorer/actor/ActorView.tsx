import './actor.css';
import { Suspense, lazy } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { ActorDocument, type ActorQuery, NamesDocument } from '../generated/operations.ts';
import { HistorySection } from '../desk/HistorySection.tsx';
import { Contests } from '../parts/Contests.tsx';
import { Evidence } from '../parts/Evidence.tsx';
import { Section } from '../parts/Section.tsx';
import { Sources } from '../parts/Sources.tsx';
import { SuggestEntry } from '../parts/suggestions.tsx';
import { ALL, FoldsContext, foldsIn } from '../parts/folds.ts';
import { type Change, changing } from '../shell/params.ts';
import { Answered, NotFound, Waiting } from '../shell/states.tsx';
import { useOffer } from '../shell/exporting.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { About } from './About.tsx';
import { ActorCoverage } from './ActorCoverage.tsx';
import { ActorHead, Onward } from './ActorHead.tsx';
import { ActorLists } from './ActorLists.tsx';
import { ActorMap } from './ActorMap.tsx';
import { CountryTable } from './CountryTable.tsx';
import { OwnTies } from './OwnTies.tsx';
import { Members } from './Networks.tsx';
import { Parts, Posts } from './People.tsx';
import { TiesWithin } from './TiesWithin.tsx';
import { OWN } from './scope.ts';
import { words } from '../words/words.ts';

const ActorTies = lazy(() => import('../drawing/timeline/TiesOverTime.tsx'));

export type Actor = Extract<NonNullable<ActorQuery['node']>, { names: unknown }>;

export default function ActorView({ id, params }: ViewProps) {
  const answer = useAnswer(ActorDocument, { id, ...OWN });
  // Counts of what lies in nothing are refused.
  const known = useAnswer(NamesDocument, answer.error ? { ids: [id] } : null);
  const [node] = known.data?.nodes ?? [];
  if (known.data && !(node && 'actorKind' in node)) return <NotFound id={id} />;
  return (
    <Answered answer={answer} waitsFor={words.app.loading(id)}>
      {(data) =>
        data.node && 'names' in data.node ? (
          <Page actor={data.node} data={data} params={params} />
        ) : (
          <NotFound id={id} />
        )
      }
    </Answered>
  );
}

interface PageProps extends Pick<ViewProps, 'params'> {
  readonly actor: Actor;
  readonly data: ActorQuery;
}

/** The first screen answers with whom, since when and whether still; what else is on record is closed below it. */
function Page({ actor, data, params }: PageProps) {
  const { id, name, record } = actor;
  useTitle(fullNameOf(actor));
  useOffer({ says: words.actor.exports(name), filter: { between: [id] } });
  const change = changing('actor', params, id);
  // A kind opens the ties; it goes when all sections are closed.
  const turn: Change = ({ open }) =>
    change({ open: open ?? null, ...(open === null && { kind: null }) });
  const shown =
    params.has('kind') && !params.has('open') ? new URLSearchParams('open=ties') : params;
  return (
    <FoldsContext value={foldsIn(shown, turn)}>
      <article className="page actor">
        <ActorHead actor={actor} data={data} />
        <div className="first">
          <div>
            <FirstLists actor={actor} data={data} />
          </div>
          <ActorMap actor={actor} />
        </div>
        <Onward actor={actor} />
        <Contests contested={record.contested} />
        <Sections actor={actor} data={data} params={params} />
        <SuggestEntry subject={id} />
      </article>
    </FoldsContext>
  );
}

/** A city is told from others of its name by what it lies in. */
function fullNameOf(actor: Actor): string {
  const within = actor.__typename === 'City' ? actor.within : null;
  return [actor.name, within?.name].filter(Boolean).join(words.parts.pause);
}

/** What else is on record, closed at first. */
function Sections({ actor, data, params }: PageProps) {
  const { id, name, record } = actor;
  return (
    <div className="folds">
      <button
        type="button"
        className="small"
        onClick={() => changing('actor', params, id)({ open: ALL })}
      >
        {words.actor.openAll}
      </button>
      {data.itself.total > 0 && (
        <Section name="ties" title={words.actor.ties} total={data.itself.total}>
          <Suspense fallback={<Waiting for={words.lists.loading(words.lists.ties)} />}>
            <ActorTies view="actor" {...{ id, name, params }} />
          </Suspense>
        </Section>
      )}
      <TiesWithin actor={actor} data={data} />
      <ActorLists actor={actor} data={data} />
      <About actor={actor} />
      {'within' in actor && <ActorCoverage id={id} />}
      {record.sources.length > 0 && <Sources record={record} />}
      <Evidence id={id} total={record.claims.totalCount} />
      <HistorySection id={id} />
    </div>
  );
}

function FirstLists({ actor, data }: Omit<PageProps, 'params'>) {
  const { id } = actor;
  if (actor.__typename === 'Person')
    return (
      <>
        <Posts id={id} begun={actor.affiliations} />
        <Parts id={id} begun={actor.involvements} />
      </>
    );
  return (
    <>
      {'members' in actor && <Members id={id} begun={actor.members} />}
      {actor.__typename === 'Country' && <CountryTable actor={actor} data={data} />}
      {'main' in actor && (
        <OwnTies
          actor={id}
          title={words.actor.main[actor.__typename]}
          ties={actor.main}
          hasKinds={!('others' in actor)}
        />
      )}
      {'others' in actor && (
        <OwnTies actor={id} title={words.actor.otherTies} ties={actor.others} hasKinds most={5} />
      )}
      {actor.__typename === 'State' && <CountryTable actor={actor} data={data} />}
    </>
  );
}
