import './home.css';
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

/** Loaded after the text. */
const SmallMap = lazy(() => import('../drawing/map/SmallMap.tsx'));

const ALL = readChoice(new URLSearchParams());

export default function HomeView() {
  const answer = useAnswer(HomeDocument, {});
  useTitle('');
  useOffer({ says: 'All ties, with their parties, claims and sources', filter: {} });
  return (
    <article className="page home">
      <h1>Which cities, states and universities work together, since when, and how we know</h1>
      <p className="lead">
        Proxeny maps the diplomacy of cities, states and universities, with the US and China in
        depth. Every fact names its sources; where they disagree you see each version.
      </p>
      <SearchBox label="Search by name, in any language" autoFocus />
      <Answered answer={answer} waitsFor="Loading the numbers">
        {(data) => (
          <>
            <Numbers data={data} />
            <Questions data={data} />
            <Suspense fallback={<Waiting for="Loading the map" />}>
              <SmallMap title="Where the ties are" choice={ALL} />
            </Suspense>
          </>
        )}
      </Answered>
    </article>
  );
}

function Numbers({ data }: { readonly data: HomeQuery }) {
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
    <section aria-label="The database in numbers">
      <dl className="figures">
        {figures.map(([name, { totalCount }]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(totalCount)}</dd>
          </div>
        ))}
      </dl>
      <p className="aside">
        As of {day}. Version <code>{version}</code>, license {licence}.{' '}
        <a href="third-party-notices.txt">Third-party notices</a>.
      </p>
    </section>
  );
}
