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

/** The number of each actor's component, 1 for the largest; 0 for actors outside the network. */
export function componentsOf({ count, pairs, gone }: ActorPairs): Uint32Array {
  const parents = Uint32Array.from({ length: count }, (_, actor) => actor);
  for (let at = 0; at < pairs.length; at += 2) join(pairs[at] ?? 0, pairs[at + 1] ?? 0);
  const sizes = new Map<number, number>();
  const left = new Uint8Array(count).fill(1);
  for (const actor of gone) left[actor] = 0;
  for (let actor = 0; actor < count; actor++)
    if (left[actor] === 1) sizes.set(root(actor), (sizes.get(root(actor)) ?? 0) + 1);
  const ordered = [...sizes].sort(([a, most], [b, least]) => least - most || a - b);
  const numbers = new Map(ordered.map(([first], at) => [first, at + 1]));
  return Uint32Array.from({ length: count }, (_, actor) =>
    left[actor] === 1 ? (numbers.get(root(actor)) ?? 0) : 0,
  );

  function root(actor: number): number {
    let at = actor;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? 0] ?? 0;
      at = parents[at] ?? 0;
    }
    return at;
  }

  /** The lower number stays the root, so that the order of ties does not matter. */
  function join(one: number, other: number): void {
    const [a, b] = [root(one), root(other)];
    parents[Math.max(a, b)] = Math.min(a, b);
  }
}

/** The sizes of components, by number minus one. */
export function sizesOf(components: Uint32Array): readonly number[] {
  const sizes: (number | undefined)[] = [];
  for (const number of components) if (number > 0) sizes[number - 1] = (sizes[number - 1] ?? 0) + 1;
  return Array.from(sizes, (size) => size ?? 0);
}
