import type { Pair } from '../../parts/pairs.ts';
import type { Spot } from './mark.ts';

/** A pair as one line on the map. */
export interface Flow extends Pair {
  readonly spots: readonly [Spot, Spot];

  /** Its share of the highest number of ties of a pair. */
  readonly share: number;
}

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
