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
import { words } from '../words/words.ts';

/** Everything that a text can mean. The address follows the text. */
export default function SearchView({ params }: ViewProps) {
  const type = SEARCH_TYPES.find((one) => one === params.get('type')) ?? null;
  const [text, setText] = useState(params.get('text') ?? '');
  const asked = params.get('text') ?? '';
  useTitle(asked === '' ? words.search.title : words.search.titleOf(asked));
  useEffect(() => setText(asked), [asked]);
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
          />
        </label>
        <label>
          {words.search.type}
          <select
            value={type ?? ''}
            onChange={({ target }) =>
              replace(hrefTo('search', '', { text: asked, type: target.value }))
            }
          >
            <option value="">{words.search.allTypes}</option>
            {SEARCH_TYPES.map((one) => (
              <option key={one} value={one}>
                {wordOf(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {asked.trim() === '' ? (
        <Empty>{words.search.help}</Empty>
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
