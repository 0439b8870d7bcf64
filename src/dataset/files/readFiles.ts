import type { Stats } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../tables/fault.ts';
import { readRows } from './readRows.ts';
import type { Row } from '../tables/row.ts';
import { suggest } from '../tables/suggest.ts';
import { type Table, headerOf } from '../tables/table.ts';

export interface Read {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
}

/**
 * The bytes of each data file of a folder, in order of their names, or what it is instead of a file. Files that are not CSV
 * are left alone.
 */
export type Files = ReadonlyMap<string, Uint8Array | string>;

export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder).catch((error: unknown) => {
    throw new Error(`Expected a folder of data files at "${folder}", but it cannot be read.`, {
      cause: error,
    });
  });
  const names = entries.filter((file) => file.endsWith('.csv')).sort();
  const read = names.map(async (name) => [name, await readIfFile(join(folder, name))] as const);
  return new Map(await Promise.all(read));
}

/** Anything else might never end, or never begin. */
async function readIfFile(path: string): Promise<Uint8Array | string> {
  const found = await stat(path);
  return found.isFile() ? readFile(path) : kindOf(found);
}

function kindOf(found: Stats): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a named pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}

/** All rows of all data files. */
export function readTables(files: Files, tables: readonly Table[]): Read {
  const rows: Row[] = [];
  const faults: Fault[] = [];
  if (files.size === 0)
    return {
      rows,
      faults: [{ file: '*.csv', message: 'expected data files, but there are none' }],
    };
  for (const table of tables) {
    const bytes = files.get(table.file);
    if (bytes === undefined && table.isNew !== true) faults.push(missing(table));
    if (bytes === undefined || typeof bytes === 'string') continue;
    const found = readRows(table, bytes);
    for (const row of found.rows) rows.push(row);
    faults.push(...found.faults);
  }
  return { rows, faults: [...faults, ...unreadable(files), ...strangers(files, tables)] };
}

/** A table without rows has a file too, or else one that was lost would not be missed. */
function missing(table: Table): Fault {
  const header = headerOf(table).join(',');
  const message = `expected this file, but it is missing; restore it or, if it has no rows, create it with the header "${header}"`;
  return { file: table.file, message };
}

function unreadable(files: Files): Fault[] {
  return [...files].flatMap(([file, found]) =>
    typeof found === 'string'
      ? [{ file, message: `expected a regular file, but it is ${found}` }]
      : [],
  );
}

function strangers(files: Files, tables: readonly Table[]): Fault[] {
  const known = tables.map(({ file }) => file);
  return [...files]
    .flatMap(([file, found]) => (typeof found === 'string' ? [] : [file]))
    .filter((file) => !known.includes(file))
    .map((file) => ({ file, message: `expected no file of that name${suggest(file, known)}` }));
}
