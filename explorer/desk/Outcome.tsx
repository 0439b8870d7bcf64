import { words } from '../words/words.ts';
import { Fault } from '../shell/states.tsx';
import { Consequence } from './Consequence.tsx';
import { Problems } from './Problems.tsx';
import type { Check } from './useCheck.ts';

interface OutcomeProps {
  readonly check: Check;

  /** Whether there is anything to check. */
  readonly isComplete: boolean;
}

/** What a proposal would change, or what is wrong with it, before it is sent. */
export function Outcome({ check, isComplete }: OutcomeProps) {
  const { consequence, error, problems, isChecking } = check;
  return (
    <section aria-label={words.desk.consequence} className="outcome">
      <h2>{words.desk.consequence}</h2>
      <p role="status">{isComplete ? statusText(check) : words.suggest.fill}</p>
      <Problems of={problems} />
      {consequence && problems.length === 0 && (
        <div aria-busy={isChecking}>
          <Consequence of={consequence} />
        </div>
      )}
      {error && <Fault error={error} says={error.message} />}
    </section>
  );
}

function statusText({ isChecking, problems, consequence }: Check): string {
  if (isChecking) return words.suggest.checking;
  if (problems.length > 0) return words.suggest.problems(problems.length);
  return consequence ? words.suggest.good : '';
}
