import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../tables/fault.ts';
import { readRows } from './readRows.ts';
import type { Row } from '../tables/row.ts';
import { suggest } from '../tables/suggest.ts';
import type { Table } from '../tables/table.ts';

export interface Read {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/** The bytes of each data file of a folder, in order of their names. Files that are not CSV are left alone. */
export type Files = ReadonlyMap<string, Uint8Array>;

export async function readFiles(folder: string): Promise<Files> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.csv')).sort();
  const read = names.map(async (name) => [name, await readFile(join(folder, name))] as const);
  return new Map(await Promise.all(read));
}

/** All rows of all data files. A table without a file has no rows. */
export function readTables(files: Files, tables: readonly Table[]): Read {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  for (const table of tables) {
    const bytes = files.get(table.file);
    if (bytes === undefined) continue;
    const found = readRows(table, bytes);
    rows.push(...found.rows);
    faults.push(...found.faults);
  }
  return { rows, faults: [...faults, ...strangers([...files.keys()], tables)] };
}

function strangers(files: readonly string[], tables: readonly Table[]): Fault[] {
  const known = tables.map(({ file }) => file);
  if (files.length === 0)
    return [{ file: '*.csv', message: 'expected data files, but there are none' }];
  return files
    .filter((file) => !known.includes(file))
    .map((file) => ({ file, message: `expected no file of that name${suggest(file, known)}` }));
}
