import { type ActorGraph, MEMBERSHIP } from './actorGraph.ts';

/** The ids of the networks that two actors belong to, in order. */
export function sharedNetworks(graph: ActorGraph, from: number, to: number): readonly string[] {
  const others = new Set(networksOf(graph, to));
  return networksOf(graph, from)
    .filter((network) => others.has(network))
    .map((network) => graph.actors[network] ?? '')
    .sort();
}

function networksOf({ actors, offsets, neighbors, bonds }: ActorGraph, actor: number): number[] {
  const own = neighbors.subarray(offsets[actor], offsets[actor + 1]);
  const networks = [...own].flatMap((bond) => {
    if (bonds.kinds[bond - actors.length] !== MEMBERSHIP) return [];
    const [, network] = neighbors.subarray(offsets[bond], offsets[bond + 1]);
    return network === undefined || network === actor ? [] : [network];
  });
  return [...new Set(networks)];
}
