import { stringify } from 'csv-stringify/sync';
import { isMeantBy, namedBy } from './meantFiles.ts';
import type { DataRow } from '../tables/row.ts';
import { type Table, columnsOf, headerOf } from '../tables/table.ts';

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
  const header = headerOf(table).filter((name) => !lackingIn(table, rows).includes(name));
  const lines = rows.map(({ cells }) => header.map((column) => cells[column] ?? ''));
  return stringify([[...header], ...lines]);
}

/** Columns that dataset.csv does without where they say nothing. */
function lackingIn({ type, facts }: Table, rows: readonly DataRow[]): readonly string[] {
  if (type !== 'Dataset') return [];
  const names = facts.filter(({ isNew }) => isNew).flatMap((fact) => columnsOf(fact));
  return names
    .map(({ name }) => name)
    .filter((name) => rows.every(({ cells }) => cells[name] === undefined));
}
