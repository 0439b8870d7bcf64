import { type Graph, openGraph } from '../../neo4j/graph.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import type { Driver } from '../../neo4j/write.ts';
import { createSum } from '../blocks/checksum.ts';

/** What a start found in the graph that a database holds. */
export interface Inspection {
  /** It is not what was imported, or cannot be read. Null if nothing is wrong, and for an empty database. */
  readonly damage: string | null;
  /** It is so large that its nodes and relationships were only counted: `damageOf` reads them. */
  readonly isUnread: boolean;
}

/** More nodes and relationships than this take longer to read than the rest of a start. */
const READ_AT_START = 300_000;

/** What is wrong with the graph, as far as a start has the time to see it. */
export async function inspect(
  driver: Driver,
  database: string,
  most = READ_AT_START,
): Promise<Inspection> {
  let isUnread = false;
  const damage = await explained(async () => {
    const { written, counted, isLoading } = await readWritten(driver, database);
    isUnread = counted > most && !isLoading;
    if (!isUnread) return damageOf(driver, database);
    return (await wrongIndexes(openGraph(driver, database))) ?? wrongCount(written, counted);
  });
  return { damage, isUnread };
}

/** What is wrong with the graph, all of which is read. What an import writes meanwhile is no damage. */
export function damageOf(driver: Driver, database: string): Promise<string | null> {
  return explained(
    async () =>
      (await wrongIndexes(openGraph(driver, database))) ?? (await wrongContent(driver, database)),
  );
}

async function explained(find: () => Promise<string | null>): Promise<string | null> {
  try {
    return await find();
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

async function readWritten(driver: Driver, database: string) {
  const graph = openGraph(driver, database);
  const found = await graph.read(readStatement('_import/written.cypher'), {});
  const [[written, commit, counted, isLoading] = []] = found;
  return {
    /** Null if nothing was imported. */
    written: written as string | null,
    commit,
    counted: Number(counted),
    /** A load was killed; the next import begins again. */
    isLoading: isLoading === true,
  };
}

/** A checksum begins with the number of what it is of. */
function wrongCount(written: string | null, counted: number): string | null {
  if (written === null || written.startsWith(`${counted}-`)) return null;
  return `it counts ${counted} nodes and relationships, but ${written.split('-')[0] ?? ''} were imported`;
}

/** Of a record that changes each time while it is read, nothing is known. */
const TRIES = 3;

async function wrongContent(driver: Driver, database: string): Promise<string | null> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const { written, commit, counted, isLoading } = await readWritten(driver, database);
    if (isLoading) return null;
    const sum = await sumIn(driver, database);
    const now = await readWritten(driver, database);
    if (now.commit !== commit || now.isLoading) continue;
    if (counted !== sum.rows())
      return `it has ${sum.rows()} nodes and relationships, but counts ${counted}`;
    if (written === null) return sum.rows() === 0 ? null : 'it does not say what was imported';
    if (written === sum.text()) return null;
    return `its content has the checksum "${sum.text()}", but "${written}" was imported`;
  }
  return null;
}

/** Reads all nodes and relationships, of which it keeps none. */
async function sumIn(driver: Driver, database: string) {
  const sum = createSum();
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    for (const file of ['_import/allNodes.cypher', '_import/allEdges.cypher'])
      for await (const record of session.run(readStatement(file)))
        sum.add(record.keys.map((key) => record.get(key) as unknown));
  } finally {
    await session.close();
  }
  return sum;
}
