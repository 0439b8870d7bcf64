import type { ActorGraph } from '../actorGraph.ts';
import type { Patience } from '../inSlices.ts';
import { MOST_PATHS, SEARCH_MS } from './bounds.ts';
import type { PathResult, PathQuery } from './searchPaths.ts';
import { whyNone } from './whyNone.ts';

/** Why there are more paths, no more, or none; `from` and `to` are the names of the endpoints. */
export async function noteOf(
  graph: ActorGraph,
  query: PathQuery,
  search: Patience & { readonly found: PathResult; readonly from: string; readonly to: string },
): Promise<string> {
  const { paths, more, complete } = search.found;
  const within = `within ${query.maxHops === 1 ? '1 step' : `${query.maxHops} steps`}`;
  if (!complete) {
    const what = paths.length === 0 ? 'before it found a path' : 'and may have missed paths';
    return `The search stopped after ${SEARCH_MS / 1_000} seconds ${what}. A narrower filter or fewer steps take less time.`;
  }
  if (paths.length === 0) return whyNone(graph, query, search);
  if (!more) return `There are no other paths ${within}.`;
  const way = query.count < MOST_PATHS ? 'raise `first`' : 'use a narrower filter';
  return `More paths exist ${within}; ${way} to see them.`;
}
