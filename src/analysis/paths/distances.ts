import type { ActorGraph } from './actorGraph.ts';
import type { Ground } from './completion.ts';

/** The fewest steps from vertices to a target, or to the edge of what was searched. */
export type Distances = (vertex: number) => number;

const UNSEEN = 255;

/**
 * Once this many neighbors were visited, no further circle around the target begins, because the search
 * itself is cheaper than the next circle.
 */
const ENOUGH = 2_000;

const YIELD_EVERY = 5_000;

/**
 * A lower bound of the distance of vertices from the target through the lens: exact near it, never too high
 * beyond, and differing by at most one step between neighbors. Infinity if there is no path.
 */
export function* distancesTo(
  { offsets, neighbors, actors }: ActorGraph,
  lens: Uint8Array,
  { target, maxSteps, workspace }: Pick<Ground, 'target' | 'maxSteps' | 'workspace'>,
): Generator<undefined, Distances> {
  const known = workspace.distances.fill(UNSEEN);
  known[target] = 0;
  let circle = [target];
  let depth = 0;
  let [looked, visited] = [0, 0];
  while (circle.length > 0 && depth < maxSteps && looked < ENOUGH) {
    const next: number[] = [];
    for (const vertex of circle) {
      if (vertex !== target && lens[vertex] === 0) continue;
      const [begin, end] = [offsets[vertex] ?? 0, offsets[vertex + 1] ?? 0];
      for (let at = begin; at < end; at++) {
        const neighbor = neighbors[at] ?? 0;
        if (known[neighbor] !== UNSEEN || isClosed(neighbor)) continue;
        known[neighbor] = depth + 1;
        next.push(neighbor);
      }
      looked += end - begin;
      if (++visited % YIELD_EVERY === 0) yield;
    }
    circle = next;
    depth++;
  }
  const beyond = circle.length === 0 ? Infinity : depth + 1;
  return (vertex) => {
    const distance = known[vertex] ?? UNSEEN;
    if (distance !== UNSEEN) return distance;
    // Actors are an even number of steps apart.
    return vertex < actors.length === (beyond % 2 === 0) ? beyond : beyond + 1;
  };

  function isClosed(vertex: number): boolean {
    return vertex >= actors.length && lens[vertex] === 0;
  }
}
