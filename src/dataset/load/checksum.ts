import { createHash } from 'node:crypto';
import { openGraph } from '../../graph/graph.ts';
import type { Driver } from '../../graph/write.ts';
import type { Projection } from '../project/projection.ts';
import { readStatement } from '../../graph/statements.ts';

/** Of all nodes and edges that a projection describes. Their order does not matter, since a database has none. */
export function checksumOf({ nodes, attached, redirects, edges }: Projection): string {
  const sum = createSum();
  for (const { labels, properties, id } of nodes)
    sum.add(['', labels.toSorted(), { ...properties, id }]);
  for (const properties of redirects) sum.add(['', ['Redirect'], properties]);
  for (const { label, properties, type, to } of attached) {
    sum.add(['', [label], properties]);
    sum.add([type, [null, to], {}]);
  }
  for (const { type, from, to, properties } of edges) sum.add([type, [from, to], properties]);
  return sum.text();
}

/** What is wrong with the graph that a database holds: it is not what was imported, or cannot be read. Null if nothing is. */
export async function damageOf(driver: Driver, database: string): Promise<string | null> {
  try {
    const { written, found, rows } = await checksums(driver, database);
    if (written === null) return rows === 0 ? null : 'it does not say what was imported';
    if (written === found || written === UNKNOWN) return null;
    return `its content has the checksum "${found}", but "${written}" was imported`;
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (typeof code !== 'string' || !UNREADABLE.test(code)) throw error;
    return `Neo4j cannot read it (${code})`;
  }
}

/** Of a record that was imported before there were checksums. */
const UNKNOWN = 'unknown';

const UNREADABLE = /^Neo\.(DatabaseError|TransientError\.Database)\./;

async function checksums(driver: Driver, database: string) {
  const graph = openGraph(driver, database);
  const sum = createSum();
  const [[written = null] = []] = await graph.read(readStatement('_import/written.cypher'), {});
  for (const file of ['_import/allNodes.cypher', '_import/allEdges.cypher'])
    for (const row of await graph.read(readStatement(file), {})) sum.add(row);
  return { written: written as string | null, found: sum.text(), rows: sum.rows() };
}

const MASK = (1n << 64n) - 1n;

/** The number of rows and the sum of their hashes. */
function createSum() {
  let [rows, sum] = [0, 0n];
  return {
    add(row: readonly unknown[]) {
      const hash = createHash('sha256')
        .update(JSON.stringify(comparable(row)))
        .digest();
      sum = (sum + hash.readBigUInt64BE()) & MASK;
      rows += 1;
    },
    rows: () => rows,
    text: () => `${rows}-${sum.toString(16)}`,
  };
}

/** Labels and keys have no order in a database; its integers come back as numbers. */
function comparable(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, part]) => [key, comparable(part)]);
}
