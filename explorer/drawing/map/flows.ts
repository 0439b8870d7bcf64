import type { TieCountsQuery } from '../../generated/operations.ts';
import { hrefTo } from '../../shell/address.ts';
import { words } from '../../words/words.ts';
import type { Spot } from './mark.ts';

/** The ties between two countries. */
export interface Pair {
  /** `CN-US`, as in `TieDimension.COUNTRIES`. */
  readonly codes: string;
  readonly label: string;
  readonly ties: number;

  /** How many of them have a known start. */
  readonly dated: number;
}

/** A pair as one line on the map. */
export interface Flow extends Pair {
  readonly spots: readonly [Spot, Spot];

  /** Its share of the highest number of ties of a pair. */
  readonly share: number;
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

/** More lines would hide each other. */
const MOST = 60;

/** The largest pairs as lines, by the locations of countries. */
export function flowsOf(
  pairs: readonly Pair[],
  spotOf: (code: string) => Spot | null,
): readonly Flow[] {
  const most = pairs[0]?.ties ?? 1;
  return pairs.slice(0, MOST).flatMap((pair): Flow[] => {
    const [one, other] = pair.codes.split('-').map(spotOf);
    return one && other ? [{ ...pair, spots: [one, other], share: pair.ties / most }] : [];
  });
}

/** A line's width in pixels, and that of its core for the ties with a known start. */
export function widthsOf({ dated, share, ties }: Flow): readonly [line: number, core: number] {
  const line = Math.max(0.8, WIDEST * share);
  return [line, (line * dated) / ties];
}

const WIDEST = 14;
