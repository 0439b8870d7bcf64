import { setTimeout as sleep } from 'node:timers/promises';
import { loadFragments } from '../../compose/cypher/fragment.ts';
import { openGraph } from '../../neo4j/graph.ts';
import { indexStatements } from '../../compose/cypher/indexes.ts';
import { type Driver, writeEach } from '../../neo4j/write.ts';
import { FOLDER, readStatements } from '../../compose/cypher/statements.ts';

/** Lets one import at a time begin, in a database without other indexes too. */
const LOCK = 'dataset_id';

const POLL_MS = 100;

/** Creates missing constraints and indexes, and waits until all of them are online. */
export async function createIndexes(driver: Driver, database: string): Promise<void> {
  const found = indexStatements(loadFragments(FOLDER).values());
  const wanted = [...readStatements('_schema.cypher'), ...found];
  if (await createMissing(driver, database, wanted)) await untilOnline(driver, database);
}

/** Whether any of these was missing. */
async function createMissing(driver: Driver, database: string, wanted: readonly string[]) {
  const known = new Set((await indexesOf(driver, database)).map(({ name }) => name));
  const missing = wanted.filter((statement) => !known.has(nameOf(statement) ?? ''));
  for (const statement of missing)
    await writeEach(driver, database, [statement]).catch(unlessThere);
  return missing.length > 0;
}

/** Another import made it at the same time. */
function unlessThere(error: unknown): void {
  const { code } = error as { readonly code?: unknown };
  if (code !== 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists') throw error;
}

async function untilOnline(driver: Driver, database: string): Promise<void> {
  for (;;) {
    const indexes = await indexesOf(driver, database);
    const failed = indexes.find(({ state }) => state === 'FAILED');
    if (failed) throw new Error(`Neo4j could not make its index "${failed.name}".`);
    if (indexes.every(({ state }) => state === 'ONLINE')) return;
    await sleep(POLL_MS);
  }
}

/** Creates the constraint by which imports lock the database. */
export async function createLock(driver: Driver, database: string): Promise<void> {
  const statements = readStatements('_schema.cypher');
  const isLock = (statement: string) => nameOf(statement) === LOCK;
  await createMissing(driver, database, statements.filter(isLock));
}

/** Drops what `createIndexes` creates, but for the lock: rows are written faster without indexes. */
export async function dropIndexes(driver: Driver, database: string): Promise<void> {
  const found = await indexesOf(driver, database);
  const dropped = found.filter(({ name, type }) => type !== 'LOOKUP' && name !== LOCK);
  const statements = dropped.map(
    ({ name, constraint }) => `DROP ${constraint ? 'CONSTRAINT' : 'INDEX'} \`${name}\` IF EXISTS`,
  );
  await writeEach(driver, database, statements);
}

async function indexesOf(driver: Driver, database: string) {
  const statement = 'SHOW INDEXES YIELD name, type, state, owningConstraint';
  const found = await openGraph(driver, database).read(statement, {});
  return found.map(([name, type, state, constraint]) => ({
    ...{ name: String(name), type: String(type), state: String(state) },
    constraint: constraint !== null,
  }));
}

/** A constraint's index has the constraint's name. */
function nameOf(statement: string): string | undefined {
  return /^CREATE (?:CONSTRAINT|\w+ INDEX) (\w+)/.exec(statement)?.[1];
}
