import { Section } from '../parts/Section.tsx';
import { Empty } from '../shell/states.tsx';
import { StepLine } from '../parts/StepLine.tsx';
import { lifeOf } from '../parts/life.ts';
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
