import { setTimeout as sleep } from 'node:timers/promises';
import { NOTICE_MS } from '../graph/oneState.ts';
import { type Driver, type Run, writeAll, writeEach } from '../graph/write.ts';
import { createIndexes } from './createIndexes.ts';
import { loadDataset } from './dataset.ts';
import { project } from './project.ts';
import type { Projection } from './projection.ts';
import { replaceGraph } from './replaceGraph.ts';
import { readStatement } from './statements.ts';

export interface Progress {
  readonly step: 'checking' | 'waiting' | 'clearing' | 'writing' | 'done';
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  readonly database?: string;
  readonly now?: Date;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Imported {
  readonly version: string;
  readonly contentHash: string;
  readonly importedAt: string;
  readonly nodes: number;
  readonly edges: number;
  /** The same was there already, so nothing was written. */
  readonly unchanged: boolean;
}

/**
 * Makes the database hold just what the data files say: all of it in one transaction, so that it may be killed anywhere
 * and run again. Throws, before it writes anything, if the files have faults.
 */
export async function importDataset(
  folder: string,
  driver: Driver,
  { database = 'neo4j', now = new Date(), onProgress = () => undefined }: ImportOptions = {},
): Promise<Imported> {
  onProgress({ step: 'checking', done: 0, total: 0 });
  const projection = project(await loadDataset(folder, now));
  onProgress({ step: 'waiting', done: 0, total: 0 });
  await createIndexes(driver, database);
  const imported = await writeAll(driver, database, async (run) => {
    const replaced = await replace(run, projection, now, onProgress);
    if (!replaced.unchanged) await announce(driver, database);
    return replaced;
  });
  if (!imported.unchanged)
    await writeEach(driver, database, [readStatement('_import/settled.cypher')]);
  return imported;
}

/** From here to the commit readers wait, so that none sees half an import. */
async function announce(driver: Driver, database: string): Promise<void> {
  await writeEach(driver, database, [readStatement('_import/announce.cypher')]);
  await sleep(NOTICE_MS);
}

async function replace(
  run: Run,
  projection: Projection,
  now: Date,
  onProgress: (progress: Progress) => void,
): Promise<Imported> {
  await run(readStatement('_import/lock.cypher'));
  const [stored = {}] = await run(readStatement('_import/stored.cypher'));
  const { dataset } = projection;
  const isSame =
    stored['isWhole'] === true &&
    stored['contentHash'] === dataset['contentHash'] &&
    stored['graphHash'] === dataset['graphHash'];
  const importedAt = isSame ? String(stored['importedAt']) : now.toISOString();
  if (!isSame) {
    refuseStrangers(stored);
    onProgress({ step: 'clearing', done: 0, total: 0 });
    await replaceGraph(run, projection, (done, total) =>
      onProgress({ step: 'writing', done, total }),
    );
  }
  await run(readStatement('_import/dataset.cypher'), { properties: { ...dataset, importedAt } });
  onProgress({ step: 'done', done: 1, total: 1 });
  return {
    version: String(dataset['version']),
    contentHash: String(dataset['contentHash']),
    importedAt,
    nodes: Number(dataset['nodeCount']),
    edges: Number(dataset['edgeCount']),
    unchanged: isSame,
  };
}

/** What was imported once may be replaced; anything else is not ours to remove. */
function refuseStrangers({ contentHash, nodes }: Readonly<Record<string, unknown>>): void {
  if (typeof contentHash === 'string' || nodes === 0) return;
  throw new Error(
    `The database must be empty or hold a dataset of Proxeny, but it has ${String(nodes)} other nodes. Empty it, or name another.`,
  );
}
