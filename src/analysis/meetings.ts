import { addTo } from '../evidence/groups/groupBy.ts';

/** A tie, as far as it is compared with others. */
export interface DatedTie {
  readonly id: string;
  /** ISO days; null where there is no bound. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** The bounds of an approximate start are not certain. */
  readonly isApproximate: boolean;
  /** For each party except witnesses: its id, then the ids of what contains it, without countries. */
  readonly parties: readonly (readonly string[])[];
}

/** Two ties that bind the same two actors, or places of which one contains the other. A country only matches itself. */
export interface Meeting {
  readonly earlier: DatedTie;
  readonly later: DatedTie;
  readonly sides: readonly [string, string];
}

/**
 * Tells which of two sets of ties bind the same sides, and returns whether it came to the end before the most steps were taken.
 * Yields after each tie, so that long work can be interrupted.
 */
export function* meetingsOf(
  earlier: readonly DatedTie[],
  later: readonly DatedTie[],
  { most, tell }: { readonly most: number; readonly tell: (meeting: Meeting) => void },
): Generator<undefined, boolean> {
  const byParty = indexOf(later, ([own]) => [own]);
  yield;
  const byContainer = indexOf(later, ([, ...around]) => around);
  let steps = 0;
  for (const one of earlier) {
    yield;
    const seats = new Map<DatedTie, number>();
    for (const party of one.parties)
      for (const other of new Set([
        ...party.flatMap((id) => byParty.get(id) ?? []),
        ...(byContainer.get(party[0] ?? '') ?? []),
      ])) {
        if (++steps > most) return false;
        seats.set(other, (seats.get(other) ?? 0) + 1);
      }
    for (const [other, count] of seats)
      if (count > 1 && other.id !== one.id)
        for (const sides of sidesOf(one, other)) tell({ earlier: one, later: other, sides });
  }
  return true;
}

function indexOf(
  ties: readonly DatedTie[],
  keysOf: (party: readonly string[]) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly DatedTie[]> {
  const index = new Map<string, DatedTie[]>();
  for (const tie of ties)
    for (const key of new Set(tie.parties.flatMap(keysOf)))
      if (key !== undefined) addTo(index, key, tie);
  return index;
}

/** Both sides, each the wider of the two matching parties. No party is on both sides. */
function sidesOf(one: DatedTie, other: DatedTie): (readonly [string, string])[] {
  const met = one.parties.flatMap((party, at) =>
    other.parties.flatMap((partner, to) => {
      const side = widerOf(party, partner);
      return side === undefined ? [] : [{ at, to, side }];
    }),
  );
  const pairs = met.flatMap((a) =>
    met
      .filter((b) => a.at < b.at && a.to !== b.to && a.side !== b.side)
      .map((b) => [a.side, b.side] as const),
  );
  return [...new Map(pairs.map((pair) => [[...pair].sort().join('\t'), pair])).values()];
}

function widerOf(a: readonly string[], b: readonly string[]): string | undefined {
  const [one = '', other = ''] = [a[0], b[0]];
  if (a.includes(other)) return other;
  return b.includes(one) ? one : undefined;
}
