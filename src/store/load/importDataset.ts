import { setTimeout as sleep } from 'node:timers/promises';
import { growHeapBy } from '../../growHeapBy.ts';
import { traced } from '../../traced.ts';
import { NOTICE_MS } from '../../graph/oneState.ts';
import { type Driver, type Run, TransactionTooLarge, writeAll } from '../../neo4j/write.ts';
import { differenceFrom, writeBlocks } from '../blocks/blocks.ts';
import { createIndexes, createLock } from './createIndexes.ts';
import { loadGraph } from './loadGraph.ts';
import { keepMarked, markLoading } from './mark.ts';
import type { NewRecord, RecordSums, WrittenDataset } from './incoming.ts';
import { type DataParts, readFiles } from '../../record/files/readFiles.ts';
import { importPatch, isPatchable } from './importPatch.ts';
import {
  type StoredDataset,
  announce,
  readStored,
  refuseOthers,
  settle,
  sinceImport,
  toImported,
} from './stored.ts';
import { noteContent, noteDifference } from './noteChange.ts';
import { AS_NODE_DOES, readWhole, scannedOf } from './readAhead.ts';
import { replaceGraph, touchedOf } from './replaceGraph.ts';
import { isOfThisCode, stampOf } from '../../record/content/stampOf.ts';
import { erasedFrom } from '../../record/content/erased.ts';
import { readStatement } from '../../compose/cypher/statements.ts';

export interface Progress {
  readonly step: 'checking' | 'waiting' | 'clearing' | 'writing' | 'done';
  readonly done: number;
  readonly total: number;
}

export interface ImportOptions {
  readonly database?: string;
  readonly now?: Date;
  /** The subfolders to import with the folder; all unless given. */
  readonly parts?: DataParts;
  /** Reads the data files; others than those of the folder may be among them. */
  readonly read?: typeof readFiles;
  /** Writes all of it even if the same was imported before. */
  readonly rebuild?: boolean;
  /** Takes data files that have far fewer rows than the record. */
  readonly allowRemovals?: boolean;
  /** Takes the record from readers if what changes is too much for one transaction. */
  readonly pauseReaders?: boolean;
  /** The most nodes and relationships to remove and create in one transaction; more are loaded into an empty database. */
  readonly largest?: number | undefined;
  /** The record in the files, if they are known to be needed and reading them has begun: see `readAhead`. */
  readonly ahead?: Promise<NewRecord> | undefined;
  readonly onProgress?: (progress: Progress) => void;
}

export type FullOptions = Required<Omit<ImportOptions, 'ahead'>> &
  Pick<ImportOptions, 'ahead'> & { readonly folder: string; readonly largest: number };

const USUAL: Omit<FullOptions, 'folder' | 'now' | 'largest'> = {
  ...{ database: 'neo4j', parts: 'all', read: readFiles, rebuild: false },
  ...{ allowRemovals: false, pauseReaders: false, onProgress: () => undefined },
};

/** Neo4j needs 3 to 4.5 KB for each until it commits, and has 614 MB for one transaction with its default heap. */
const LARGEST = 200_000;

export interface ImportResult {
  readonly version: string;
  readonly contentHash: string;
  readonly importedAt: string;
  readonly nodes: number;
  readonly edges: number;
  /** The same record was there already, so nothing was written. */
  readonly unchanged: boolean;
  /** How many subjects were projected to find what changed. */
  readonly projected: number;
}

/**
 * Makes the database match the data files. What changes is written in one transaction, so that it can be killed at any time
 * and run again; a graph too large for that is loaded into an empty database in many, and nobody reads it before it is
 * whole. Throws, before it writes anything, if the files have problems. The files are not read if the existing record was
 * made from the same files by the same code.
 */
export async function importDataset(
  folder: string,
  driver: Driver,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { now = new Date(), largest = LARGEST } = options;
  try {
    return await traced('import', {}, async (tell) => {
      const result = await importWhole(driver, { ...USUAL, ...options, folder, now, largest });
      const { version, unchanged } = result;
      tell({ 'proxeny.version': version, 'proxeny.unchanged': unchanged });
      return result;
    });
  } finally {
    growHeapBy(AS_NODE_DOES);
  }
}

async function importWhole(driver: Driver, options: FullOptions): Promise<ImportResult> {
  const { database, onProgress } = options;
  const begun = await (options.ahead ?? readRecord(driver, options));
  if (!('windows' in begun)) return begun;
  onProgress({ step: 'waiting', done: 0, total: 0 });
  await createLock(driver, database);
  for (;;) {
    const outcome = await replaceRecord(driver, begun, options);
    if (!('replaced' in outcome)) return outcome;
    const { replaced } = outcome;
    const change = await noteReplaced(driver, begun, { replaced, database });
    if (await markLoading(driver, database, { commit: begun.commit, replaced })) {
      // A statement that began before the mark, when there was something to read, has ended then, or will look at it.
      if (replaced !== null) await sleep(NOTICE_MS);
      return loadRecord(driver, { record: begun, change }, options);
    }
    await sleep(WAIT_MS);
  }
}

/** Imports if few rows changed or none. Otherwise returns the record to import, which holds neither files nor rows. */
async function readRecord(driver: Driver, options: FullOptions) {
  const { folder, database, now, parts, read, rebuild, onProgress } = options;
  const [files, stored] = await Promise.all([
    read(folder, parts),
    writeAll(driver, database, readStored),
  ]);
  const stamp = stampOf(files);
  if (!rebuild && stored['isWhole'] === true && stored['stamp'] === stamp) {
    await createIndexes(driver, database);
    return toImported(stored, { unchanged: true });
  }
  onProgress({ step: 'checking', done: 0, total: 0 });
  const scan = scannedOf(folder, files, { now, parts });
  const { scanned, told } = scan;
  if (!rebuild && scanned !== null && isPatchable(stored, told)) {
    await createLock(driver, database);
    const patched = await importPatch(
      driver,
      { scanned, erased: erasedFrom(files) },
      told,
      options,
    );
    if (patched !== null) {
      await createIndexes(driver, database);
      return patched;
    }
  }
  return readWhole(scan);
}

/** Between two looks at whether another import has ended. */
const WAIT_MS = 1_000;

/** More changes than one transaction takes, and the record is not to be taken from readers. Nothing was written. */
export class ChangeTooLarge extends Error {
  /** The number of nodes and relationships of the whole record. */
  readonly size: number;

  constructor(size: number) {
    super(
      'More changes than Neo4j has memory for in one transaction. Import with `--pause-readers`, which takes the record from readers until the new one is whole: they are told UNAVAILABLE.',
    );
    this.size = size;
  }
}

/** What changes is too much for one transaction. */
interface TooLarge {
  /** The commit of the record, empty if it was made without one; `null` if there is no record. */
  readonly replaced: string | null;
}

/** Writes what differs from the record, in one transaction. */
async function replaceRecord(driver: Driver, record: NewRecord, options: FullOptions) {
  const { database, rebuild, largest, onProgress } = options;
  // Rows are written faster without indexes, which need an empty database.
  const before = await writeAll(driver, database, readStored);
  const isVacant = before['nodes'] === 0 || before['isLoading'] === true;
  const atLeast = record.least - (isVacant ? 0 : sizeOfAll(before));
  if (atLeast > largest) {
    refuseStrangers(before);
    refuseOthers(before, record, options);
    return askToLoad(before, record.least, options);
  }
  const summed = record.summed();
  const { written, blocks } = summed;
  if (!isVacant) await createIndexes(driver, database);
  const write = async (run: Run) => {
    await run(readStatement('_import/lock.cypher'));
    const stored = await readStored(run);
    if (!rebuild && isSame(stored, written)) return keepRecord(run, stored, summed);
    refuseStrangers(stored);
    refuseOthers(stored, record, options);
    const isKnown = !rebuild && stored['isWhole'] === true;
    const difference = isKnown ? await differenceFrom(run, blocks, stored['checksum']) : null;
    const there = isVacant ? 0 : sizeOfAll(stored);
    const graph = touchedOf(record.windows, difference, { stored: there, largest });
    if (stored['isLoading'] === true || graph === null)
      return askToLoad(stored, sizeOfAll(written), options);
    onProgress({ step: 'clearing', done: 0, total: 0 });
    const noted = await noteContent(run, stored, record.hashes);
    await replaceGraph(run, graph, difference, (done, total) =>
      onProgress({ step: 'writing', done, total }),
    );
    await writeBlocks(run, difference ?? { blocks: [...blocks.values()], emptied: 'all' });
    const ids = difference && [...difference.changed, ...difference.gone];
    await noteDifference(run, { ...record, stored }, noted, ids);
    await run(readStatement('_import/dataset.cypher'), { properties: written });
    onProgress({ step: 'done', done: 1, total: 1 });
    const { heard } = await announce(driver, database, record.commit);
    await heard;
    return toImported(written, { projected: summed.projected });
  };
  const imported = await writeAll(driver, database, write).catch(async (error: unknown) => {
    if (!(error instanceof TransactionTooLarge)) throw error;
    await settle(driver, database, record.commit);
    return askToLoad(before, sizeOfAll(written), options);
  });
  if ('replaced' in imported || imported.unchanged) return imported;
  if (before['nodes'] === 0) await createIndexes(driver, database);
  await settle(driver, database, record.commit);
  return imported;
}

/** The same record keeps the instant at which it was imported, but the next import need not look into these files. */
async function keepRecord(
  run: Run,
  stored: StoredDataset,
  { written, blocks, projected }: RecordSums,
): Promise<ImportResult> {
  const difference = await differenceFrom(run, blocks, stored['checksum']);
  if (difference !== null) await writeBlocks(run, difference);
  const kept = { ...written, ...sinceImport(stored) };
  await run(readStatement('_import/dataset.cypher'), { properties: kept });
  return toImported(kept, { unchanged: true, projected });
}

function isSame(stored: StoredDataset, { contentHash, checksum }: WrittenDataset): boolean {
  return (
    stored['isWhole'] === true &&
    stored['contentHash'] === contentHash &&
    stored['checksum'] === checksum
  );
}

const sizeOfAll = ({ nodeCount, edgeCount }: StoredDataset) =>
  Number(nodeCount) + Number(edgeCount);

/** `size` is of the whole record. */
function askToLoad(
  { nodes, isLoading, commit }: StoredDataset,
  size: number,
  { pauseReaders }: FullOptions,
): TooLarge {
  if (isLoading === true) return { replaced: null };
  const replaced = (commit ?? (nodes === 0 ? null : '')) as string | null;
  if (pauseReaders || nodes === 0) return { replaced };
  throw new ChangeTooLarge(size);
}

/** What a load changes of the record that it replaces. Null if that record is not there any more. */
async function noteReplaced(
  driver: Driver,
  { commit, hashes, erased, withheld }: NewRecord,
  { replaced, database }: TooLarge & { readonly database: string },
) {
  return writeAll(driver, database, async (run) => {
    const stored = await readStored(run);
    if (stored['commit'] !== replaced) return null;
    return { stored, commit, erased, withheld, noted: await noteContent(run, stored, hashes) };
  });
}

type Replaced = Awaited<ReturnType<typeof noteReplaced>>;

/** Loads the record into a database that is marked for it. */
async function loadRecord(
  driver: Driver,
  { record, change }: { readonly record: NewRecord; readonly change: Replaced },
  { database, largest, onProgress }: FullOptions,
): Promise<ImportResult> {
  const { windows, commit, completed } = record;
  onProgress({ step: 'clearing', done: 0, total: 0 });
  const load = { ...record, atOnce: largest };
  const sums = await loadGraph(driver, database, load, (done, total) =>
    onProgress({ step: 'writing', done, total }),
  );
  const written = completed(sums);
  await writeAll(driver, database, async (run) => {
    await keepMarked(run, commit);
    if (change !== null) await noteDifference(run, change, change.noted, null);
    await run(readStatement('_import/dataset.cypher'), { properties: written });
  });
  onProgress({ step: 'done', done: 1, total: 1 });
  return toImported(written, { projected: windows.subjects });
}

/** The last import as the database records it; `null` if there was none. */
export async function readImported(driver: Driver, database: string) {
  const stored = await writeAll(driver, database, readStored);
  if (typeof stored['contentHash'] !== 'string') return null;
  const { version, importedAt } = toImported(stored);
  return {
    ...{ version, importedAt },
    /** Whether this code made the graph; other code may have made it in another form. */
    isOfThisCode: isOfThisCode(stored['stamp']),
    /** The registers in it that may not be shipped; null: none. */
    withheld: stored['withheld'] as readonly string[] | null,
    /** What `_import/journal.cypher` has noted of the contributions; null: nothing. */
    journal: stored['journal'] as string | null,
  };
}

/** A record of Proxeny can be replaced; anything else in the database cannot. */
function refuseStrangers({ contentHash, nodes, isLoading }: StoredDataset): void {
  if (typeof contentHash === 'string' || nodes === 0 || isLoading === true) return;
  throw new Error(
    `The database must be empty or hold a dataset of Proxeny, but it has ${String(nodes)} other nodes. Empty it, or name another.`,
  );
}
