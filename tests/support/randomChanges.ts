import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { FaultyData } from '../../src/record/faults/fault.ts';
import { datasetOf } from '../../src/record/check/dataset.ts';
import type { Files } from '../../src/record/files/readFiles.ts';
import { NOW } from './dataset.ts';
import type { Random } from './random.ts';

type Cells = Record<string, string>;

/** A data file. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: Cells[];
}

/** Data files with one random change that leaves no fault. */
export function changedAtRandom(files: Files, random: Random, at: number): Files {
  for (;;) {
    const sheets = new Map([...files].map(([file, bytes]) => [file, sheetOf(bytes)]));
    const changes = [add, add, retire, change, change, judge, remove, list, rename];
    random.pick([...changes, ...(random.chance(0.3) ? [merge] : [])])(sheets, random, at);
    const changed = new Map([...sheets].map(([file, sheet]) => [file, Buffer.from(textOf(sheet))]));
    if (isValid(changed)) return changed;
  }
}

function isValid(files: Files): boolean {
  try {
    datasetOf(files, '', NOW);
    return true;
  } catch (error) {
    if (error instanceof FaultyData) return false;
    throw error;
  }
}

export function sheetOf(bytes: Uint8Array | string): Sheet {
  const [header = [], ...lines] = parse(Buffer.from(bytes));
  const rows = lines.map((line) =>
    Object.fromEntries(header.map((name, at) => [name, line[at] ?? ''])),
  );
  return { header, rows };
}

export function textOf({ header, rows }: Sheet): string {
  return stringify([[...header], ...rows.map((row) => header.map((name) => row[name] ?? ''))]);
}

type Change = (sheets: ReadonlyMap<string, Sheet>, random: Random, at: number) => void;

const CLAIMS =
  /^(?!dataset|themes|redirects|distinctions|coverage|lists|calls|identities|namesakes)/;

function someSheet(sheets: ReadonlyMap<string, Sheet>, random: Random): Sheet {
  const filled = [...sheets].filter(([file, { rows }]) => CLAIMS.test(file) && rows.length > 0);
  const ties = filled.filter(([file]) => /ties|agreements|lists/.test(file));
  return random.pick(random.chance(0.4) ? ties : filled)[1];
}

const rowsIn = (sheets: ReadonlyMap<string, Sheet>, file: string) => sheets.get(file)?.rows ?? [];

const anySource = (sheets: ReadonlyMap<string, Sheet>, random: Random) =>
  random.pick(rowsIn(sheets, 'sources.csv'))['id'] ?? '';

/** Another source says the same or something else, or there is a new subject. */
const add: Change = (sheets, random, at) => {
  const sheet = someSheet(sheets, random);
  const row: Cells = { ...random.pick(sheet.rows), locator: `page ${at}`, stance: '', rank: '' };
  row['source'] = anySource(sheets, random);
  if (random.chance(0.3)) row['id'] = `made-up-${at}`;
  if (random.chance(0.5)) alter(sheet, row, random, at);
  sheet.rows.push(row);
};

const retire: Change = (sheets, random) => {
  const row = random.pick(someSheet(sheets, random).rows);
  Object.assign(row, { retired: '2026-11-19', reason: 'It was wrong.' });
};

const change: Change = (sheets, random, at) => {
  const sheet = someSheet(sheets, random);
  alter(sheet, random.pick(sheet.rows), random, at);
};

const judge: Change = (sheets, random) => {
  const row = random.pick(someSheet(sheets, random).rows);
  const rank = random.pick(['DEPRECATED', 'PREFERRED', '']);
  Object.assign(row, random.chance(0.6) ? { rank, reason: 'For a reason.' } : { stance: 'DENIES' });
};

const remove: Change = (sheets, random) => {
  const { rows } = someSheet(sheets, random);
  rows.splice(rows.indexOf(random.pick(rows)), 1);
};

const list: Change = (sheets, random) => {
  const sheet = sheets.get('lists.csv');
  const place = random.pick([...rowsIn(sheets, 'cities.csv'), ...rowsIn(sheets, 'states.csv')]);
  const day = random.pick(['2013-06-09', '2018', '2012']);
  if (sheet === undefined) return;
  if (random.chance(0.3)) sheet.rows.splice(sheet.rows.indexOf(random.pick(sheet.rows)), 1);
  else
    sheet.rows.push({
      ...{ source: anySource(sheets, random), host: place['id'] ?? '', as_of: day, whole: 'yes' },
      kinds: 'SISTER_CITY|SISTER_STATE',
    });
};

const rename: Change = (sheets, random, at) => {
  const rows = rowsIn(sheets, random.pick(['cities.csv', 'states.csv', 'institutions.csv']));
  const names = ['Columbus', `Name ${at}`, 'Hefei', 'Dandong', 'Xiangyang'];
  random.pick(rows)['name'] = random.pick(names);
};

/** The rows of one are those of another, whose id the first one leads to. */
const merge: Change = (sheets, random) => {
  const rows = rowsIn(sheets, random.pick(['cities.csv', 'sister_ties.csv', 'institutions.csv']));
  const [from, into] = [random.pick(rows)['id'] ?? '', random.pick(rows)['id'] ?? ''];
  if (from === into) return;
  const pattern = new RegExp(`(?<![a-z0-9-])${from}(?![a-z0-9-])`, 'g');
  for (const sheet of sheets.values())
    for (const row of sheet.rows)
      for (const [name, text] of Object.entries(row)) row[name] = text.replace(pattern, into);
  const redirect = { id: from, into, reason: 'One and the same.', recorded: '2026-11-02' };
  sheets.get('redirects.csv')?.rows.push(redirect);
};

const EVIDENCE = /^(id|source|locator|taken_from|stance|rank|reason|recorded|retired)$/;

function alter({ header, rows }: Sheet, row: Cells, random: Random, at: number): void {
  const column = random.pick(header.filter((name) => !EVIDENCE.test(name)));
  const others = rows.map((one) => one[column] ?? '').filter((text) => text !== '');
  if (/^(start|end|signed|expires|published|founded)$/.test(column))
    row[column] = random.pick([String(1980 + (at % 40)), '1988-11-08', '[2017..]', '']);
  else if (column === 'population') row[column] = String(at * 1000);
  else row[column] = random.pick([...others, '']);
}
