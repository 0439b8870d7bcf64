import type { ActorGraph } from './actorGraph.ts';
import type { Patience } from '../inSlices.ts';
import { MOST_PATHS } from './bounds.ts';
import type { PathResult, PathQuery } from './searchPaths.ts';
import { type PathNote, pathNote } from './pathNote.ts';
import { whyNone } from './whyNone.ts';

/** Why there are more paths, no more, or none. */
export async function notesOf(
  graph: ActorGraph,
  query: PathQuery,
  search: Patience & { readonly found: PathResult },
): Promise<readonly PathNote[]> {
  const { paths, more, complete } = search.found;
  const { maxHops: hops } = query;
  if (!complete) return [pathNote('STOPPED')];
  if (paths.length === 0) return whyNone(graph, query, search);
  if (!more) return [pathNote('NO_MORE', { hops })];
  if (query.count >= MOST_PATHS) return [pathNote('NARROW_FILTER', { hops })];
  return [pathNote('RAISE_FIRST', { hops, arguments: ['first'] })];
}
