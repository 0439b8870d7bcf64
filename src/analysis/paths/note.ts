import type { ActorGraph } from './actorGraph.ts';
import type { Patience } from '../inSlices.ts';
import { MOST_PATHS, SEARCH_MS } from './bounds.ts';
import type { PathResult, PathQuery } from './searchPaths.ts';
import { type PathNote, pathNote, stepsText } from './pathNote.ts';
import { whyNone } from './whyNone.ts';

/** Why there are more paths, no more, or none; `from` and `to` are the names of the endpoints. */
export async function notesOf(
  graph: ActorGraph,
  query: PathQuery,
  search: Patience & { readonly found: PathResult; readonly from: string; readonly to: string },
): Promise<readonly PathNote[]> {
  const { paths, more, complete } = search.found;
  const { maxHops: hops } = query;
  const within = `within ${stepsText(hops)}`;
  if (!complete) {
    const what = paths.length === 0 ? 'before it found a path' : 'and may have missed paths';
    const text = `The search stopped after ${SEARCH_MS / 1_000} seconds ${what}. A narrower filter or fewer steps take less time.`;
    return [pathNote('STOPPED', text)];
  }
  if (paths.length === 0) return whyNone(graph, query, search);
  if (!more) return [pathNote('NO_MORE', `There are no other paths ${within}.`, { hops })];
  if (query.count >= MOST_PATHS) {
    const text = `More paths exist ${within}; use a narrower filter to see them.`;
    return [pathNote('NARROW_FILTER', text, { hops })];
  }
  const text = `More paths exist ${within}; raise \`first\` to see them.`;
  return [pathNote('RAISE_FIRST', text, { hops, arguments: ['first'] })];
}
