import type { GraphReader } from '../graph/reader.ts';

const TITLES =
  'UNWIND $ids AS id MATCH (node:Node {id: id}) RETURN [node.id, coalesce(node.name, node.title)]';

/** The common names of actors, ties and themes, and the titles of sources, by id. */
export async function readTitles(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.read(TITLES, { ids: [...new Set(ids)] });
  return new Map(rows as [string, string][]);
}
