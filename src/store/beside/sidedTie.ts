import { addTo } from '../../evidence/groups/groupBy.ts';
import type { Properties } from '../../projection/projection.ts';
import type { Register } from '../../record/subjects/register.ts';

/** A tie with its parties except witnesses, each followed by everything that contains it. */
export interface SidedTie {
  readonly id: string;
  readonly kind: string;
  readonly sides: readonly (readonly string[])[];
}

interface Parties extends Pick<SidedTie, 'id' | 'kind'> {
  readonly parties: readonly string[];
}

export function sidedTie(tie: Parties, { chainOf }: Pick<Register, 'chainOf'>): SidedTie {
  return { ...tie, sides: tie.parties.map(chainOf) };
}

/**
 * `kindsAlongside` has the kinds of other ties between two parties of a tie, `kindsInside` also those between
 * anything inside of the two, `kindsContaining` those between what contains them instead. Ties meet by the pairs that they share, so the work does not grow with the
 * square of their number.
 */
export function kindsAlongside(ties: readonly SidedTie[]): ReadonlyMap<string, Properties> {
  const sharing = new Map<string, SidedTie[]>();
  for (const tie of ties) for (const pair of ownPairs(tie)) addTo(sharing, pair, tie);
  const found = new Map(
    ties.map(({ id }) => {
      const [own, inside, containing] = [new Set<string>(), new Set<string>(), new Set<string>()];
      return [id, { own, inside, containing }];
    }),
  );
  for (const tie of ties) {
    const own = ownPairs(tie);
    for (const pair of pairsOf(tie.sides))
      for (const other of sharing.get(pair) ?? []) {
        if (other.id === tie.id) continue;
        found.get(other.id)?.inside.add(tie.kind);
        found.get(tie.id)?.containing.add(other.kind);
        if (own.has(pair)) found.get(other.id)?.own.add(tie.kind);
      }
  }
  return new Map(
    [...found].map(([id, { own, inside, containing }]) => {
      const [kindsAlongside, kindsInside] = [[...own].sort(), [...inside].sort()];
      return [id, { kindsAlongside, kindsInside, kindsContaining: [...containing].sort() }];
    }),
  );
}

export function ownPairs({ sides }: SidedTie): ReadonlySet<string> {
  return pairsOf(sides.map((side) => side.slice(0, 1)));
}

/** Each two ids of different sides, in any order. */
export function pairsOf(sides: SidedTie['sides']): ReadonlySet<string> {
  const pairs = sides.flatMap((one, at) =>
    sides
      .slice(at + 1)
      .flatMap((other) =>
        one.flatMap((a) => other.flatMap((b) => (a === b ? [] : [[a, b].sort().join(' ')]))),
      ),
  );
  return new Set(pairs);
}
