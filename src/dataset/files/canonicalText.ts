import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import type { Row } from '../tables/row.ts';
import { type Table, headerOf } from '../tables/table.ts';

/** The text of each data file. `rows` are canonical. */
export function canonicalTexts(
  rows: readonly Row[],
  tables: readonly Table[],
): Map<string, string> {
  return new Map(
    tables.map((table) => [
      table.file,
      textOf(
        table,
        rows.filter((row) => row.table === table),
      ),
    ]),
  );
}

function textOf(table: Table, rows: readonly Row[]): string {
  const header = headerOf(table);
  const lines = rows.map(({ cells }) => header.map((column) => cells[column] ?? ''));
  return stringify([[...header], ...lines]);
}

/** SHA-256 of the texts of the files that have rows, so that a new kind of file changes no hash. */
export function contentHash(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [file, text] of texts)
    if (text.trimEnd().includes('\n')) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex');
}
