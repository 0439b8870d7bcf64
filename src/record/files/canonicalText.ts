import { stringify } from 'csv-stringify/sync';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import { isMeantBy, namedBy } from './meantFiles.ts';
import type { DataRow } from '../tables/row.ts';
import { type Table, headerOf } from '../tables/table.ts';
import { newColumnsOf } from './readRows.ts';

/** The text of each data file that the dataset is meant to have. `rows` are canonical. */
export function canonicalTexts(rows: readonly DataRow[], tables: readonly Table[]) {
  const dataset = rows.find(({ table }) => table.type === 'Dataset');
  const meant = tables.filter(isMeantBy(namedBy(dataset)));
  const byTable = groupBy(rows, ({ table }) => table);
  return new Map(meant.map((table) => [table.file, tableText(table, byTable.get(table) ?? [])]));
}

/** The text of a data file with these rows. */
export function tableText(table: Table, rows: readonly DataRow[]): string {
  const header = headerOf(table).filter((name) => !lackingIn(table, rows).includes(name));
  const lines = rows.map(({ cells }) => header.map((column) => cells[column] ?? ''));
  return stringify([[...header], ...lines]);
}

/** Columns that dataset.csv does without where they say nothing. */
function lackingIn(table: Table, rows: readonly DataRow[]): readonly string[] {
  if (table.type !== 'Dataset') return [];
  return newColumnsOf(table).filter((name) => rows.every(({ cells }) => cells[name] === undefined));
}
