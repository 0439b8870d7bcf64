import type { Table } from './table.ts';

/** A line of a data file: cells by column, only those that are not empty. */
export interface Row {
  readonly table: Table;
  /** Where it begins in its file; 0 if it was not read from one. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}
