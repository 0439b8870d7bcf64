import { basename } from 'node:path';
import { BAR } from '../claims/claim.ts';
import type { DataFault } from '../faults/fault.ts';
import type { DataRow } from '../tables/row.ts';
import { type Table, headerOf, tableName } from '../tables/table.ts';
import type { Files } from './readFiles.ts';
import { readRows } from './readRows.ts';

/** The table that a file has rows of. */
export function tableOfFile(file: string, tables: readonly Table[]): Table | undefined {
  return tables.find((table) => table.file === basename(file));
}

/** The tables that the row of dataset.csv names; undefined if it names none, and then all are meant. */
export function namedBy(dataset: Pick<DataRow, 'cells'> | undefined) {
  return dataset?.cells['tables']?.split(BAR).map((name) => name.trim());
}

/** Whether a dataset that names those tables has a file for one. */
export function isMeantBy(named: readonly string[] | undefined): (table: Table) => boolean {
  return (table) => !named || table.type === 'Dataset' || named.includes(tableName(table));
}

/**
 * Files that are missing, or that `tables` in dataset.csv does not name. A table without rows has a file too unless it is left out there,
 * or else a file that was lost would not be missed.
 */
export function misplacedFiles(files: Files, tables: readonly Table[]): readonly DataFault[] {
  const home = tables.find(({ type }) => type === 'Dataset');
  if (home !== undefined && !files.has(home.file))
    return [{ file: home.file, message: NO_DATASET }];
  const named = home && namedIn(files, home);
  const isMeant = isMeantBy(named);
  const lacking = tables
    .filter((table) => !files.has(table.file) && isMeant(table))
    .filter(({ isNew }) => named !== undefined || isNew !== true);
  if (named === undefined && home !== undefined && lacking.length > MOST_LACKING)
    return [{ file: home.file, message: lackingMany(files, lacking, tables) }];
  const unnamed = [...files.keys()].filter((file) => {
    const table = tableOfFile(file, tables);
    return table !== undefined && !isMeant(table);
  });
  return [
    ...lacking.map((table) => ({ file: table.file, message: lackingOne(table, named) })),
    ...unnamed.map((file) => ({ file, message: NOT_NAMED })),
  ];
}

function namedIn(files: Files, home: Table): readonly string[] | undefined {
  const bytes = files.get(home.file);
  return bytes instanceof Uint8Array
    ? namedBy(readRows(home, home.file, bytes).rows[0])
    : undefined;
}

/** More than these were not lost one by one. */
const MOST_LACKING = 5;

const NO_DATASET =
  'expected this file, which says the name and licence of the record, but it is missing; restore it, or begin with what `proxeny init` writes into an empty folder';

const NOT_NAMED =
  'expected no such file, because `tables` in dataset.csv does not name it; add it there';

function lackingOne(table: Table, named: readonly string[] | undefined): string {
  return named === undefined
    ? `expected this file, but it is missing; restore it or, if it has no rows, create it with the header "${headerOf(table).join(',')}"`
    : 'expected this file, because `tables` in dataset.csv names it, but it is missing; restore it, or take its name out';
}

function lackingMany(files: Files, lacking: readonly Table[], tables: readonly Table[]): string {
  const there = tables.filter((table) => files.has(table.file) && table.type !== 'Dataset');
  return `expected a file for each table, but ${lacking.length} are missing (${lacking.map(tableName).join(', ')}); restore them or, if the record has no rows for them, name those that it has in a column \`tables\`: "${there.map(tableName).join(BAR)}"`;
}
