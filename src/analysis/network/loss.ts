import { componentsOf, sizesOf } from './components.ts';
import type { Joined } from './joined.ts';

/** What a network loses with some of its actors or ties. */
export interface Loss {
  readonly components: number;
  readonly pairsParted: number;
  /** The actors of each part that what was whole fell into, the largest first; by number. */
  readonly parts: readonly (readonly number[])[];
}

/** `after` is the same network, without them; `touched` are actors that were gone or lost a tie. */
export function lossOf(before: Joined, after: Joined, touched: ReadonlySet<number>): Loss {
  const [whole, fallen] = [componentsOf(before), componentsOf(after)];
  const hit = new Set([...touched].map((actor) => whole[actor]));
  const parts = new Map<number, number[]>();
  fallen.forEach((part, actor) => {
    if (part !== 0 && hit.has(whole[actor])) parts.set(part, [...(parts.get(part) ?? []), actor]);
  });
  const stayed = whole.map((number, actor) => (fallen[actor] === 0 ? 0 : number));
  return {
    components: sizesOf(fallen).length,
    pairsParted: pairsIn(stayed) - pairsIn(fallen),
    parts: [...parts].sort(([a], [b]) => a - b).map(([, actors]) => actors),
  };
}

/** How many pairs of actors can reach each other. */
function pairsIn(components: Uint32Array): number {
  return sizesOf(components).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
