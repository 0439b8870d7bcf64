import { setTimeout as sleep } from 'node:timers/promises';
import { NOTICE_MS } from '../../graph/oneState.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { type Driver, type Run, writeAll } from '../../neo4j/write.ts';
import type { FullOptions, ImportResult } from './importDataset.ts';
import { type DataFault, FaultyData } from '../../record/faults/fault.ts';

/** What the database says of its last import; null where there was none. */
export type StoredDataset = Readonly<Record<string, unknown>>;

export async function readStored(run: Run): Promise<StoredDataset> {
  const [stored = {}] = await run(readStatement('_import/stored.cypher'));
  return stored;
}

export function toImported(
  dataset: StoredDataset,
  { unchanged = false, projected = 0 }: Partial<Pick<ImportResult, 'unchanged' | 'projected'>> = {},
): ImportResult {
  return {
    version: String(dataset['version']),
    contentHash: String(dataset['contentHash']),
    importedAt: String(dataset['importedAt']),
    nodes: Number(dataset['nodeCount']),
    edges: Number(dataset['edgeCount']),
    unchanged,
    projected,
  };
}

/** What stays of the last import if the same is imported again. */
export function sinceImport({ importedAt, commit }: StoredDataset) {
  return { importedAt: String(importedAt), commit: String(commit) };
}

/** Throws if too many of the rows before are gone. Who imports other parts than before wants other rows. */
export function refuseOthers(
  { parts: before, rowCounts: stored }: StoredDataset,
  { parts, rowCounts: now }: { readonly parts: string; readonly rowCounts: unknown },
  { folder, allowRemovals }: FullOptions,
): void {
  // A database without a record has none.
  if (allowRemovals || parts !== before || typeof stored !== 'string') return;
  const found = removals(JSON.parse(stored) as RowCounts, JSON.parse(String(now)) as RowCounts);
  if (found.length === 0) return;
  const rows = found.reduce((total, removed) => total + removed.rows, 0);
  throw new FaultyData(found, folder, {
    summary: `${rows} rows fewer than in the record`,
    reason: `they have ${rows} rows fewer than the record`,
    remedy: ' Restore them or, if they are to be removed, run `proxeny import --allow-removals`.',
  });
}

/** Readers wait from here to the commit, so that none sees half an import. It may commit once all of them have heard. */
export async function announce(driver: Driver, database: string, commit: string) {
  const statement = readStatement('_import/announce.cypher');
  await writeAll(driver, database, (run) => run(statement, { commit }));
  return { heard: sleep(NOTICE_MS) };
}

/** The import has committed, or writes nothing. */
export async function settle(driver: Driver, database: string, commit: string): Promise<void> {
  const statement = readStatement('_import/settled.cypher');
  await writeAll(driver, database, (run) => run(statement, { commit }));
}

/** Rows by file. */
type RowCounts = Readonly<Record<string, number>>;

/** A file that was cut loses more than this share of its rows; a curator who removes more says so. */
const SHARE = 0.1;

/** Fewer are no sign of a cut file, whatever their share of a small table. */
const LEAST = 10;

interface Removal extends DataFault {
  readonly rows: number;
}

/** Tables that lost too many rows or, if there are none, all tables together; `file` is empty then. */
export function removals(before: RowCounts, now: RowCounts): readonly Removal[] {
  const tables = Object.entries(before).flatMap(([file, count]) =>
    removal(file, count, now[file] ?? 0),
  );
  return tables.length > 0 ? tables : removal('', sum(before), sum(now));
}

function removal(file: string, before: number, now: number): readonly Removal[] {
  const least = Math.ceil(before * (1 - SHARE));
  const rows = before - now;
  if (now >= least || rows < LEAST) return [];
  const message = `expected at least ${least} of the ${before} rows in the record, but got ${now}`;
  return [{ file, message, rows }];
}

function sum(counts: RowCounts): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
