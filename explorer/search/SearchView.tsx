import './search.css';
import { type RefObject, useEffect, useRef } from 'react';
import { useAnswer } from '../api/useAnswer.ts';
import { usePages } from '../lists/usePages.ts';
import {
  SearchDocument,
  type SearchType,
  SearchTypesDocument,
  type SearchTypesQuery,
} from '../generated/operations.ts';
import { SEARCH_TYPES } from '../generated/types.ts';
import { List } from '../lists/List.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { exactHit } from '../parts/exactHit.ts';
import { HitWords, guessText, toHit } from '../parts/HitWords.tsx';
import { hrefOf } from '../parts/links.tsx';
import { unlessComposing } from '../parts/unlessComposing.ts';
import { useFollowing } from '../parts/useFollowing.ts';
import { Empty, Fault } from '../shell/states.tsx';
import { count, wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { go, hrefTo, replace } from '../shell/address.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';
import { words } from '../words/words.ts';

/** The API lists no more. */
const MOST_RESULTS = 1_000;

/** Everything that a text can mean. The address follows the text. */
export default function SearchView({ params }: ViewProps) {
  const type = SEARCH_TYPES.find((one) => one === params.get('type')) ?? null;
  // Other sites call it `q`.
  const asked = params.get('text') ?? params.get('q') ?? '';
  const [text, setText] = useFollowing(asked);
  const exact = useRef<string | null>(null);
  useTitle(asked === '' ? words.search.title : words.search.titleOf(asked));
  const change = (to: string) => {
    setText(to);
    replace(hrefTo('search', '', { text: to, type }));
  };
  return (
    <article className="page">
      <h1>{words.search.title}</h1>
      <div className="filters">
        <label>
          {words.search.label}
          <input
            type="text"
            data-search=""
            autoFocus
            value={text}
            spellCheck={false}
            onChange={({ target }) => change(target.value)}
            onKeyDown={unlessComposing(({ key }) => {
              if (key === 'Enter' && exact.current !== null) go(exact.current);
            })}
          />
        </label>
      </div>
      {asked.trim() === '' ? (
        <Empty>{words.search.help}</Empty>
      ) : (
        <Results asked={asked} type={type} exact={exact} />
      )}
    </article>
  );
}

interface ResultsProps {
  readonly asked: string;
  readonly type: SearchType | null;

  /** Gets the address of what the text is a name of. */
  readonly exact: RefObject<string | null>;
}

function Results({ asked, type, exact }: ResultsProps) {
  const text = asked.trim();
  const { data, error } = useAnswer(SearchTypesDocument, { text });
  return (
    <>
      {data && <Types found={data.search} text={text} chosen={type} />}
      <Hits key={`${asked} ${type ?? ''}`} {...{ text, type, exact }} fault={data ? null : error} />
    </>
  );
}

interface TypesProps {
  readonly found: SearchTypesQuery['search'];
  readonly text: string;
  readonly chosen: SearchType | null;
}

/** How many results there are of each type; each count leads to these alone. */
function Types({ found: { totalCount, typeCounts }, text, chosen }: TypesProps) {
  if (totalCount === 0 && chosen === null) return null;
  const gone = chosen !== null && !typeCounts.some(({ type }) => type === chosen);
  const all = [
    { type: null, count: totalCount },
    ...typeCounts,
    ...(gone ? [{ type: chosen, count: 0 }] : []),
  ];
  return (
    <>
      <nav className="chips" aria-label={words.search.type}>
        {all.map(({ type, count: found }) => (
          <Link
            key={type}
            href={hrefTo('search', '', { text, type })}
            aria-current={type === chosen ? 'true' : undefined}
          >
            {type === null ? words.search.allTypes : (words.search.types[type] ?? wordOf(type))}{' '}
            {count(found)}
          </Link>
        ))}
      </nav>
      {totalCount >= MOST_RESULTS && <p>{words.search.best(MOST_RESULTS)}</p>}
    </>
  );
}

interface HitsProps extends Omit<ResultsProps, 'asked'> {
  readonly text: string;

  /** Why the types could not be counted. */
  readonly fault: Error | null;
}

function Hits({ text, type, exact, fault }: HitsProps) {
  const variables = { text, types: type && [type], first: 25 };
  const pages = usePages(SearchDocument, variables, ({ search }) => search);
  const hits = pages.edges.map(toHit);
  const guess = guessText(hits);
  const found = exactHit(hits);
  const href = found ? hrefOf(found) : null;
  useEffect(() => {
    exact.current = href;
    return () => {
      exact.current = null;
    };
  }, [exact, href]);
  return (
    <>
      {/* One at a time: "Try again" sends all that failed. */}
      {fault !== null && pages.error === null && <Fault error={fault} />}
      {guess && <p className="guess">{guess}</p>}
      <List
        label={words.search.results}
        items={pages.edges}
        keyOf={({ node }) => node.id}
        pages={pages}
        className="hits"
      >
        {(edge) => (
          <Link href={hrefOf(edge.node)}>
            <HitWords hit={toHit(edge)} />
          </Link>
        )}
      </List>
      {pages.total === 0 ? (
        <Empty>{words.search.none(text, type && wordOf(type))}</Empty>
      ) : (
        <PagesFoot pages={pages} what={words.lists.results} />
      )}
    </>
  );
}
