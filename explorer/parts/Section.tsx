import './Section.css';
import type { ReactNode } from 'react';
import { count } from '../shell/words.ts';

export interface SectionProps {
  readonly title: string;
  readonly total?: number | null;
  readonly says?: ReactNode;
  readonly children: ReactNode;
}

/** A section of a page with a heading and a count. */
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
