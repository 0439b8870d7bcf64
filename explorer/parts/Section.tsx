import './Section.css';
import { type ReactNode, useContext } from 'react';
import { count } from '../shell/words.ts';
import { FoldsContext } from './folds.ts';

export interface SectionProps {
  readonly title: string;
  readonly total?: number | null | undefined;
  readonly says?: ReactNode;
  readonly children: ReactNode;

  /** Its name in the address of a page whose sections can be closed; without it, it is always open. */
  readonly name?: string | undefined;
}

/** A section of a page with a heading and a count. Children of a closed one are not rendered. */
export function Section({ name, title, total, says, children }: SectionProps) {
  const folds = useContext(FoldsContext);
  const heading = (
    <h2>
      {title}
      {total != null && <span className="total"> {count(total)}</span>}
    </h2>
  );
  const body = (
    <>
      {says && <p className="says">{says}</p>}
      {children}
    </>
  );
  if (folds === null || name === undefined)
    return (
      <section aria-label={title}>
        {heading}
        {body}
      </section>
    );
  const isOpen = folds.isOpen(name);
  return (
    <section aria-label={title} className="folded">
      <details open={isOpen}>
        <summary
          onClick={(event) => {
            event.preventDefault();
            folds.turn(name);
          }}
        >
          {heading}
        </summary>
        {isOpen && body}
      </details>
    </section>
  );
}
