import { type DataFault, FaultyData } from '../../record/faults/fault.ts';

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

/** Throws if too many of the stored rows are gone; a database without a record has none. */
export function refuseRemovals(stored: unknown, now: unknown, folder: string): void {
  if (typeof stored !== 'string') return;
  const found = removals(JSON.parse(stored) as RowCounts, JSON.parse(String(now)) as RowCounts);
  if (found.length === 0) return;
  const rows = found.reduce((total, removed) => total + removed.rows, 0);
  throw new FaultyData(found, folder, {
    summary: `${rows} rows fewer than in the record`,
    reason: `they have ${rows} rows fewer than the record`,
    remedy: ' Restore them or, if they are to be removed, run `proxeny import --allow-removals`.',
  });
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
