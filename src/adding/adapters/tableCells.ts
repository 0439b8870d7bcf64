import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { readAs } from '../input.ts';
import type { TableRow } from './tableMapping.ts';

/** How a file is written. */
export interface Form {
  readonly encoding: string;
  readonly delimiter: string;
  readonly sheet?: string | undefined;
}

/** All rows of a CSV file or of a sheet of a workbook, as texts. */
export async function readCells(path: string, form: Form): Promise<readonly (readonly string[])[]> {
  const bytes = await readFile(path);
  if (/\.xlsx$/i.test(path)) return readSheet(path, bytes, form.sheet);
  return readAs(`a table in ${form.encoding}`, `"${path}"`, () => textCells(bytes, form));
}

/** In bytes; most often, a quote that does not close makes one of many rows. */
const LARGEST_ROW = 1_000_000;

function textCells(
  bytes: Uint8Array,
  { encoding, delimiter }: Form,
): readonly (readonly string[])[] {
  const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  const options = {
    ...{ delimiter, bom: true, max_record_size: LARGEST_ROW },
    ...{ relax_column_count: true, relax_quotes: true },
  };
  const rows: string[][] = parse(text, options);
  return rows.map((row) => row.map(tidy));
}

async function readSheet(path: string, bytes: Buffer, sheet: string | undefined) {
  const sheets = await readAs('a workbook', `"${path}"`, () => readWorkbook(bytes));
  const found = sheet === undefined ? sheets[0] : sheets.find((one) => one.sheet === sheet);
  if (found === undefined) {
    const names = sheets.map((one) => `"${one.sheet}"`).join(', ');
    throw new Error(`"${path}" has no sheet "${sheet ?? ''}", but ${names}.`);
  }
  const months = columnsOfMonths(found.data);
  return found.data.map((row) => row.map((cell, at) => tidy(cellText(cell, months.has(at)))));
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
  if (cell instanceof Date) return dateText(cell.toISOString(), isMonth);
  return typeof cell === 'string' ? cell : JSON.stringify(cell ?? '').replaceAll('"', '');
}

/** 1 January stands for a year alone. */
function dateText(time: string, isMonth: boolean): string {
  const [day, month] = [time.slice(0, 10), time.slice(0, 7)];
  if (day.endsWith('-01-01')) return day.slice(0, 4);
  return isMonth ? month : day;
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The rows below the headings, with the number of each, from 1. A column without a heading is called by its number. */
export function* rowsBelow(
  rows: readonly (readonly string[])[],
  header: number,
): Generator<readonly [number, TableRow]> {
  const names = namesOf(rows[header - 1] ?? []);
  for (const [index, cells] of rows.entries()) {
    if (index < header || cells.every((cell) => cell === '')) continue;
    yield [
      index + 1,
      Object.fromEntries(cells.map((cell, at) => [names[at] ?? `column ${at + 1}`, cell])),
    ];
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
export function guessEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (decodes('utf-8', bytes) !== undefined) return 'utf-8';
  const share = (encoding: string, ...signs: readonly RegExp[]) => {
    const text = decodes(encoding, bytes) ?? '';
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

function decodes(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
