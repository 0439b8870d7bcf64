import type { Table } from './table.ts';

/** A line of a data file: its non-empty cells by column. */
export interface DataRow {
  readonly table: Table;
  /** The file that it was read from, relative to the data folder; the table's if it was not read from one. */
  readonly file: string;
  /** The line where it begins in its file; 0 if it was not read from one. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}
