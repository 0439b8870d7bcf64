import { type Stats, existsSync } from 'node:fs';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DataFault } from '../faults/fault.ts';
import { misplacedFiles, tableOfFile } from './meantFiles.ts';
import { type Reach, isAllowed, isTerms, termsFaults } from '../registers/terms.ts';
import { type TableRows, readRows } from './readRows.ts';
import type { DataRow } from '../tables/row.ts';
import { suggest } from '../words/suggest.ts';
import type { Table } from '../tables/table.ts';

/**
 * The bytes of each data file of a folder by its path in the folder, or what it is instead of a file. Files that are not CSV
 * are left alone.
 */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** The parts of a data folder, by name. */
type PartNames = 'all' | readonly string[];

/** The subfolders of a data folder that are read beside its own files. Of registers, only those that may go as far as `reach`. */
export type DataParts = PartNames | PartsWithin;

export interface PartsWithin {
  readonly named: PartNames;
  readonly reach: Reach;
}

/** The parts that are named, and how far their rows go; null: nowhere, so that all of them are read. */
export function readingOf(parts: DataParts) {
  return typeof parts === 'object' && 'named' in parts ? parts : { named: parts, reach: null };
}

/** Reads the folder and its parts: subfolders with data files of the same tables. Of a register that may not go so far, it reads the terms alone. */
export async function readFiles(folder: string, parts: DataParts = 'all'): Promise<Files> {
  const own = await dataFilesIn(folder);
  const known = await partsOf(folder);
  const { named: wanted, reach } = readingOf(parts);
  const named = wanted === 'all' ? known : wanted;
  const missing = named.find((part) => !known.includes(part));
  if (missing !== undefined)
    throw new Error(
      `Expected a part "${missing}" of the data folder "${folder}", but it has ${listed(known)}.`,
    );
  const inParts = named.map(async (part) => {
    const files = await filesOfPart(folder, part, reach);
    if (files.isCut && wanted !== 'all') throw new Error(notSoFar(part, reach));
    return files.names;
  });
  const names = [...own, ...(await Promise.all(inParts)).flat()].sort();
  const read = names.map(async (name) => [name, await readIfFile(join(folder, name))] as const);
  const half = isHalfWritten(folder) ? [[HALF_WRITTEN, 'a list of rows'] as const] : [];
  return new Map([...half, ...(await Promise.all(read))]);
}

/** The files of a part, or the terms alone of a register whose rows may not go so far. */
async function filesOfPart(folder: string, part: string, reach: Reach | null) {
  const names = (await dataFilesIn(join(folder, part))).map((file) => `${part}/${file}`);
  const terms = names.find(isTerms);
  const isCut =
    reach !== null &&
    terms !== undefined &&
    !isAllowed(terms, await readIfFile(join(folder, terms)), reach);
  return { names: isCut ? [terms] : names, isCut };
}

/** The registers of a folder whose rows may not go so far. */
export async function leftOutOf(folder: string, reach: Reach): Promise<readonly string[]> {
  const parts = await partsOf(folder);
  const found = parts.map(async (part) =>
    (await filesOfPart(folder, part, reach)).isCut ? [part] : [],
  );
  return (await Promise.all(found)).flat();
}

/** The list of what `proxeny add` is writing to a data folder. One that a run leaves was interrupted. */
export const HALF_WRITTEN = join('.adding-rows', 'files.json');

/** Whether `proxeny add` was interrupted while it wrote to the data folder, or is writing now. */
export function isHalfWritten(folder: string): boolean {
  return existsSync(join(folder, HALF_WRITTEN));
}

/** The subfolders of a data folder that have data files, in order; none if it does not exist. */
export async function partsOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.endsWith('.csv'));
  const found = folders.map(async ({ name }) =>
    (await dataFilesIn(join(folder, name))).length > 0 ? [name] : [],
  );
  return (await Promise.all(found)).flat().sort();
}

export async function dataFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder).catch((error: unknown) => {
    throw new Error(`Expected a folder of data files at "${folder}", but it cannot be read.`, {
      cause: error,
    });
  });
  return entries.filter((file) => file.endsWith('.csv'));
}

function notSoFar(part: string, reach: Reach | null): string {
  const told =
    reach === 'SHOWN'
      ? 'may not be shown'
      : 'may not be shipped, and others can reach this server or read this file';
  return `\`PROXENY_PARTS\` names the register "${part}", which by its terms.csv ${told}. Take it out there.`;
}

function listed(folders: readonly string[]): string {
  return folders.length === 0 ? 'none' : `only ${folders.map((name) => `"${name}"`).join(', ')}`;
}

/** Anything else might never end, or never begin. */
async function readIfFile(path: string): Promise<Uint8Array | string> {
  const found = await stat(path);
  return found.isFile() ? readFile(path) : fileKindOf(found);
}

export function fileKindOf(found: Stats): string {
  if (found.isDirectory()) return 'a folder';
  if (found.isFIFO()) return 'a named pipe';
  return found.isSocket() ? 'a socket' : 'a device';
}

/** All rows of all data files. */
export function readTables(files: Files, tables: readonly Table[]): TableRows {
  const rows: DataRow[] = [];
  const faults: DataFault[] = [];
  if (files.size === 0) {
    const message = 'expected data files, but there are none';
    return { rows, faults: [{ file: '*.csv', message }] };
  }
  faults.push(...misplacedFiles(files, tables));
  for (const [file, bytes] of files) {
    if (isTerms(file)) faults.push(...termsFaults(file, bytes));
    const table = tableOfFile(file, tables);
    if (table === undefined || typeof bytes === 'string') continue;
    const found = readRows(table, file, bytes);
    for (const row of found.rows) rows.push(row);
    for (const fault of found.faults) faults.push(fault);
  }
  return { rows, faults: [...faults, ...unreadable(files), ...strangers(files, tables)] };
}

function unreadable(files: Files): DataFault[] {
  return [...files].flatMap(([file, found]) =>
    typeof found === 'string' ? [{ file, message: whyUnreadable(file, found) }] : [],
  );
}

function whyUnreadable(file: string, found: string): string {
  return file === HALF_WRITTEN
    ? 'expected data files that are written in full, but `proxeny add` was interrupted while it wrote them, or is writing now; run it again with any file, which finishes it'
    : `expected a regular file, but it is ${found}`;
}

function strangers(files: Files, tables: readonly Table[]): DataFault[] {
  const known = tables.map(({ file }) => file);
  return [...files]
    .filter(([file, found]) => typeof found !== 'string' && !isTerms(file))
    .filter(([file]) => tableOfFile(file, tables) === undefined)
    .map(([file]) => ({
      file,
      message: `expected no file of that name${suggest(basename(file), known)}`,
    }));
}
