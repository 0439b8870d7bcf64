import './lists.css';
import type { Pages } from './usePages.ts';
import { Fault, Waiting } from '../shell/states.tsx';
import { isLong } from './long.ts';
import { words } from '../words/words.ts';

export interface PagesFootProps {
  readonly pages: Pages<unknown>;

  /** The plural noun: `ties`. */
  readonly what: string;

  /** Says nothing below a list that is shown whole. */
  readonly unlessWhole?: boolean;
}

/** How many of all rows are loaded, and a button for more. */
export function PagesFoot({ pages, what, unlessWhole = false }: PagesFootProps) {
  const { edges, error, more, total, waiting } = pages;
  if (total === null)
    return error === null ? <Waiting for={words.lists.loading(what)} /> : <Fault error={error} />;
  if (unlessWhole && more === null && !waiting && error === null && !isLong(total)) return null;
  return (
    <>
      <p className="pages-foot no-picture">
        <span role="status">
          {words.lists[isLong(total) ? 'loaded' : 'shown'](edges.length, total)}
        </span>
        {(more || waiting) && (
          <button type="button" aria-disabled={more === null} onClick={() => more?.()}>
            {words.lists.more}
          </button>
        )}
        {waiting && <span>{words.lists.loadingMore(what)}</span>}
        {more && isLong(total) && <span className="more-hint">{words.lists.scroll}</span>}
      </p>
      {error !== null && <Fault error={error} />}
    </>
  );
}
