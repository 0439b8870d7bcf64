import type { ReactNode } from 'react';
import { useTitle } from '../shell/title.ts';

export interface PageProps {
  /** Of the browser's tab. */
  readonly title: string;

  /** Default: the title. */
  readonly heading?: string;
  readonly lead?: string;

  /** What else is in the head. */
  readonly head?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A view as one article under a heading. */
export function Page(props: PageProps) {
  const { title, heading = title, lead, head, className = 'page', children } = props;
  useTitle(title);
  return (
    <article className={className}>
      <header className="head">
        <h1>{heading}</h1>
        {lead && <p className="lead">{lead}</p>}
        {head}
      </header>
      {children}
    </article>
  );
}
