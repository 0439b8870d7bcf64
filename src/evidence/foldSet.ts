import { choose } from './choose.ts';
import type { ClaimWord } from './claim.ts';
import { DENIED_WITHOUT_OTHER, UNDECIDED, denies, toContest } from './contest.ts';
import type { Fold } from './folded.ts';
import { NONE } from './meaning.ts';
import { type ValuePosition, denialsOf, positionsOf } from './position.ts';

/**
 * All stated items, except those whose denial the rules prefer and those that a curator deprecated. `none`
 * denies every item. Neither a denial alone nor a curator empties a set: the items stay in that case.
 */
export function foldSet(supports: readonly ClaimWord[], denying: readonly ClaimWord[]): Fold {
  const positions = positionsOf(supports);
  const against = opponentsAmong(positions, denying);
  const upheld = positions.filter(
    (position) => choose([position, ...against(position)])?.winner === position,
  );
  const standing = upheld.length > 0 ? upheld : positions;
  const items = withoutSetAside(standing.filter(isItem));
  return {
    values: items.map(({ text }) => text),
    saidToBeNone: items.length === 0 && standing.length > 0,
    preferred: (items.length > 0 ? items : standing).flatMap(({ claims }) => claims),
    because: null,
    contest: contestOf(positions, against, upheld),
  };
}

function withoutSetAside(items: readonly ValuePosition[]) {
  const kept = items.filter(({ own }) => own.some(({ rank }) => rank !== 'DEPRECATED'));
  return kept.length > 0 ? kept : items;
}

type Opponents = (position: ValuePosition) => readonly ValuePosition[];

function opponentsAmong(
  positions: readonly ValuePosition[],
  denying: readonly ClaimWord[],
): Opponents {
  const items = positions.filter(isItem);
  const none = positions.filter((position) => !isItem(position));
  const denials = denialsOf(denying);
  return (position) => [
    ...(isItem(position) ? none : items),
    ...denials.filter((denial) => denies(denial, position)),
  ];
}

function isItem({ text }: ValuePosition) {
  return text !== NONE;
}

function contestOf(
  positions: readonly ValuePosition[],
  against: Opponents,
  upheld: readonly ValuePosition[],
) {
  const contested = positions.filter((position) => against(position).length > 0);
  const sides = [...new Set([...contested, ...contested.flatMap(against)])];
  const choice = choose(upheld.length > 0 ? sides : contested);
  if (!choice) return null;
  return toContest(
    sides,
    choice.winner,
    upheld.length > 0 ? (choice.becauseOfRivals ?? UNDECIDED) : DENIED_WITHOUT_OTHER,
  );
}
