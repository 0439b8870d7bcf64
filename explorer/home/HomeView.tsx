import './home.css';
import { Suspense, lazy } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { HomeDocument, type HomeQuery } from '../generated/operations.ts';
import { Missing } from '../parts/Missing.tsx';
import { SearchBox } from '../parts/SearchBox.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { Answered, Waiting } from '../shell/states.tsx';
import { count } from '../shell/words.ts';
import { useOffer } from '../shell/exporting.ts';
import { useTitle } from '../shell/title.ts';
import { Flows } from './Flows.tsx';
import { Questions } from './Questions.tsx';
import { words } from '../words/words.ts';

/** Loaded after the text. */
const WorldMap = lazy(() => import('../drawing/map/WorldMap.tsx'));

export default function HomeView() {
  const answer = useAnswer(HomeDocument, {});
  useTitle('');
  useOffer({ says: words.home.exports, filter: {} });
  return (
    <article className="page home">
      <div className="home-first">
        <div>
          <h1>{words.home.title}</h1>
          <p className="lead">{words.home.lead}</p>
          <SearchBox label={words.home.search} autoFocus />
        </div>
        <Suspense fallback={<Waiting for={words.drawing.loadingMap} />}>
          <WorldMap title={words.home.where} />
        </Suspense>
      </div>
      <Answered answer={answer} waitsFor={words.home.loading}>
        {(data) => (
          <>
            <Numbers data={data} />
            <Questions data={data} />
            <Flows />
          </>
        )}
      </Answered>
    </article>
  );
}

function Numbers({ data }: { readonly data: HomeQuery }) {
  const { version, importedAt, licence } = data.dataset;
  const day = words.dates.day(new Date(importedAt));
  const figures = [
    ['ties', words.home.ties, data.ties],
    ['cities', words.home.cities, data.cities],
    ['institutions', words.home.institutions, data.institutions],
    ['people', words.home.people, data.people],
    ['sources', words.home.sources, data.sources],
  ] as const;
  return (
    <section aria-label={words.home.inNumbers}>
      <dl className="figures">
        {figures.map(([table, name, { totalCount }]) => (
          <div key={table}>
            <dt>{name}</dt>
            <dd>
              <Link
                href={hrefTo('browse', table)}
                aria-label={words.home.browse(count(totalCount), name)}
              >
                {count(totalCount)}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
      <Missing filter={{}} />
      <p className="aside">
        {words.home.asOf(day)}
        <code>{version}</code>
        {words.home.license(licence)}
        <a href="third-party-notices.txt">{words.home.notices}</a>
      </p>
    </section>
  );
}
