import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { BAR } from '../record/claims/claim.ts';
import { tableText } from '../record/files/canonicalText.ts';
import { isMeantBy, namedBy } from '../record/files/meantFiles.ts';
import { type Files, HALF_WRITTEN, isHalfWritten } from '../record/files/readFiles.ts';
import { readRows } from '../record/files/readRows.ts';
import { writeTexts } from '../record/files/writeTexts.ts';
import type { DataRow } from '../record/tables/row.ts';
import { tableName } from '../record/tables/table.ts';
import { groupBy } from '../evidence/groups/groupBy.ts';
import { insertRows } from './insert.ts';
import { readRecord } from './readRecord.ts';
import { tableNamed } from './tableNamed.ts';

/** The texts of the data files with the added rows, by path in the data folder. Throws if they would have a fault. */
export function changedFiles(
  files: Files,
  rows: readonly DataRow[],
  { folder, part }: { readonly folder: string; readonly part: string | undefined },
): ReadonlyMap<string, string> {
  const changed = textsWith(files, rows, part);
  readRecord(withTexts(files, changed), { folder, now: new Date() });
  return changed;
}

/** The data files with the added rows, unchecked. */
export function filesWith(files: Files, rows: readonly DataRow[], part?: string): Files {
  return withTexts(files, textsWith(files, rows, part));
}

function withTexts(files: Files, texts: ReadonlyMap<string, string>): Files {
  return new Map([
    ...files,
    ...[...texts].map(([file, text]) => [file, Buffer.from(text)] as const),
  ]);
}

function textsWith(files: Files, rows: readonly DataRow[], part: string | undefined) {
  const changed = new Map(textsNaming(files, rows));
  for (const [name, added] of groupBy(rows, ({ table }) => table.file)) {
    const file = part === undefined ? name : `${part}/${name}`;
    const bytes = files.get(file);
    const text = bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
    changed.set(file, insertRows(tableNamed(name), text, added));
  }
  return changed;
}

/** The files by which the tables of these rows are meant, if dataset.csv names the tables that are. */
function textsNaming(files: Files, rows: readonly DataRow[]): ReadonlyMap<string, string> {
  const home = tableNamed('dataset.csv');
  const found = files.get(home.file);
  const [row] = found instanceof Uint8Array ? readRows(home, home.file, found).rows : [];
  const named = namedBy(row);
  const added = [...new Set(rows.map(({ table }) => table))].filter(
    (table) => !isMeantBy(named)(table),
  );
  if (row === undefined || named === undefined || added.length === 0) return new Map();
  const cells = { ...row.cells, tables: [...named, ...added.map(tableName)].join(BAR) };
  return new Map([
    [home.file, tableText(home, [{ ...row, cells }])],
    ...added.map((table) => [table.file, tableText(table, [])] as const),
  ]);
}

/** What is being written: the files, kept whole under their numbers beside this list. */
const Writing = z.object({
  files: z.array(z.string().regex(/^([^./\\][^/\\]*\/)?\w+\.csv$/)),
  /** Of each file, a hash of what the rows were made for; null if there was no such file. */
  before: z.array(z.string().nullable()),
});

/**
 * Writes all files or none: they are kept whole in the data folder first, and what was interrupted is finished by `finishWriting`,
 * whichever job it was. `before` are the data files that the rows were made for: a file that is another now is not overwritten. The
 * data folder is locked.
 */
export async function writeChanged(
  folder: string,
  changed: ReadonlyMap<string, string>,
  before: Files,
): Promise<void> {
  const files = [...changed.keys()];
  const kept = [...changed.values()].map((text, index) => [String(index), text] as const);
  await rm(keptIn(folder), { recursive: true, force: true });
  await writeTexts(keptIn(folder), new Map(kept));
  const writing = { files, before: files.map((file) => hashOf(before.get(file))) };
  await writeTexts(folder, new Map([[HALF_WRITTEN, JSON.stringify(writing)]]));
  await finishWriting(folder);
}

/** Finishes what an interrupted run began to write; returns whether there was such a run. The data folder is locked. */
export async function finishWriting(folder: string): Promise<boolean> {
  if (!isHalfWritten(folder)) return false;
  const { files, before, kept } = await readWriting(folder);
  for (const [index, file] of files.entries()) {
    const target = join(folder, file);
    const now = hashOf(existsSync(target) ? await readFile(target) : undefined);
    if (now !== before[index] && now !== hashOf(kept[index]))
      throw new Error(
        `"${target}" was changed after the rows for it were made, so nothing was written. Remove "${keptIn(folder)}" and run the command again: it makes them for the file as it is now.`,
      );
  }
  for (const [index, file] of files.entries()) {
    const target = join(folder, file);
    await mkdir(join(target, '..'), { recursive: true });
    await writeFile(`${target}.part`, kept[index] ?? '');
    await rename(`${target}.part`, target);
  }
  await rm(listIn(folder));
  await rm(keptIn(folder), { recursive: true });
  return true;
}

async function readWriting(folder: string) {
  try {
    const writing = Writing.parse(JSON.parse(await readFile(listIn(folder), 'utf8')));
    const kept = writing.files.map((_, index) => readFile(join(keptIn(folder), String(index))));
    return { ...writing, kept: await Promise.all(kept) };
  } catch (error) {
    throw new Error(
      `Expected the rows that an interrupted run was writing in "${keptIn(folder)}", but they are damaged. Restore the data files, remove "${keptIn(folder)}" and run the command again.`,
      { cause: error },
    );
  }
}

function hashOf(bytes: string | Uint8Array | undefined): string | null {
  return bytes === undefined ? null : hash('sha256', bytes);
}

function keptIn(folder: string): string {
  return dirname(listIn(folder));
}

function listIn(folder: string): string {
  return join(folder, HALF_WRITTEN);
}
