import { CsvError, type InfoRecord, type Options, parse } from 'csv-parse/sync';
import type { DataFault } from '../faults/fault.ts';
import type { DataRow } from '../tables/row.ts';
import { suggest } from '../words/suggest.ts';
import { type Table, columnsOf, headerOf } from '../tables/table.ts';

/** Rows of data files, and what is wrong with these. */
export interface TableRows {
  readonly rows: readonly DataRow[];
  readonly faults: readonly DataFault[];
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: InfoRecord;
}

/** The rows of one file, whether or not the file is valid. */
export function readRows(table: Table, file: string, bytes: Uint8Array): TableRows {
  const text = decode(bytes);
  if (text === null) {
    const message = 'expected UTF-8, but got another encoding; save the file as UTF-8';
    return failed({ file, message });
  }
  let line = 1;
  try {
    const records = parseCsv(text, (info) => (line = info.lines + 1));
    return toRows(table, file, records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `expected CSV of RFC 4180, but ${BREAKS[error.code] ?? 'got a row that is not'}`;
    return failed({ file, line, message });
  }
}

const BREAKS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'got a quote in this row that is never closed',
  CSV_INVALID_CLOSING_QUOTE:
    'got text after the closing quote of a cell; write a quote within a cell twice',
  INVALID_OPENING_QUOTE:
    'got a quote in the middle of a cell; put the cell in quotes and write the quote twice',
};

function failed(fault: DataFault): TableRows {
  return { rows: [], faults: [fault] };
}

/** With one form of line ends, since csv-parse counts CRLF in a quoted cell as two lines. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}

function parseCsv(text: string, onRecord: (info: InfoRecord) => void): readonly CsvRecord[] {
  const options: Options = {
    info: true,
    relax_column_count: true,
    record_delimiter: '\n',
    on_record: (record, info) => {
      onRecord(info);
      return record;
    },
  };
  return parse(text, options) as unknown as readonly CsvRecord[];
}

function toRows(table: Table, file: string, records: readonly CsvRecord[]): TableRows {
  const [first, ...rest] = records;
  if (first === undefined)
    return failed({ file, line: 1, message: `expected the header "${headerOf(table).join(',')}"` });
  const header = first.record.map((name) => name.trim());
  const rows: DataRow[] = [];
  const faults = headerFaults(table, header).map((message) => ({ file, line: 1, message }));
  const known = new Map<string, string>();
  let line = first.info.lines + 1;
  for (const { record, info } of rest) {
    const begins = line;
    line = info.lines + 1;
    if (record.every((cell) => cell.trim() === '')) continue;
    if (record.length !== header.length) {
      const message = `expected ${header.length} cells, but got ${record.length}`;
      faults.push({ file, line: begins, message });
    }
    rows.push({ table, file, line: begins, cells: cellsOf(header, record, known) });
  }
  return { rows, faults };
}

/** The columns that a file may lack. */
export function newColumnsOf({ facts }: Table): readonly string[] {
  const columns = facts.filter(({ isNew }) => isNew).flatMap(columnsOf);
  return columns.map(({ name }) => name);
}

function headerFaults(table: Table, header: readonly string[]): string[] {
  const expected = headerOf(table);
  const unknown = header
    .filter((name) => !expected.includes(name))
    .map((name) => `expected no column "${name}"${suggest(name, expected)}`);
  const missing = expected
    .filter((name) => !header.includes(name) && !newColumnsOf(table).includes(name))
    .map((name) => `expected a column "${name}", but there is none`);
  const twice = header
    .filter((name, index) => header.indexOf(name) !== index)
    .map((name) => `expected one column "${name}", but there are more`);
  return [...unknown, ...missing, ...new Set(twice)];
}

/** Equal texts of a file are one, which takes half the memory: most cells repeat an id, a source or a day. */
function cellsOf(header: readonly string[], record: readonly string[], known: Map<string, string>) {
  const cells: Record<string, string> = {};
  header.forEach((name, index) => {
    const text = tidy(record[index] ?? '');
    if (text === '') return;
    cells[name] = known.get(text) ?? text;
    known.set(text, cells[name]);
  });
  return cells;
}

/** One form for texts that look the same: composed letters, single spaces. */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
