import './lists.css';
import type { Pages } from './usePages.ts';
import { Fault, Waiting } from '../shell/states.tsx';
import { count } from '../shell/words.ts';
import { isLong } from './long.ts';

export interface PagesFootProps {
  readonly pages: Pages<unknown>;

  /** The plural noun: `ties`. */
  readonly what: string;
}

/** How many of all rows are loaded, and a button for more. */
export function PagesFoot({ pages, what }: PagesFootProps) {
  const { edges, error, more, total, waiting } = pages;
  if (total === null)
    return error === null ? <Waiting for={`Loading ${what}`} /> : <Fault error={error} />;
  return (
    <>
      <p className="pages-foot no-picture">
        <span role="status">
          {count(edges.length)} of {count(total)} {isLong(total) ? 'loaded' : 'shown'}
        </span>
        {(more || waiting) && (
          <button type="button" aria-disabled={more === null} onClick={() => more?.()}>
            Show more
          </button>
        )}
        {waiting && <span>Loading more {what} …</span>}
        {more && isLong(total) && <span>Scroll for more.</span>}
      </p>
      {error !== null && <Fault error={error} />}
    </>
  );
}
