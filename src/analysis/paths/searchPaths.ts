import { compareText } from '../../evidence/claim.ts';
import type { ActorGraph } from './actorGraph.ts';
import { type Patience, inSlices } from '../inSlices.ts';
import { type BestPath, bestPaths } from './bestPaths.ts';
import { distancesTo, giveBack, takeWorkspace } from './completion.ts';
import { type Rules, lensOf } from './lens.ts';

/** A path query; actors are numbers. */
export interface PathQuery {
  readonly from: number;
  readonly to: number;
  readonly rules: Rules;
  readonly count: number;
  readonly maxHops: number;
}

export interface PathResult {
  readonly paths: readonly BestPath[];
  /** Whether there are more paths. */
  readonly more: boolean;
  /** Whether the search finished in time. */
  readonly complete: boolean;
}

/** The best paths, in the order that `PathSearch.paths` promises. */
export async function searchPaths(
  graph: ActorGraph,
  query: PathQuery,
  patience: Patience,
): Promise<PathResult> {
  const found: BestPath[] = [];
  const complete = await inSlices(search(graph, query, found), patience);
  const ordered = found.toSorted(
    (one, other) =>
      one.vertices.length - other.vertices.length ||
      other.strength - one.strength ||
      Number(other.together) - Number(one.together) ||
      compareText(nameOf(graph, one), nameOf(graph, other)),
  );
  return { paths: ordered.slice(0, query.count), more: found.length > query.count, complete };
}

/** The number of steps of the shortest path: null if there is none, undefined if the time was up. */
export async function leastHops(graph: ActorGraph, query: PathQuery, patience: Patience) {
  const found: BestPath[] = [];
  const complete = await inSlices(search(graph, { ...query, count: 0 }, found), patience);
  const [path] = found;
  if (path !== undefined) return (path.vertices.length - 1) / 2;
  return complete ? null : undefined;
}

function* search(
  graph: ActorGraph,
  { from, to, rules, count, maxHops }: PathQuery,
  found: BestPath[],
): Generator<undefined, void> {
  const lens = lensOf(graph, rules);
  yield;
  const workspace = takeWorkspace(graph);
  const around = { target: to, maxSteps: 2 * maxHops, workspace };
  const distance = yield* distancesTo(graph, lens, around);
  if (distance(from) <= around.maxSteps)
    yield* bestPaths({ graph, lens, ...around, distance }, { from, count }, found);
  giveBack(graph, workspace);
}

/** Orders paths of equal rank. */
function nameOf({ actors, bonds }: ActorGraph, { vertices }: BestPath): string {
  const count = actors.length;
  return vertices
    .map((vertex) => (vertex < count ? actors[vertex] : bonds.ids[vertex - count]))
    .join(' ');
}
