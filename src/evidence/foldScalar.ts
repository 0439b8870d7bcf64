import { choose } from './choose.ts';
import type { ClaimWord } from './claim.ts';
import { contradict, denies, sidesOf, toContest } from './contest.ts';
import type { Folded } from './fold.ts';
import { NONE } from './meaning.ts';
import { denialsOf, positionsOf } from './position.ts';
import type { Position } from './position.ts';

/** One value, or none. A denial competes, by the same rules, with just the value that it denies. */
export function foldScalar(supports: readonly ClaimWord[], denying: readonly ClaimWord[]): Folded {
  const positions = positionsOf(supports);
  const denials = denialsOf(denying).filter(({ denied }) =>
    positions.some(({ meaning }) => meaning && denies(denied, meaning)),
  );
  const upheld = positions.filter((position) => {
    const against = denials.filter(
      ({ denied }) => position.meaning && denies(denied, position.meaning),
    );
    return choose([position, ...against])?.winner === position;
  });
  const choice = choose(upheld);
  return {
    values: choice && choice.winner.text !== NONE ? [choice.winner.text] : [],
    saidToBeNone: choice?.winner.text === NONE,
    preferred: choice?.winner.claims ?? [],
    because: choice?.because ?? null,
    contest: contestOf(positions, denials, choice?.winner),
  };
}

function contestOf(
  positions: readonly Position[],
  denials: readonly Position[],
  winner: Position | undefined,
) {
  if (denials.length === 0 && !contradict(positions)) return null;
  const sides = [...sidesOf(positions, winner), ...denials];
  const choice = choose(winner ? [winner, ...sides.filter((side) => side !== winner)] : denials);
  const preferred = winner ?? choice?.winner;
  return preferred ? toContest(sides, preferred, choice?.becauseOfRivals ?? '') : null;
}
