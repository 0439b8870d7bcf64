import { stringify } from 'csv-stringify/sync';
import { tableText } from '../record/files/canonicalText.ts';
import { readRows } from '../record/files/readRows.ts';
import { compareText } from '../evidence/claim.ts';
import type { DataRow } from '../record/tables/row.ts';
import { type Table, headerOf } from '../record/tables/table.ts';

/**
 * The text of a data file with rows added, each before the first row whose id comes after its own. The lines that were there stay as
 * they are, unless the file lacks a column that an added row fills.
 */
export function insertRows(
  table: Table,
  text: string | undefined,
  added: readonly DataRow[],
): string {
  if (text === undefined) return tableText(table, added);
  const { rows } = readRows(table, table.file, Buffer.from(text));
  const [head = ''] = text.split(/\r?\n/, 1);
  const header = head
    .replace(/^\uFEFF/, '')
    .split(',')
    .map((name) => name.trim());
  const lacking = headerOf(table).some(
    (name) => !header.includes(name) && added.some(({ cells }) => cells[name] !== undefined),
  );
  if (lacking) return insertRows(table, tableText(table, rows), added);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (text.endsWith('\n') ? text : `${text}${end}`).split(/(?<=\n|\r(?!\n))/);
  const before = new Map<number, string>();
  let next = 0;
  for (const row of added.toSorted((a, b) => compareText(idOf(a), idOf(b)))) {
    while (next < rows.length && compareText(idOf(rows[next]), idOf(row)) <= 0) next++;
    const at = (rows[next]?.line ?? lines.length + 1) - 1;
    const cells = header.map((column) => row.cells[column] ?? '');
    const line = stringify([cells], { record_delimiter: end });
    before.set(at, `${before.get(at) ?? ''}${line}`);
  }
  const parts = lines.map((line, index) => `${before.get(index) ?? ''}${line}`);
  return `${parts.join('')}${before.get(lines.length) ?? ''}`;
}

function idOf(row: DataRow | undefined): string {
  return row?.cells[headerOf(row.table)[0] ?? ''] ?? '';
}
