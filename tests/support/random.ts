/** A random generator with a seed. */
export interface Random {
  /** From 0 to 1, excluding 1. */
  readonly next: () => number;
  readonly chance: (share: number) => boolean;
  /** An integer from `from` to `to`, inclusive. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** `count` of the items, in their order. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
  /** One of the items, or nothing. */
  readonly perhaps: <Item>(share: number, items: readonly Item[]) => Item | null;
}

export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
  const chance = (share: number) => next() < share;
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]) => items[between(0, items.length - 1)] as Item;
  return {
    ...{ next, chance, between, pick },
    some: (items, count) =>
      items.filter((_, at) => chance((count + (at === 0 ? 0.1 : 0)) / items.length)),
    perhaps: (share, items) => (chance(share) && items.length > 0 ? pick(items) : null),
  };
}
