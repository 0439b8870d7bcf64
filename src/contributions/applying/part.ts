import type { DataRow } from '../../record/tables/row.ts';
import type { Table } from '../../record/tables/table.ts';

/** The name of the part of the record that contributions are. */
export const PART = 'contributions';

/** A row of that part, of the operation `by`. */
export function rowOfPart(table: Table, cells: DataRow['cells'], by: number): DataRow {
  return { table, file: `${PART}/${table.file}`, line: by + 1, cells };
}
