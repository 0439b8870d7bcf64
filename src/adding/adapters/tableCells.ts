import { createReadStream } from 'node:fs';
import { type Readable, pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { readSheet } from 'read-excel-file/node';
import { ZipFile } from 'yazl';
import { tidy } from '../../record/files/readRows.ts';
import { MEGABYTE, amount, eachAs, expectSize } from '../input/input.ts';
import { dateText } from './tableDates.ts';
import type { TableRow } from './tableMapping.ts';
import { jsonRows } from './tableJson.ts';
import { pageRows } from './tablePage.ts';
import { partsOf } from './workbookParts.ts';

/** How a file is written. */
export interface Form {
  readonly encoding: string;
  readonly delimiter: string;
  readonly sheet?: string | undefined;
}

/** Of a file, and of the texts in all cells of a sheet, since many cells of a workbook can share one. */
const LARGEST_TABLE = 200 * MEGABYTE;

const MOST_COLUMNS = 1_000;

/** Most often, a quote that does not close makes one of many rows. */
const LARGEST_ROW = MEGABYTE;

/** Fails if a file is too large to be a table. */
export function expectTable(path: string): Promise<void> {
  return expectSize(path, LARGEST_TABLE, 'Split it, and add the parts one after the other.');
}

type CellReader = (path: string, form: Form) => AsyncGenerator<readonly string[]>;

/** The rows of a CSV file, of a sheet of a workbook, of a JSON list or of a table of a page, as texts. */
export const readCells: CellReader = (path, form) =>
  OTHERS[endingOf(path)]?.(path, form) ??
  eachAs(`a table in ${form.encoding}`, `"${path}"`, textRows(path, form));

const readJson: CellReader = (path, { sheet }) => jsonRows(path, sheet);
const readPage: CellReader = (path, form) => eachAs('a page', `"${path}"`, pageRows(path, form));

/** Files other than CSV, by their ending. */
const OTHERS: Readonly<Record<string, CellReader>> = {
  xlsx: (path, form) => eachAs('a workbook', `"${path}"`, sheetRows(path, form)),
  ...{ json: readJson, ndjson: readJson, html: readPage, htm: readPage },
};

function endingOf(path: string): string {
  return /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Whether a file is CSV, whose encoding and delimiter are its own. */
export function isText(path: string): boolean {
  return OTHERS[endingOf(path)] === undefined;
}

async function* textRows(path: string, form: Form): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder(form.encoding, { fatal: true });
  const decode = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  };
  const rows = parse({
    ...{ delimiter: form.delimiter, bom: true, max_record_size: LARGEST_ROW },
    ...{ relax_column_count: true, relax_quotes: true },
  });
  // The loop below throws what fails here.
  pipeline(createReadStream(path), decode, rows, () => undefined);
  let number = 0;
  for await (const row of rows as AsyncIterable<readonly string[]>) {
    expectColumns(row, ++number);
    yield row.map(tidy);
  }
}

function expectColumns({ length }: readonly unknown[], number: number): void {
  if (length > MOST_COLUMNS)
    throw new Error(
      `row ${amount(number)} has ${amount(length)} columns, and at most ${amount(MOST_COLUMNS)} are read. Keep only the columns that the mapping names.`,
    );
}

async function* sheetRows(path: string, { sheet }: Form): AsyncGenerator<readonly string[]> {
  const rows = await readSheet(repacked(await partsOf(path)), sheet ?? 1);
  expectTexts(rows);
  const months = columnsOfMonths(rows);
  for (const [index, row] of rows.entries()) {
    expectColumns(row, index + 1);
    yield row.map((cell, at) => tidy(cellText(cell, months.has(at))));
  }
}

function expectTexts(rows: readonly (readonly unknown[])[]): void {
  let total = 0;
  for (const [index, row] of rows.entries()) {
    const texts = row.filter((cell) => typeof cell === 'string');
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    if (size > LARGEST_ROW)
      throw new Error(
        `row ${amount(index + 1)} has ${amount(size)} characters, and at most ${amount(LARGEST_ROW)} are read. Shorten its cells.`,
      );
    total += size;
  }
  if (total > LARGEST_TABLE)
    throw new Error(
      `its cells have ${amount(total)} characters, and at most ${amount(LARGEST_TABLE)} are read. Split it, and add the parts one after the other.`,
    );
}

/** The reader gets the parts that were checked, whatever else the file may be taken for. */
function repacked(parts: ReadonlyMap<string, Buffer>): Readable {
  const zip = new ZipFile();
  for (const [name, bytes] of parts) zip.addBuffer(bytes, name, { compress: false });
  zip.end();
  return zip.outputStream as Readable;
}

/** Columns whose dates are all the first of a month: how a cell is shown is not known, and a month or a year is kept as its first day. */
function columnsOfMonths(rows: readonly (readonly unknown[])[]): ReadonlySet<number> {
  const dates = rows.flatMap((row) =>
    row.flatMap((cell, at) => (cell instanceof Date ? [{ at, day: cell.getUTCDate() }] : [])),
  );
  const exact = new Set(dates.filter(({ day }) => day !== 1).map(({ at }) => at));
  return new Set(dates.map(({ at }) => at).filter((at) => !exact.has(at)));
}

function cellText(cell: unknown, isMonth: boolean): string {
  if (cell instanceof Date) return dateText(cell, isMonth);
  return typeof cell === 'string' ? cell : JSON.stringify(cell ?? '').replaceAll('"', '');
}

/** The rows below the headings, with the number of each, from 1. A column without a heading is called by its number. */
export async function* rowsBelow(
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  header: number,
): AsyncGenerator<readonly [number, TableRow]> {
  let names: readonly string[] = [];
  let number = 0;
  for await (const cells of rows) {
    number++;
    if (number === header) names = namesOf(cells);
    if (number <= header || cells.every((cell) => cell === '')) continue;
    const row = cells.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell] as const);
    yield [number, Object.fromEntries(row)];
  }
}

export function namesOf(headings: readonly string[]): readonly string[] {
  return headings.map((name, at) =>
    name === '' || headings.indexOf(name) !== at ? `column ${at + 1}` : name,
  );
}

const KANA = /[\u3041-\u3096\u30a1-\u30fa]/g;
const HAN = /[\u4e00-\u9fa5]/g;
const HANGUL = /[\uac00-\ud7a3]/g;

/** A guess, for the mapping that is proposed: a person looks at it. Wrong encodings give other signs, or cannot be decoded. */
export function guessEncoding(bytes: Uint8Array, isCut = false): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (decodes('utf-8', bytes, isCut) !== undefined) return 'utf-8';
  const share = (encoding: string, ...signs: readonly RegExp[]) => {
    const text = decodes(encoding, bytes, isCut) ?? '';
    const found = signs.reduce((sum, sign) => sum + (text.match(sign)?.length ?? 0), 0);
    return found / (text.match(/\P{ASCII}/gu)?.length ?? 1);
  };
  if (share('shift_jis', KANA) > 0.05 && share('shift_jis', KANA, HAN) > 0.8) return 'shift_jis';
  if (share('euc-kr', HANGUL) > 0.8) return 'euc-kr';
  return share('gb18030', HAN) > 0.5 && isInPairs(bytes) ? 'gb18030' : 'windows-1252';
}

/** A Chinese sign is two bytes beyond ASCII, an accented letter is one among others of ASCII. */
function isInPairs(bytes: Uint8Array): boolean {
  const beyond = [...bytes.keys()].filter((at) => (bytes[at] ?? 0) > 0x7f);
  const beside = beyond.filter((at) => (bytes[at - 1] ?? 0) > 0x7f || (bytes[at + 1] ?? 0) > 0x7f);
  return beside.length > beyond.length / 2;
}

/** The end of what is cut may be a part of a sign. */
function decodes(encoding: string, bytes: Uint8Array, isCut: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return undefined;
  }
}
