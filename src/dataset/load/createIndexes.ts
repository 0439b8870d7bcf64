import { loadFragments } from '../../graph/fragment.ts';
import { openGraph } from '../../graph/graph.ts';
import { indexStatements } from '../../graph/indexes.ts';
import { type Driver, writeEach } from '../../graph/write.ts';
import { FOLDER, readStatements } from '../../graph/statements.ts';

/** Creates missing constraints and indexes, and waits until all of them are online. */
export async function createIndexes(driver: Driver, database: string): Promise<void> {
  const found = await openGraph(driver, database).read('SHOW INDEXES YIELD name', {});
  const known = new Set(found.map(([name]) => name));
  const wanted = [
    ...readStatements('_schema.cypher'),
    ...indexStatements(loadFragments(FOLDER).values()),
  ];
  const missing = wanted.filter((statement) => !known.has(nameOf(statement)));
  if (missing.length > 0)
    await writeEach(driver, database, [...missing, 'CALL db.awaitIndexes(600)']);
}

/** A constraint's index has the constraint's name. */
function nameOf(statement: string): string | undefined {
  return /^CREATE (?:CONSTRAINT|\w+ INDEX) (\w+)/.exec(statement)?.[1];
}
