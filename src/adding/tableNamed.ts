import type { DataRow } from '../record/tables/row.ts';
import { type Fact, type Table, columnsOf } from '../record/tables/table.ts';
import { tables } from '../record/tables/tables.ts';

/** The table of a data file. */
export function tableNamed(file: string): Table {
  const table = tables.find((one) => one.file === file);
  if (table === undefined) throw new Error(`No table has the file "${file}".`);
  return table;
}

/** What the column of a table is of; undefined if it is the id, or is about evidence. */
export function factOf({ facts }: Table, column: string): Fact | undefined {
  return facts.find((fact) => columnsOf(fact).some(({ name }) => name === column));
}

/** A row of that table that is not in a file yet. */
export function newRow(file: string, cells: DataRow['cells']): DataRow {
  return { table: tableNamed(file), file, line: 0, cells };
}
