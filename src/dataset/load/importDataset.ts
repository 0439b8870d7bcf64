import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { NOTICE_MS } from '../../graph/oneState.ts';
import { type Driver, type Run, writeAll } from '../../graph/write.ts';
import { checksumOf } from './checksum.ts';
import { createIndexes } from './createIndexes.ts';
import { datasetOf } from '../check/dataset.ts';
import { project } from '../project/project.ts';
import type { Projection } from '../project/projection.ts';
import { type Parts, readFiles } from '../files/readFiles.ts';
import { refuseRemovals } from './removals.ts';
import { replaceGraph } from './replaceGraph.ts';
import { stampOf } from '../files/stampOf.ts';
import { readStatement } from '../../graph/statements.ts';

export interface Progress {
  readonly step: 'checking' | 'waiting' | 'clearing' | 'writing' | 'done';
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  readonly database?: string;
  readonly now?: Date;

  /** The subfolders to import with the folder; all unless given. */
  readonly parts?: Parts;

  /** Writes all of it even if the same was imported before. */
  readonly rebuild?: boolean;

  /** Takes data files that have far fewer rows than the record. */
  readonly allowRemovals?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Imported {
  readonly version: string;
  readonly contentHash: string;
  readonly importedAt: string;
  readonly nodes: number;
  readonly edges: number;
  /** The same record was there already, so nothing was written. */
  readonly unchanged: boolean;
}

/**
 * Makes the database match the data files, in one transaction, so that it can be killed at any time and run
 * again. Throws, before it writes anything, if the files have problems. The files are not read if the
 * existing record was made from the same files by the same code.
 */
export async function importDataset(
  folder: string,
  driver: Driver,
  {
    database = 'neo4j',
    now = new Date(),
    parts = 'all',
    rebuild = false,
    allowRemovals = false,
    onProgress = () => undefined,
  }: ImportOptions = {},
): Promise<Imported> {
  const files = await readFiles(folder, parts);
  const stamp = stampOf(files);
  const stored = await writeAll(driver, database, readStored);
  if (!rebuild && stored['isWhole'] === true && stored['stamp'] === stamp) {
    await createIndexes(driver, database);
    return toImported(stored, { unchanged: true });
  }
  onProgress({ step: 'checking', done: 0, total: 0 });
  const projection = project(datasetOf(files, folder, now));
  onProgress({ step: 'waiting', done: 0, total: 0 });
  await createIndexes(driver, database);
  const commit = randomUUID();
  const notify = (file: string) =>
    writeAll(driver, database, (run) => run(readStatement(file), { commit }));
  const imported = await writeAll(driver, database, async (run) => {
    const refuse = (before: unknown, rows: unknown) =>
      allowRemovals ? undefined : refuseRemovals(before, rows, folder);
    const named = parts === 'all' ? parts : parts.join(',');
    const replacing = { stamp, parts: named, now, rebuild, commit, refuse, onProgress };
    const replaced = await replace(run, projection, replacing);
    if (replaced.unchanged) return replaced;
    // Readers wait from here to the commit, so that none sees half an import.
    await notify('_import/announce.cypher');
    await sleep(NOTICE_MS);
    return replaced;
  });
  if (!imported.unchanged) await notify('_import/settled.cypher');
  return imported;
}

/** The last import as the database records it; `null` if there was none. */
export async function readImported(
  driver: Driver,
  database: string,
): Promise<Pick<Imported, 'version' | 'importedAt'> | null> {
  const stored = await writeAll(driver, database, readStored);
  return typeof stored['contentHash'] === 'string' ? toImported(stored, { unchanged: true }) : null;
}

/** Null if nothing was imported yet. */
async function readStored(run: Run): Promise<Readonly<Record<string, unknown>>> {
  const [stored = {}] = await run(readStatement('_import/stored.cypher'));
  return stored;
}

interface Replacing {
  readonly stamp: string;
  readonly parts: string;
  readonly now: Date;
  readonly rebuild: boolean;
  /** Tells what this import commits from all that is committed before and after it. */
  readonly commit: string;
  /** Throws if too many of the rows before are gone. */
  readonly refuse: (before: unknown, rows: unknown) => void;
  readonly onProgress: (progress: Progress) => void;
}

async function replace(
  run: Run,
  projection: Projection,
  { stamp, parts, now, rebuild, commit, refuse, onProgress }: Replacing,
): Promise<Imported> {
  await run(readStatement('_import/lock.cypher'));
  const stored = await readStored(run);
  const { dataset } = projection;
  const isSame =
    !rebuild &&
    stored['isWhole'] === true &&
    stored['contentHash'] === dataset['contentHash'] &&
    stored['graphHash'] === dataset['graphHash'];
  const importedAt = isSame ? String(stored['importedAt']) : now.toISOString();
  if (!isSame) {
    refuseStrangers(stored);
    // Who imports other parts than before wants other rows.
    if (parts === (stored['parts'] ?? 'all')) refuse(stored['rowCounts'], dataset['rowCounts']);
    onProgress({ step: 'clearing', done: 0, total: 0 });
    await replaceGraph(run, projection, (done, total) =>
      onProgress({ step: 'writing', done, total }),
    );
  }
  const kept = isSame ? stored['commit'] : null;
  const written = {
    ...dataset,
    checksum: checksumOf(projection),
    stamp,
    parts,
    importedAt,
    commit: kept ?? commit,
  };
  await run(readStatement('_import/dataset.cypher'), { properties: written });
  onProgress({ step: 'done', done: 1, total: 1 });
  return toImported(written, { unchanged: isSame });
}

function toImported(
  dataset: Readonly<Record<string, unknown>>,
  { unchanged }: Pick<Imported, 'unchanged'>,
): Imported {
  return {
    version: String(dataset['version']),
    contentHash: String(dataset['contentHash']),
    importedAt: String(dataset['importedAt']),
    nodes: Number(dataset['nodeCount']),
    edges: Number(dataset['edgeCount']),
    unchanged,
  };
}

/** A record of Proxeny can be replaced; anything else in the database cannot. */
function refuseStrangers({ contentHash, nodes }: Readonly<Record<string, unknown>>): void {
  if (typeof contentHash === 'string' || nodes === 0) return;
  throw new Error(
    `The database must be empty or hold a dataset of Proxeny, but it has ${String(nodes)} other nodes. Empty it, or name another.`,
  );
}
