import { stringify } from 'csv-stringify/sync';
import { isMeantBy, namedBy } from './meantFiles.ts';
import type { DataRow } from '../tables/row.ts';
import { type Table, headerOf } from '../tables/table.ts';

/** The text of each data file that the dataset is meant to have. `rows` are canonical. */
export function canonicalTexts(
  rows: readonly DataRow[],
  tables: readonly Table[],
): Map<string, string> {
  const dataset = rows.find(({ table }) => table.type === 'Dataset');
  return new Map(
    tables.filter(isMeantBy(namedBy(dataset))).map((table) => [
      table.file,
      tableText(
        table,
        rows.filter((row) => row.table === table),
      ),
    ]),
  );
}

/** The text of a data file with these rows. */
export function tableText(table: Table, rows: readonly DataRow[]): string {
  const header = headerOf(table);
  const lines = rows.map(({ cells }) => header.map((column) => cells[column] ?? ''));
  return stringify([[...header], ...lines]);
}
