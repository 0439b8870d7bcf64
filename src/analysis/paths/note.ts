import type { ActorGraph } from '../actorGraph.ts';
import type { Patience } from '../inSlices.ts';
import { MOST_PATHS, SEARCH_MS } from './bounds.ts';
import type { Found, PathQuery } from './searchPaths.ts';
import { whyNone } from './whyNone.ts';

/** Why there are more paths, no more, or none; `from` and `to` are the ends' names. */
export async function noteOf(
  graph: ActorGraph,
  query: PathQuery,
  told: Patience & { readonly found: Found; readonly from: string; readonly to: string },
): Promise<string> {
  const { paths, more, complete } = told.found;
  const within = `within ${query.maxHops === 1 ? '1 hop' : `${query.maxHops} hops`}`;
  if (!complete) {
    const what = paths.length === 0 ? 'no path was found' : 'these were found';
    return `The search was cut after ${SEARCH_MS / 1_000} seconds: ${what} until then, and there may be others. A narrower filter or fewer hops take less time.`;
  }
  if (paths.length === 0) return whyNone(graph, query, told);
  if (!more) return `There are no others ${within}.`;
  const way = query.count < MOST_PATHS ? 'a greater `first`' : 'a narrower filter';
  return `There are others ${within}, which rank after these: ${way} shows them.`;
}
