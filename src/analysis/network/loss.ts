import { addTo } from '../../evidence/groups/groupBy.ts';
import { componentsOf, sizesOf } from './components.ts';
import type { ActorPairs } from './joined.ts';

/** What a network loses when some of its actors or ties are removed. */
export interface Loss {
  readonly components: number;
  readonly pairsParted: number;
  /** The actors of each part that a component fell into, the largest first; by number. */
  readonly parts: readonly (readonly number[])[];
}

/** `after` is the same network after the removal; `touched` are actors that were removed or lost a tie. */
export function lossOf(before: ActorPairs, after: ActorPairs, touched: ReadonlySet<number>): Loss {
  const [whole, fallen] = [componentsOf(before), componentsOf(after)];
  const hit = new Set([...touched].map((actor) => whole[actor]));
  const parts = new Map<number, number[]>();
  fallen.forEach((part, actor) => {
    if (part !== 0 && hit.has(whole[actor])) addTo(parts, part, actor);
  });
  const stayed = whole.map((number, actor) => (fallen[actor] === 0 ? 0 : number));
  return {
    components: sizesOf(fallen).length,
    pairsParted: pairsIn(stayed) - pairsIn(fallen),
    parts: [...parts].sort(([a], [b]) => a - b).map(([, actors]) => actors),
  };
}

/** The number of pairs of actors that can reach each other. */
function pairsIn(components: Uint32Array): number {
  return sizesOf(components).reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
}
