import { setImmediate as turn } from 'node:timers/promises';
import { type Driver, type Run, writeAll, writeInParts } from '../../neo4j/write.ts';
import type { Windows } from '../project/project.ts';
import { type Subgraph, type GraphEdge, joined, graphSizeOf } from '../../projection/projection.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { type BlocksOf, writeBlocks } from '../blocks/blocks.ts';
import { type Sums, createSums } from '../blocks/checksum.ts';
import { createIndexes, dropIndexes } from './createIndexes.ts';
import { type OnWritten, writeGraph } from './writeGraph.ts';

/** Nodes and relationships in one transaction. */
const AT_ONCE = 8_000;

/** Nodes whose blocks are held at a time. */
const MOST_IN_BLOCKS = 400_000;

export interface Load {
  readonly windows: Windows;
  readonly blocksOf: BlocksOf;
  /** Tells this load from others. */
  readonly commit: string;
  readonly atOnce?: number;
}

/** Runs work in a transaction of its own. */
type InOne = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

/**
 * Writes a graph of any size into a database that holds nothing, or what a load left that was killed: a transaction for each
 * few thousand rows, then the indexes. There is no record until then, and readers are told so.
 */
export async function loadGraph(
  driver: Driver,
  database: string,
  { windows, blocksOf, commit, atOnce = AT_ONCE }: Load,
  onWritten: OnWritten,
): Promise<Sums> {
  const inOne: InOne = (work) =>
    writeAll(driver, database, async (run) => {
      await keepMarked(run, commit);
      return work(run);
    });
  const summing = createSums();
  await keepingMark(inOne, () => clear(driver, database));
  const writer = createWriter(inOne, Math.min(atOnce, AT_ONCE));
  let done = 0;
  onWritten(done, windows.count);
  for (const window of windows.all('only')) {
    summing.add(window);
    if (await writer.take(window)) onWritten(done, windows.count);
    done += 1;
  }
  await writer.end();
  onWritten(done, done);
  const sums = summing.sums();
  const runAlone: Run = (statement, params) => inOne((run) => run(statement, params));
  const groups = Math.ceil(sums.ofNodes.size / MOST_IN_BLOCKS);
  for (let group = 0; group < groups; group++) {
    const blocks = [...blocksOf(sums, (number) => number % groups === group).values()];
    await writeBlocks(runAlone, { blocks, emptied: [] });
  }
  await keepingMark(inOne, () => createIndexes(driver, database));
  return sums;
}

/** Writes one part of a graph while the next is made. A relationship waits until both of its ends are there. */
function createWriter(inOne: InOne, atOnce: number) {
  const elements = new Map<string, string>();
  let held: Subgraph[] = [];
  let waiting: readonly GraphEdge[] = [];
  let writing = Promise.resolve();

  function write(graph: Subgraph, edges: readonly GraphEdge[]): Promise<void> {
    const needed = new Set(waiting.flatMap(({ from, to }) => [from, to]));
    return inOne((run) => writeGraph(run, { ...graph, edges }, elements)).then(() => {
      // Nothing but its own relationships has a claim for an end.
      for (const { id, labels } of graph.nodes)
        if (labels.includes('Claim') && !needed.has(id)) elements.delete(id);
    });
  }

  return {
    /** Whether the parts before were written. */
    async take(window: Subgraph): Promise<boolean> {
      held.push(window);
      await turn();
      if (held.reduce((size, one) => size + graphSizeOf(one), 0) < atOnce) return false;
      await writing;
      const graph = joined(held);
      held = [];
      const own = new Set(graph.nodes.map(({ id }) => id));
      const isThere = (id: string) => own.has(id) || elements.has(id);
      const edges = [...waiting, ...graph.edges];
      const isReady = ({ from, to }: GraphEdge) => isThere(from) && isThere(to);
      waiting = edges.filter((edge) => !isReady(edge));
      writing = write(graph, edges.filter(isReady));
      // It is told when the next part is written.
      writing.catch(() => undefined);
      return true;
    },
    async end(): Promise<void> {
      await writing;
      const graph = joined(held);
      await write(graph, [...waiting, ...graph.edges]);
    },
  };
}

/** A load whose mark is older was killed. */
const ALIVE_SECONDS = 60;
const RENEW_MS = 5_000;

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

/** Renews the mark while Neo4j works. If another import has taken over, the next transaction finds that out. */
async function keepingMark(inOne: InOne, work: () => Promise<void>): Promise<void> {
  const renew = () => inOne(() => Promise.resolve()).catch(() => undefined);
  const renewing = setInterval(() => void renew(), RENEW_MS);
  try {
    await work();
  } finally {
    clearInterval(renewing);
  }
}

async function clear(driver: Driver, database: string): Promise<void> {
  await dropIndexes(driver, database);
  for (const file of ['_import/emptyEdges.cypher', '_import/emptyNodes.cypher'])
    await writeInParts(driver, database, readStatement(file));
}
