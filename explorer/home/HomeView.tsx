import { Suspense, lazy } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { HomeDocument, type HomeQuery } from '../generated/operations.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import { readChoice } from '../drawing/map/choice.ts';
import { Answered, Waiting } from '../shell/states.tsx';
import { count } from '../shell/words.ts';
import { useOffer } from '../shell/exporting.ts';
import { useTitle } from '../shell/title.ts';
import { Questions } from './Questions.tsx';

/** Comes after what one reads first. */
const SmallMap = lazy(() => import('../drawing/map/SmallMap.tsx'));

const ALL = readChoice(new URLSearchParams());

export default function HomeView() {
  const answer = useAnswer(HomeDocument, {});
  useTitle('');
  useOffer({ says: 'All ties, with their parties, claims and sources', filter: {} });
  return (
    <article className="page home">
      <h1>Who is tied to whom, since when, and on whose word</h1>
      <p className="lead">
        The network of subnational diplomacy: cities, states, universities and people, their ties
        across borders, and what came of them. Where sources disagree, all of them are kept.
      </p>
      <SearchBox label="Search for anyone by any name" autoFocus />
      <Answered answer={answer} waitsFor="what the record holds">
        {(data) => (
          <>
            <Holds data={data} />
            <Questions data={data} />
            <Suspense fallback={<Waiting for="the map" />}>
              <SmallMap title="Where the ties are" choice={ALL} />
            </Suspense>
          </>
        )}
      </Answered>
    </article>
  );
}

function Holds({ data }: { readonly data: HomeQuery }) {
  const { version, importedAt, licence } = data.dataset;
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(importedAt));
  const figures = [
    ['ties', data.ties],
    ['cities', data.cities],
    ['institutions', data.institutions],
    ['people', data.people],
    ['sources', data.sources],
  ] as const;
  return (
    <section aria-label="What the record holds">
      <dl className="figures">
        {figures.map(([name, { totalCount }]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(totalCount)}</dd>
          </div>
        ))}
      </dl>
      <p className="aside">
        As of {day}, version <code>{version}</code>, under {licence}. This page is built from{' '}
        <a href="third-party-notices.txt">packages of others</a>.
      </p>
    </section>
  );
}
