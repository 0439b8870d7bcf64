import { STRONGEST } from '../../evidence/support/strength.ts';
import type { ActorGraph } from './actorGraph.ts';

/** The graph and rules of a path search. */
export interface Ground {
  readonly graph: ActorGraph;
  /** See `lensOf`. */
  readonly lens: Uint8Array;
  readonly target: number;
  readonly maxSteps: number;
  readonly distance: Distances;
  readonly workspace: Workspace;
}

/** The beginning of a path, and how it must not continue. */
export interface PathStart {
  readonly prefix: readonly number[];
  readonly banned: ReadonlySet<number>;
}

/** A path by alternating vertices, and the strength of its weakest bond. */
export interface Way {
  readonly vertices: readonly number[];
  readonly strength: number;
}

const YIELD_EVERY = 5_000;

/**
 * Completes a path with the fewest steps and, of those, the strongest weakest bond. An A* search by steps so
 * far plus the least number of remaining steps: vertices come in the order of that sum, then of the steps so
 * far, so that each has met all its predecessors before it continues.
 */
export function createCompletion(ground: Ground) {
  const { graph, lens, target, maxSteps, distance, workspace } = ground;
  const { offsets, neighbors, bonds, actors } = graph;
  const count = actors.length;
  const { seen, taken, steps, strengths, parents } = workspace;

  return function* complete({ prefix, banned }: PathStart): Generator<undefined, Way | undefined> {
    const run = ++workspace.run;
    for (const vertex of prefix) taken[vertex] = run;
    const spur = prefix.at(-1) ?? target;
    const before = prefix.length - 1;
    const waiting: number[][][] = [];
    let expanded = 0;
    expand(spur, before, STRONGEST);
    for (let sum = before; sum <= maxSteps; sum++)
      for (let gone = before + 1; gone <= sum; gone++)
        for (const vertex of waiting[sum]?.[gone] ?? []) {
          if (vertex === target) return wayTo();
          expand(vertex, gone, strengths[vertex] ?? 0);
          if (++expanded % YIELD_EVERY === 0) yield;
        }
    return undefined;

    function expand(vertex: number, gone: number, strength: number): void {
      const end = offsets[vertex + 1] ?? 0;
      for (let at = offsets[vertex] ?? 0; at < end; at++) {
        const next = neighbors[at] ?? 0;
        if (taken[next] === run || (lens[next] === 0 && next !== target)) continue;
        if (vertex === spur && banned.has(next)) continue;
        meet(next, vertex, gone + 1, strength);
      }
    }

    function meet(vertex: number, parent: number, gone: number, strength: number): void {
      const own = vertex < count ? STRONGEST : (bonds.strengths[vertex - count] ?? 0);
      const weakest = Math.min(strength, own);
      if (seen[vertex] === run) {
        if (steps[vertex] !== gone || weakest <= (strengths[vertex] ?? 0)) return;
      } else {
        const sum = gone + distance(vertex);
        if (sum > maxSteps) return;
        seen[vertex] = run;
        steps[vertex] = gone;
        ((waiting[sum] ??= [])[gone] ??= []).push(vertex);
      }
      strengths[vertex] = weakest;
      parents[vertex] = parent;
    }

    function wayTo(): Way {
      const rest: number[] = [];
      for (let vertex = target; vertex !== spur; vertex = parents[vertex] ?? spur)
        rest.push(vertex);
      return { vertices: [...prefix, ...rest.reverse()], strength: strengths[target] ?? 0 };
    }
  };
}

/** The fewest steps from vertices to a target, or to the edge of what was searched. */
type Distances = (vertex: number) => number;

const UNSEEN = 255;

/**
 * Once this many neighbors were visited, no further circle around the target begins, because the search
 * itself is cheaper than the next circle.
 */
const ENOUGH = 2_000;

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

/** What a search notes of each vertex. */
type Workspace = ReturnType<typeof createWorkspace>;

const createWorkspace = (size: number) => ({
  /** Of `seen` and `taken`, entries of an earlier run do not count. */
  run: 0,
  seen: new Uint32Array(size),
  taken: new Uint32Array(size),
  steps: new Uint8Array(size),
  strengths: new Uint32Array(size),
  parents: new Int32Array(size),
  distances: new Uint8Array(size),
});

const MOST_KEPT = 2;

const free = new WeakMap<ActorGraph, Workspace[]>();

/** One for this search alone. To make one takes as long as a short search, so it is kept for the next one. */
export function takeWorkspace(graph: ActorGraph): Workspace {
  return free.get(graph)?.pop() ?? createWorkspace(graph.actors.length + graph.bonds.ids.length);
}

export function giveBack(graph: ActorGraph, workspace: Workspace): void {
  const kept = free.get(graph) ?? [];
  if (kept.length < MOST_KEPT) kept.push(workspace);
  free.set(graph, kept);
}
