import { STRONGEST } from '../../evidence/support/strength.ts';
import type { ActorGraph } from './actorGraph.ts';
import type { Distances } from './distances.ts';
import type { Workspace } from './workspace.ts';

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
