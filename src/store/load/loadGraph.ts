import { setImmediate as turn } from 'node:timers/promises';
import { addressOfDriver } from '../../neo4j/driver.ts';
import { type Driver, type Run, writeInParts } from '../../neo4j/write.ts';
import type { Windows } from '../project/project.ts';
import { type Subgraph, joined, graphSizeOf } from '../../projection/projection.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { writeBlocks } from '../blocks/blocks.ts';
import { type Sums, createSums } from '../blocks/checksum.ts';
import { createIndexes, dropIndexes } from './createIndexes.ts';
import { type GraphWriter, type InOne, createGraphWriter, transactionsOf } from './graphWriter.ts';
import type { NewRecord } from './incoming.ts';
import type { OnWritten } from './writeGraph.ts';
import { openWriterThread } from './writerThread.ts';

/** Nodes and relationships in one transaction. */
const AT_ONCE = 8_000;

/** With more windows than this, another thread writes them; it takes a second to start. */
const MANY = 40;

/** Parts that wait for that thread, some megabytes each: Neo4j is slower with the first ones, and faster with the others. */
const AHEAD = 16;

/** Nodes whose blocks are held at a time. */
const MOST_IN_BLOCKS = 400_000;

/** `commit` tells this load from others. */
interface Load extends Pick<NewRecord, 'windows' | 'blocksOf' | 'commit'> {
  readonly atOnce: number;
}

/**
 * Writes a graph of any size into a database that holds nothing, or what a load left that was killed: a transaction for each
 * few thousand rows, then the indexes. There is no record until then, and readers are told so.
 */
export async function loadGraph(
  driver: Driver,
  database: string,
  { windows, blocksOf, commit, atOnce }: Load,
  onWritten: OnWritten,
): Promise<Sums> {
  const inOne = transactionsOf(driver, database, commit);
  await keepingMark(inOne, () => clear(driver, database));
  const address = addressOfDriver(driver);
  const thread =
    address !== null && windows.count > MANY
      ? openWriterThread({ address, database, commit })
      : null;
  const writer = thread ?? createGraphWriter(inOne);
  const limits = { atOnce: Math.min(atOnce, AT_ONCE), ahead: thread === null ? 1 : AHEAD };
  let sums: Sums;
  try {
    sums = await writeWindows(windows, writer, { ...limits, onWritten });
  } finally {
    await thread?.close();
  }
  const runAlone: Run = (statement, params) => inOne((run) => run(statement, params));
  const groups = Math.ceil(sums.ofNodes.size / MOST_IN_BLOCKS);
  for (let group = 0; group < groups; group++) {
    const blocks = [...blocksOf(sums, (number) => number % groups === group).values()];
    await writeBlocks(runAlone, { blocks, emptied: [] });
  }
  await keepingMark(inOne, () => createIndexes(driver, database));
  return sums;
}

const RENEW_MS = 5_000;

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

interface Writing {
  /** Nodes and relationships in one transaction. */
  readonly atOnce: number;
  /** How many parts may wait until they are written. */
  readonly ahead: number;
  readonly onWritten: OnWritten;
}

/** Writes some windows while the next ones are made. */
async function writeWindows(
  windows: Windows,
  writer: GraphWriter,
  { atOnce, ahead, onWritten }: Writing,
): Promise<Sums> {
  const summing = createSums();
  const waiting: Promise<void>[] = [];
  let [held, size, done]: [Subgraph[], number, number] = [[], 0, 0];
  onWritten(done, windows.count);
  for (const window of windows.all('only')) {
    summing.add(window);
    held.push(window);
    size += graphSizeOf(window);
    done += 1;
    await turn();
    if (size < atOnce) continue;
    if (waiting.length >= ahead) await waiting.shift();
    const sofar = done;
    const written = writer.write(joined(held)).then(() => onWritten(sofar, windows.count));
    // It is told when its turn comes.
    written.catch(() => undefined);
    waiting.push(written);
    [held, size] = [[], 0];
  }
  await Promise.all(waiting);
  await writer.write(joined(held));
  await writer.end();
  onWritten(done, done);
  return summing.sums();
}

async function clear(driver: Driver, database: string): Promise<void> {
  await dropIndexes(driver, database);
  for (const file of ['_import/emptyEdges.cypher', '_import/emptyNodes.cypher'])
    await writeInParts(driver, database, readStatement(file));
}
