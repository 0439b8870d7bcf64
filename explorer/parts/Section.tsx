import type { ReactNode } from 'react';
import type { Pages } from '../api/usePages.ts';
import { Fault, Waiting } from './states.tsx';
import { count } from './words.ts';

export interface SectionProps {
  readonly title: string;
  readonly total?: number | null;
  readonly says?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading, with how much there is. */
export function Section({ title, total, says, children }: SectionProps) {
  return (
    <section aria-label={title}>
      <h2>
        {title}
        {total != null && <span className="total"> {count(total)}</span>}
      </h2>
      {says && <p className="says">{says}</p>}
      {children}
    </section>
  );
}

/** How much of all is shown, and the way to more. */
export function PagesFoot({
  pages,
  what,
}: {
  readonly pages: Pages<unknown>;
  readonly what: string;
}) {
  const { edges, failed, more, total, waiting } = pages;
  if (failed !== null) return <Fault message={failed} />;
  if (total === null) return <Waiting for={what} />;
  return (
    <p className="pages-foot">
      <span role="status">
        {count(edges.length)} of {count(total)} shown
      </span>
      {more && (
        <button type="button" onClick={more}>
          Show more
        </button>
      )}
      {waiting && <span>Waiting for more {what} …</span>}
    </p>
  );
}
