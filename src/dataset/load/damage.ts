import { type Graph, openGraph } from '../../graph/graph.ts';
import { readStatement } from '../../graph/statements.ts';
import type { Driver } from '../../graph/write.ts';
import { createSum } from './checksum.ts';

/**
 * What is wrong with the graph that a database holds: it is not what was imported, or cannot be read. Null if nothing is, and for an empty
 * database.
 */
export async function damageOf(driver: Driver, database: string): Promise<string | null> {
  const graph = openGraph(driver, database);
  try {
    return (await wrongIndexes(graph)) ?? (await wrongContent(graph));
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (typeof code !== 'string' || !UNREADABLE.test(code)) throw error;
    return `Neo4j cannot read it (${code})`;
  }
}

const UNREADABLE = /^Neo\.(DatabaseError|TransientError\.Database)\./;

/** An index that is gone is made again, but not the two that Neo4j makes with the store: of labels and of types. */
async function wrongIndexes(graph: Graph): Promise<string | null> {
  const found = await graph.read('SHOW INDEXES YIELD name, type, state', {});
  const failed = found.find(([, , state]) => state === 'FAILED');
  if (failed) return `Neo4j cannot use its index "${String(failed[0])}"`;
  const lookups = found.filter(([, type]) => type === 'LOOKUP').length;
  return lookups === 2 ? null : `it has ${lookups} of 2 token lookup indexes`;
}

/** Of a record that was imported before there were checksums. */
const UNKNOWN = 'unknown';

async function wrongContent(graph: Graph): Promise<string | null> {
  const [[checksum, counted, isLoading] = []] = await graph.read(
    readStatement('_import/written.cypher'),
    {},
  );
  if (isLoading === true) return null;
  const written = checksum as string | null;
  const sum = createSum();
  for (const file of ['_import/allNodes.cypher', '_import/allEdges.cypher'])
    for (const row of await graph.read(readStatement(file), {})) sum.add(row);
  if (counted !== sum.rows())
    return `it has ${sum.rows()} nodes and relationships, but counts ${String(counted)}`;
  if (written === null) return sum.rows() === 0 ? null : 'it does not say what was imported';
  if (written === sum.text() || written === UNKNOWN) return null;
  return `its content has the checksum "${sum.text()}", but "${written}" was imported`;
}
