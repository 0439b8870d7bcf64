import './life.css';
import { Fragment } from 'react';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import type { Step } from './life.ts';
import { words } from '../words/words.ts';

/** A step in the history of a tie: when, what, who did it, and by which sources. */
export function StepLine({ step }: { readonly step: Step }) {
  const { by = [], contested, href, sort, sources = [], text, words: said } = step;
  return (
    <li className={contested ? 'contested-step' : undefined}>
      <span className="life-when">{text}</span>
      <span>
        <span className="aside">{sort}</span>
        {href === undefined ? said : <Link href={href}>{said}</Link>}
        {by.map((line) => (
          <span key={line} className="aside">
            {line}
          </span>
        ))}
        {sources.length > 0 && (
          <span className="aside">
            {words.tie.source}
            {sources.map(({ id, title }, index) => (
              <Fragment key={id}>
                {index > 0 && words.parts.comma}
                <Link href={hrefTo('source', id)}>{title}</Link>
              </Fragment>
            ))}
          </span>
        )}
      </span>
    </li>
  );
}
