import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { readRows } from './readRows.ts';
import type { Row } from './row.ts';
import { suggest } from './suggest.ts';
import type { Table } from './table.ts';

export interface Folder {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/** All rows of all data files of a folder. A table without a file has no rows; files that are not CSV are left alone. */
export async function readFolder(folder: string, tables: readonly Table[]): Promise<Folder> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.csv')).sort();
  const rows: Row[] = [];
  const faults: Fault[] = [];
  for (const table of tables.filter(({ file }) => files.includes(file))) {
    const found = readRows(table, await readFile(join(folder, table.file)));
    rows.push(...found.rows);
    faults.push(...found.faults);
  }
  return { rows, faults: [...faults, ...strangers(files, tables)] };
}

function strangers(files: readonly string[], tables: readonly Table[]): Fault[] {
  const known = tables.map(({ file }) => file);
  if (files.length === 0)
    return [{ file: '*.csv', message: 'expected data files, but there are none' }];
  return files
    .filter((file) => !known.includes(file))
    .map((file) => ({ file, message: `expected no file of that name${suggest(file, known)}` }));
}
