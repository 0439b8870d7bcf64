/** A network by numbers: actors from 0, each connected pair once, as `from, to, from, to`. */
export interface ActorPairs {
  readonly count: number;
  readonly pairs: Uint32Array;
  /** Actors that are not in it, by number. */
  readonly gone: readonly number[];
}

/** What connects actors: a tie by its number, and the numbers of its parties. */
export type Parties = readonly number[];

/** Connects every two parties of a tie once, regardless of the number of ties they share. */
export function joinedBy(
  count: number,
  ties: readonly Parties[],
  gone: ReadonlySet<number> = new Set(),
): ActorPairs {
  const pairs: number[] = [];
  const known = new Set<number>();
  for (const parties of ties)
    for (const [one, other] of pairsOf(parties)) {
      const key = one * count + other;
      if (known.has(key) || gone.has(one) || gone.has(other)) continue;
      known.add(key);
      pairs.push(one, other);
    }
  return { count, pairs: Uint32Array.from(pairs), gone: [...gone] };
}

/** Every two parties of a tie, the lower number first. */
export function* pairsOf(parties: Parties): Generator<readonly [number, number]> {
  for (const [at, one] of parties.entries())
    for (const other of parties.slice(at + 1))
      if (one !== other) yield one < other ? [one, other] : [other, one];
}
