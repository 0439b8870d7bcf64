import { check } from '../../record/check/check.ts';
import { canonicalRows } from '../../record/files/canonicalRows.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import { remember } from '../../record/words/remember.ts';
import type { PlainRows } from '../../store/part/plainRows.ts';
import type { RowsOnDemand } from './twoRecords.ts';

/** Reads and checks the rows of each subject once. */
export interface RowReader {
  /** As in the files; null if they are faulty. */
  readonly rowsOf: (ids: readonly string[]) => readonly DataRow[] | null;
  /** In canonical form; null if they have a fault. */
  readonly checkedRowsOf: (id: string) => readonly DataRow[] | null;
}

export function createRowReader(
  { rowsOf }: Pick<RowsOnDemand, 'rowsOf'>,
  checking: PlainRows,
): RowReader {
  const raw = remember((id: string) => rowsOf([id]));
  return {
    rowsOf: (ids) => allOf(ids, raw),
    checkedRowsOf: remember((id) => {
      const read = raw(id);
      if (read === null) return null;
      const { rows, faults } = check(read, checking);
      return faults.length > 0 ? null : canonicalRows(rows, tables);
    }),
  };
}

/** Takes the rows of other subjects than these from another reader. */
export function readerBeside(
  other: RowReader,
  own: RowReader,
  changed: ReadonlySet<string>,
): RowReader {
  const readerOf = (id: string) => (changed.has(id) ? own : other);
  return {
    rowsOf: (ids) => allOf(ids, (id) => readerOf(id).rowsOf([id])),
    checkedRowsOf: (id) => readerOf(id).checkedRowsOf(id),
  };
}

export function allOf(
  ids: Iterable<string>,
  rowsOf: (id: string) => readonly DataRow[] | null,
): readonly DataRow[] | null {
  const found: DataRow[] = [];
  for (const id of ids) {
    const rows = rowsOf(id);
    if (rows === null) return null;
    for (const row of rows) found.push(row);
  }
  return found;
}
