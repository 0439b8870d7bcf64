import { choose } from './choose.ts';
import type { ClaimWord } from './claim.ts';
import { toContest } from './contest.ts';
import type { Folded } from './fold.ts';
import { NONE } from './meaning.ts';
import { denialsOf, positionsOf } from './position.ts';
import type { Position } from './position.ts';

/** All items that are stated, but for those whose denial the rules prefer. `none` denies every item. */
export function foldSet(supports: readonly ClaimWord[], denying: readonly ClaimWord[]): Folded {
  const positions = positionsOf(supports);
  const items = positions.filter(({ text }) => text !== NONE);
  const none = positions.filter(({ text }) => text === NONE);
  const denials = denialsOf(denying);
  const against = ({ meaning }: Position) => [
    ...(items.length > 0 && none.length > 0 ? (meaning?.key === NONE ? items : none) : []),
    ...denials.filter(({ denied }) => denied.key === meaning?.key),
  ];
  const upheld = positions.filter(
    (position) => choose([position, ...against(position)])?.winner === position,
  );
  const standing = upheld.filter(({ text }) => text !== NONE);
  return {
    values: standing.map(({ text }) => text),
    saidToBeNone: standing.length === 0 && upheld.length > 0,
    preferred: (standing.length > 0 ? standing : upheld).flatMap(({ claims }) => claims),
    because: null,
    contest: contestOf(
      positions.filter((position) => against(position).length > 0),
      against,
    ),
  };
}

function contestOf(contested: readonly Position[], against: (position: Position) => Position[]) {
  const sides = [...new Set([...contested, ...contested.flatMap(against)])];
  const choice = choose(sides);
  return choice ? toContest(sides, choice.winner, choice.becauseOfRivals ?? '') : null;
}
