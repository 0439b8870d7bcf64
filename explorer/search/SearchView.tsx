import './search.css';
import { useEffect, useState } from 'react';
import { usePages } from '../lists/usePages.ts';
import { SearchDocument, type SearchType } from '../generated/operations.ts';
import { SEARCH_TYPES } from '../generated/types.ts';
import { List } from '../lists/List.tsx';
import { PagesFoot } from '../lists/PagesFoot.tsx';
import { HitWords, guessText, toHit } from '../parts/HitWords.tsx';
import { hrefOf } from '../parts/links.tsx';
import { Empty } from '../shell/states.tsx';
import { wordOf } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { hrefTo, replace } from '../shell/address.ts';
import { useTitle } from '../shell/title.ts';
import type { ViewProps } from '../shell/views.ts';

/** Everything that a text can mean. The address follows the text. */
export default function SearchView({ params }: ViewProps) {
  const type = SEARCH_TYPES.find((one) => one === params.get('type')) ?? null;
  const [text, setText] = useState(params.get('text') ?? '');
  const asked = params.get('text') ?? '';
  useTitle(asked === '' ? 'Search' : `“${asked}”`);
  useEffect(() => setText(asked), [asked]);
  const change = (to: string) => {
    setText(to);
    replace(hrefTo('search', '', { text: to, type }));
  };
  return (
    <article className="page">
      <h1>Search</h1>
      <div className="filters">
        <label>
          Name, place or words
          <input
            type="text"
            data-search=""
            autoFocus
            value={text}
            spellCheck={false}
            onChange={({ target }) => change(target.value)}
          />
        </label>
        <label>
          Type{' '}
          <select
            value={type ?? ''}
            onChange={({ target }) =>
              replace(hrefTo('search', '', { text: asked, type: target.value }))
            }
          >
            <option value="">All types</option>
            {SEARCH_TYPES.map((one) => (
              <option key={one} value={one}>
                {wordOf(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {asked.trim() === '' ? (
        <Empty>
          Type a name in any language, with or without its place: Columbus, Ohio; 合肥; OSU;
          Columbus Hefei; mayor of Houston.
        </Empty>
      ) : (
        <Hits key={`${asked} ${type ?? ''}`} text={asked.trim()} type={type} />
      )}
    </article>
  );
}

function Hits({ text, type }: { readonly text: string; readonly type: SearchType | null }) {
  const variables = { text, types: type && [type], first: 25 };
  const pages = usePages(SearchDocument, variables, ({ search }) => search);
  const guess = guessText(pages.edges.map(toHit));
  return (
    <>
      {guess && <p className="guess">{guess}</p>}
      <List
        label="Results"
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
        <Empty>
          No results for “{text}”{type && ` in ${wordOf(type).toLowerCase()} entries`}. Try a
          shorter spelling{type ? ', another language or all types' : ' or another language'}.
        </Empty>
      ) : (
        <PagesFoot pages={pages} what="results" />
      )}
    </>
  );
}
