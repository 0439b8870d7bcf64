import { basename } from 'node:path';
import { readStart } from '../input/input.ts';
import { slug } from '../slug.ts';
import { USUAL_FORMATS, readDateAs } from './tableDates.ts';
import { guessEncoding, namesOf, readCells, rowsBelow } from './tableCells.ts';
import type { TableRow } from './tableMapping.ts';

/** Words in the headings of such columns, in languages of published tables. */
const HEADINGS = {
  start:
    /date|year|since|signed|established|结好|結好|时间|時間|日期|締結|提携|체결|일자|연도|année|jahr|datum/i,
  kind: /^kind|^type|relation|category|级别|類別|类别|협정|비고|구분|lien|art$/i,
  country: /country|countries|nation(?!al)|pays|land$|国家|國家|国名|국가/i,
  region: /state|province|prefecture|省|州|région/i,
  name: /partner|sister|twin|city|town|place|name|ville|partenaire|城 ?市|友好|都市|도시|교류|管轄區|stadt/i,
} as const;

/** How much of a file a mapping is proposed from. */
const BEGINNING = { bytes: 1_000_000, rows: 10_000 } as const;

/** A mapping to begin with, from the headings and the first rows. The own place and the source are for a person to fill in. */
export async function proposeMapping(path: string): Promise<object> {
  const start = await readStart(path, BEGINNING.bytes);
  const encoding = guessEncoding(start, start.length === BEGINNING.bytes);
  const delimiter = guessDelimiter(new TextDecoder(encoding).decode(start));
  const form = { encoding, delimiter };
  const rows = await first(BEGINNING.rows, readCells(path, form));
  const header = guessHeader(rows);
  const headings = rows[header - 1] ?? [];
  if (headings.every((heading) => heading === ''))
    throw new Error(`Expected a table with headings in "${path}", but it has none.`);
  const names = namesOf(headings);
  const below = (await first(BEGINNING.rows, rowsBelow(rows, header))).map(([, row]) => row);
  const columns = guessColumns(names);
  return {
    ...(/\.xlsx$/i.test(path) ? {} : form),
    header,
    carryDown: names.filter((name) => name !== columns.start && isSparse(below, name)),
    source: {
      ...{ id: slug(basename(path).replace(/\.[^.]+$/, '')), title: '', kind: 'WEB_PAGE' },
      ...{ directness: 'SECONDARY', url: '', read: 'yes' },
    },
    tie: {
      kind: { value: 'SISTER_CITY' },
      ...(columns.start !== undefined && {
        start: { column: columns.start, dates: formatsIn(below, columns.start) },
      }),
    },
    parties: [
      { id: '' },
      {
        name: { column: columns.name ?? names[0] ?? '' },
        ...(columns.country !== undefined && { country: { column: columns.country } }),
        ...(columns.region !== undefined && { region: { column: columns.region } }),
        kind: { value: 'city' },
      },
    ],
  };
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

function guessColumns(names: readonly string[]): Partial<Record<keyof typeof HEADINGS, string>> {
  const taken = new Set<string>();
  const found = Object.entries(HEADINGS).map(([what, heading]) => {
    const fitting = names.filter((one) => heading.test(one) && !taken.has(one));
    // Of several places the last is the partner, after the own one.
    const name = what === 'name' ? fitting.at(-1) : fitting[0];
    if (name !== undefined) taken.add(name);
    return [what, name] as const;
  });
  return Object.fromEntries(found.filter(([, name]) => name !== undefined));
}

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

/** A shorter number of milliseconds is a day within weeks of 1970, and rather something else. */
function isLong(text: string): boolean {
  return text.replace(/\D/g, '').length > 10;
}

function formatsIn(rows: readonly TableRow[], column: string): readonly string[] {
  const texts = rows.map((row) => row[column] ?? '').filter((text) => text !== '');
  return USUAL_FORMATS.filter((format) =>
    texts.some(
      (text) => readDateAs(text, format) !== undefined && (format !== 'ms' || isLong(text)),
    ),
  );
}
