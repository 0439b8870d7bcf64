import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../graph/statements.ts';

const NAMED = readStatement('_analysis/named.cypher');

/** The nodes that have these ids: each with its common name or title, which a claim has none of, and with its code if it is a place. */
export async function readNamed(
  reader: GraphReader,
  ids: readonly string[],
): Promise<readonly (readonly [id: string, name: string | null, code: string | null])[]> {
  if (ids.length === 0) return [];
  return (await reader.read(NAMED, { ids: [...new Set(ids)] })) as never;
}

/** The common names of actors, ties and themes, and the titles of sources, by id. */
export async function readTitles(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const named = await readNamed(reader, ids);
  return new Map(named.map(([id, name]) => [id, name ?? id]));
}
