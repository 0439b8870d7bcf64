import { type Driver, type Run, writeAll, writeInParts } from '../../graph/write.ts';
import type { Projection } from '../project/projection.ts';
import { readStatement } from '../../graph/statements.ts';
import { type Block, writeBlocks } from './blocks.ts';
import { createIndexes, dropIndexes } from './createIndexes.ts';
import { type OnWritten, writeGraph } from './writeGraph.ts';

/** In one transaction. Neo4j needs about 5 KB for each until it commits. */
const AT_ONCE = 5_000;

export interface Load {
  readonly projection: Projection;
  readonly blocks: ReadonlyMap<number, Block>;
  /** Tells this load from others. */
  readonly commit: string;
}

/**
 * Writes a graph of any size into a database that holds nothing, or what a load left that was killed: a transaction for each
 * few thousand rows, then the indexes. There is no record until then, and readers are told so.
 */
export async function loadGraph(
  driver: Driver,
  database: string,
  { projection, blocks, commit }: Load,
  onWritten: OnWritten,
): Promise<void> {
  const run: Run = (statement, params) =>
    writeAll(driver, database, async (runs) => {
      await keepMarked(runs, commit);
      return runs(statement, params);
    });
  await clear(driver, database);
  await writeGraph(run, projection, new Map(), { onWritten, size: AT_ONCE });
  await writeBlocks(run, { blocks: [...blocks.values()], emptied: 'all' });
  await createIndexes(driver, database, () => run('RETURN 1'));
}

/** A load whose mark is older was killed. */
const ALIVE_SECONDS = 60;

/**
 * Marks the database as one that is being loaded, which takes the record from readers. False if another process loads it, which
 * renews the mark with each transaction, or if the record is not the `replaced` one any more; `null`: there was none.
 */
export async function markLoading(
  driver: Driver,
  database: string,
  { commit, replaced }: { readonly commit: string; readonly replaced: string | null },
): Promise<boolean> {
  const marked = await writeAll(driver, database, (run) =>
    run(readStatement('_import/mark.cypher'), { commit, replaced, seconds: ALIVE_SECONDS }),
  );
  return marked.length > 0;
}

/** Throws if another import has taken over. */
export async function keepMarked(run: Run, commit: string): Promise<void> {
  const [marked] = await run(readStatement('_import/marked.cypher'), { commit });
  if (marked === undefined)
    throw new Error(
      'Another import has begun to load the database, because this one did nothing for a minute. Let that one end.',
    );
}

async function clear(driver: Driver, database: string): Promise<void> {
  await dropIndexes(driver, database);
  await writeInParts(driver, database, readStatement('_import/clear.cypher'));
}
