import { Fragment } from 'react';
import { Section } from '../parts/Section.tsx';
import { Empty } from '../shell/states.tsx';
import { Link } from '../shell/Link.tsx';
import { hrefTo } from '../shell/address.ts';
import { type Step, lifeOf } from './life.ts';
import type { Tie } from './TieView.tsx';
import { words } from '../words/words.ts';

/** A tie's history from first contact to today, one step per line. */
export function Life({ tie }: { readonly tie: Tie }) {
  const steps = lifeOf(tie);
  const dated = steps.filter(({ when }) => when !== null);
  const undated = steps.filter(({ when }) => when === null);
  const hidden =
    tie.events.totalCount -
    tie.events.edges.length +
    tie.impacts.totalCount -
    tie.impacts.edges.length;
  return (
    <Section title={words.tie.timeline} says={words.tie.timelineSays}>
      {steps.length === 0 && <Empty>{words.tie.noDates}</Empty>}
      <ol className="life">
        {dated.map((step) => (
          <StepLine key={step.id} step={step} />
        ))}
      </ol>
      {undated.length > 0 && (
        <>
          <h3>{words.tie.undated}</h3>
          <ul className="life undated">
            {undated.map((step) => (
              <StepLine key={step.id} step={step} />
            ))}
          </ul>
        </>
      )}
      {hidden > 0 && <p className="aside">{words.tie.hidden(hidden)}</p>}
    </Section>
  );
}

function StepLine({ step }: { readonly step: Step }) {
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
