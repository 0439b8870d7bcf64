import { type Table } from '../record/tables/table.ts';
import { tables } from '../record/tables/tables.ts';

/** The table of a data file. */
export function tableNamed(file: string): Table {
  const table = tables.find((one) => one.file === file);
  if (table === undefined) throw new Error(`No table has the file "${file}".`);
  return table;
}
