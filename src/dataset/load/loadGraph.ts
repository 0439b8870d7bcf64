import { type Driver, type Run, writeAll, writeEach } from '../../graph/write.ts';
import type { Projection } from '../project/projection.ts';
import { readStatement } from '../../graph/statements.ts';
import { type Block, writeBlocks } from './blocks.ts';
import { createIndexes, dropIndexes } from './createIndexes.ts';
import { inBatches } from './inBatches.ts';
import type { OnWritten } from './replaceGraph.ts';

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
  const { nodes, edges, attached, redirects } = projection;
  const total = nodes.length + edges.length + attached.length + redirects.length;
  let done = 0;
  const run: Run = (statement, params) =>
    writeAll(driver, database, async (runs) => {
      await keepMarked(runs, commit);
      return runs(statement, params);
    });
  const write = (file: string, rows: readonly unknown[]) =>
    inBatches(run, file, rows, {
      size: AT_ONCE,
      onWritten: (count) => onWritten((done += count), total),
    });

  onWritten(done, total);
  await clear(driver, database);
  const elements = new Map<string, string>();
  for (const { id, element } of await write('_import/nodes.cypher', nodes))
    elements.set(id as string, element as string);
  const elementOf = (id: string) => elements.get(id);
  await write('_import/redirects.cypher', redirects);
  await write(
    '_import/attached.cypher',
    attached.map((node) => ({ ...node, to: elementOf(node.to) })),
  );
  await write(
    '_import/edges.cypher',
    edges.map((edge) => ({ ...edge, from: elementOf(edge.from), to: elementOf(edge.to) })),
  );
  await writeBlocks(run, { blocks: [...blocks.values()], emptied: 'all' });
  await createIndexes(driver, database, () => run('RETURN 1'));
}

/** A load whose mark is older was killed. */
const ALIVE_SECONDS = 60;

/**
 * Marks the database as one that is being loaded, which takes the record from readers. False if another process loads it:
 * that one renews the mark with each transaction.
 */
export async function markLoading(
  driver: Driver,
  database: string,
  commit: string,
): Promise<boolean> {
  const marked = await writeAll(driver, database, (run) =>
    run(readStatement('_import/mark.cypher'), { commit, seconds: ALIVE_SECONDS }),
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
  await writeEach(driver, database, [readStatement('_import/clear.cypher')]);
}
