import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { readFiles, readTables, tableOf } from '../src/dataset/files/readFiles.ts';
import type { Row } from '../src/dataset/tables/row.ts';
import { BAR } from '../src/dataset/claims/claim.ts';
import { type Table, headerOf } from '../src/dataset/tables/table.ts';
import { tables } from '../src/dataset/tables/tables.ts';
import { groupBy } from '../src/evidence/groupBy.ts';

/** What all copies share. */
const SHARED: ReadonlySet<string> = new Set(['Country', 'State', 'Source']);

/** Writes the record of a folder into another, `copies` times: places and ties under new ids, the rest once. */
export async function copyRecord(from: string, to: string, copies: number): Promise<void> {
  const files = await readFiles(from);
  const { rows } = readTables(files, tables);
  const own = rows.filter(({ table }) => table.rows === 'own' && !SHARED.has(table.type));
  const copied = new Set(own.map(({ cells }) => cells['id'] ?? ''));
  const isCopied = ({ table, cells }: Row) =>
    table.rows !== 'plain' && copied.has(cells['id'] ?? '');
  const inFiles = groupBy(rows, ({ file }) => file);
  for (const file of files.keys()) {
    const table = tableOf(file, tables);
    if (table === undefined) continue;
    const inFile = inFiles.get(file) ?? [];
    const more = inFile.filter(isCopied);
    const all = Array.from({ length: copies }, (_, at) =>
      at === 0 ? inFile : more.map((row) => copyOf(row, at + 1, copied)),
    ).flat();
    const header = headerOf(table);
    const lines = all.map(({ cells }) => header.map((column) => cells[column] ?? ''));
    const path = join(to, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, stringify([[...header], ...lines]));
  }
}

function copyOf(row: Row, copy: number, copied: ReadonlySet<string>): Row {
  const columns = ['id', ...referring(row.table)];
  const cells = { ...row.cells };
  for (const column of columns) {
    const text = cells[column];
    if (text !== undefined) cells[column] = renamedItems(text, copy, copied);
  }
  return { ...row, cells };
}

function referring({ facts }: Table): readonly string[] {
  return facts
    .filter(({ reference }) => reference !== undefined)
    .flatMap(({ columns }) => columns.map(({ name }) => name));
}

function renamedItems(text: string, copy: number, copied: ReadonlySet<string>): string {
  const rename = (item: string) =>
    item.replace(/^((?:[A-Z_]+:)?)([a-z0-9-]+)(?==|$)/, (whole, role: string, id: string) =>
      copied.has(id) ? `${role}${id}-copy-${copy}` : whole,
    );
  return text.split(BAR).map(rename).join(BAR);
}
