import type { TieCountsQuery } from '../generated/operations.ts';
import { hrefTo } from '../shell/address.ts';
import { words } from '../words/words.ts';

/** The ties between two countries. */
export interface Pair {
  /** `CN-US`, as in `TieDimension.COUNTRIES`. */
  readonly codes: string;
  readonly label: string;
  readonly ties: number;

  /** How many of them have a known start. */
  readonly dated: number;
}

/** The largest pair first. Ties within a country or between three or more are in none. */
export function pairsOf(all: TieCountsQuery, dated: TieCountsQuery): readonly Pair[] {
  const keyOf = ({ keys: [key] }: TieCountsQuery['counts']['groups'][number]) => key?.value ?? '';
  const datedOf = new Map(dated.counts.groups.map((group) => [keyOf(group), group.count]));
  return all.counts.groups
    .flatMap((group): Pair[] => {
      const codes = keyOf(group);
      if (!/^[A-Z]{2}-[A-Z]{2}$/.test(codes)) return [];
      const label = words.terms.countries(codes, group.keys[0]?.label ?? codes);
      return [{ codes, label, ties: group.count, dated: datedOf.get(codes) ?? 0 }];
    })
    .toSorted((one, other) => other.ties - one.ties);
}

/** The map of the ties of a pair. */
export const pairHref = ({ codes }: Pair) =>
  hrefTo('map', '', { between: codes.replace('-', ',') });
