import { type Choice, choose, chooseFinest } from './choose.ts';
import type { ClaimWord } from './claim.ts';
import {
  type Decision,
  contradict,
  denies,
  DENIED_WITHOUT_OTHER,
  sidesOf,
  toContest,
} from './contest.ts';
import { saidIn } from '../words/words.ts';
import type { Fold } from './folded.ts';
import { NONE } from './meaning.ts';
import { type Denial, denialsOf, type ValuePosition, positionsOf } from './position.ts';

/**
 * One value, or none. A denial competes, by the same rules, only with the value that it denies. A denial
 * offers no other value, so if every value is successfully denied, the best one stays and is contested.
 */
export function foldScalar(supports: readonly ClaimWord[], denying: readonly ClaimWord[]): Fold {
  const positions = positionsOf(supports);
  const denials = denialsOf(denying).filter((denial) =>
    positions.some((position) => denies(denial, position)),
  );
  const upheld = positions.filter((position) => {
    const against = denials.filter((denial) => denies(denial, position));
    return choose([position, ...against])?.winner === position;
  });
  const choice = chooseFinest(upheld.length > 0 ? upheld : positions);
  if (!choice)
    return { values: [], saidToBeNone: false, preferred: [], because: null, contest: null };

  const { winner, because } = choice;
  const saidToBeNone = winner.text === NONE;
  const contest = contestOf({ positions, denials, upheld }, choice);
  return {
    values: saidToBeNone ? [] : [winner.text],
    saidToBeNone,
    preferred: winner.claims,
    because: because?.because ?? null,
    contest,
  };
}

interface Dispute {
  readonly positions: readonly ValuePosition[];
  readonly denials: readonly Denial[];
  /** The positions that no denial defeats. */
  readonly upheld: readonly ValuePosition[];
}

function contestOf({ positions, denials, upheld }: Dispute, { winner, becauseOfRivals }: Choice) {
  if (denials.length === 0 && !contradict(positions)) return null;

  const sides = sidesOf(positions, winner);
  const against = denials.filter((denial) => denies(denial, winner));
  const hasRivals = sides.some((side) => side !== winner && upheld.includes(side));
  const decided =
    against.length > 0
      ? choose([winner, ...against])?.becauseOfRivals
      : hasRivals && becauseOfRivals;
  const because = upheld.length > 0 ? decided || DENIED_WITH_BETTER : DENIED_WITHOUT_OTHER;
  return toContest([...sides, ...denials], winner, because);
}

const DENIED_WITH_BETTER = {
  rule: 'DENIED_WITH_BETTER_GROUNDS',
  because: saidIn(({ rules }) => rules.deniedWithBetter),
} satisfies Decision;
