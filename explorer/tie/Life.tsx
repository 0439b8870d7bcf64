import { Section } from '../parts/Section.tsx';
import { Empty } from '../shell/states.tsx';
import { counted } from '../shell/words.ts';
import { Link } from '../shell/Link.tsx';
import { type Step, lifeOf } from './life.ts';
import type { Tie } from './TieView.tsx';

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
    <Section title="Timeline" says="From first contact to the latest report.">
      {steps.length === 0 && (
        <Empty>No source gives a date for this tie. All facts are listed below.</Empty>
      )}
      <ol className="life">
        {dated.map((step) => (
          <StepLine key={step.id} step={step} />
        ))}
      </ol>
      {undated.length > 0 && (
        <>
          <h3>Undated</h3>
          <ul className="life undated">
            {undated.map((step) => (
              <StepLine key={step.id} step={step} />
            ))}
          </ul>
        </>
      )}
      {hidden > 0 && <p className="aside">{counted(hidden, 'more event')} not shown.</p>}
    </Section>
  );
}

function StepLine({ step }: { readonly step: Step }) {
  const { contested, href, sort, text, words } = step;
  return (
    <li className={contested ? 'contested-step' : undefined}>
      <span className="life-when">{text}</span>
      <span>
        <span className="aside">{sort}</span>
        {href === undefined ? words : <Link href={href}>{words}</Link>}
      </span>
    </li>
  );
}
