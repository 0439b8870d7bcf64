import { basename } from 'node:path';
import { readStart } from '../input/input.ts';
import { slug } from '../slug.ts';
import { guessEncoding, isText, namesOf, readCells, rowsBelow } from './tableCells.ts';
import { readColumn } from './tableColumns.ts';
import type { TableRow } from './tableMapping.ts';
import { proposeThings } from './tableGuess.ts';

/** How much of a file a mapping is proposed from. */
const BEGINNING = { bytes: 1_000_000, rows: 10_000 } as const;

/** A mapping to begin with, from the headings and the values below them. The own place and the source are for a person to fill in. */
export async function proposeMapping(path: string) {
  const { form, rows } = await readBeginning(path);
  const header = guessHeader(rows);
  const headings = rows[header - 1] ?? [];
  if (headings.every((heading) => heading === ''))
    throw new Error(`Expected a table with headings in "${path}", but it has none.`);
  const names = namesOf(headings);
  const below = (await first(BEGINNING.rows, rowsBelow(rows, header))).map(([, row]) => row);
  const columns = names.map((name) => readColumn(name, below.slice(0, SAMPLE)));
  const starts = columns.filter(({ dates }) => dates.length > 0).map(({ name }) => name);
  const { sure, unsure, ...said } = proposeThings(columns);
  const carryDown = names
    .slice(0, LEADING)
    .filter((name) => !starts.includes(name) && isSparse(below, name));
  const source = {
    ...{ id: slug(basename(path).replace(/\.[^.]+$/, '')), title: '', kind: 'WEB_PAGE' },
    ...{ directness: 'SECONDARY', url: '', read: 'yes' },
  };
  const mapping: object = { ...form, header, carryDown, source, ...said };
  return { mapping, sure, unsure: ['source: fill in its title, kind and address', ...unsure] };
}

/** Values from which the meaning of a column is told. */
const SAMPLE = 200;

/** The columns that tables merge cells in. */
const LEADING = 3;

/** The first rows of a file, and how it is written. */
async function readBeginning(path: string) {
  const start = await readStart(path, BEGINNING.bytes);
  const encoding = guessEncoding(start, start.length === BEGINNING.bytes);
  const delimiter = guessDelimiter(new TextDecoder(encoding).decode(start));
  const form = { encoding, delimiter };
  const rows = await first(BEGINNING.rows, readCells(path, form));
  return { form: isText(path) ? form : {}, rows };
}

async function first<Item>(most: number, items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) if (found.push(item) === most) break;
  return found;
}

function guessDelimiter(text: string): string {
  const [line = ''] = text.split(/\r?\n/).filter((one) => /[,;\t|]/.test(one));
  const counts = [',', ';', '\t', '|'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}

/** Headings fill the most columns of all rows, and are no numbers. */
function guessHeader(rows: readonly (readonly string[])[]): number {
  const filled = rows.map(
    (row) => row.filter((cell) => cell !== '' && !/^[\d.]+$/.test(cell)).length,
  );
  const most = Math.max(...filled.slice(0, FIRST));
  const at = filled.findIndex((count) => count >= Math.min(most, 2) && count >= most - 1);
  return Math.max(1, at + 1);
}

const FIRST = 20;

/** A first cell with empty ones below it, as merged cells are exported. */
function isSparse(rows: readonly TableRow[], name: string): boolean {
  const filled = rows.filter((row) => (row[name] ?? '') !== '').length;
  return (
    (rows[0]?.[name] ?? '') !== '' &&
    filled > 0 &&
    filled <= rows.length / 2 &&
    filled < rows.length - 2
  );
}
