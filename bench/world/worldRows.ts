import type { Row } from '../../src/dataset/tables/row.ts';
import { tables } from '../../src/dataset/tables/tables.ts';
import { type Random, createRandom } from '../../tests/support/random.ts';
import { cityName, countryName, sourceTitle, stateName } from './names.ts';

/** The data file rows of a synthetic world; the same for the same size and seed. */
export interface WorldRows {
  /** Places and sources, which ties refer to. */
  readonly base: readonly Row[];
  /** How many ties there are. */
  readonly ties: number;
  /** A range of ties, with all rows that they refer to. */
  readonly slice: (from: number, to: number) => readonly Row[];
  /** The number of contested ties. */
  readonly contested: number;
  /** Like `slice`, for contested ties only, with the rows of the contradicting source. */
  readonly contestedSlice: (from: number, to: number) => readonly Row[];
}

/** The average number of graph nodes for one row or the rows of one tie: itself, names, claims, versions. */
const NODES_A_TIE = 8.9;
const SHARE_OF_TIES = 0.77;
const SHARE_CONTESTED = 0.1;
/** In days. */
const LONGEST_DOUBT = 10_000;
const RECORDED = '2026-01-01';

/** A world with about this many nodes. A few cities have most ties, and a few countries most cities. */
export function createWorldRows(size: number, seed = 1): WorldRows {
  const count = {
    country: Math.round(Math.sqrt(size) / 5),
    state: Math.round(size / 250),
    city: Math.round(size / 50),
    source: Math.round(size / 200),
    tie: Math.round((size * SHARE_OF_TIES) / NODES_A_TIE),
  };
  const random = createRandom(seed);
  const states = times(count.state, () => hub(random, count.country));
  const cities = times(count.city, () => hub(random, count.state));
  const base = [
    ...times(count.country, countryRow),
    ...states.map((country, at) => stateRow(at, country)),
    ...cities.map((state, at) => cityRow(at, state, random)),
    ...times(count.source, (at) => sourceRow(at, random)),
  ];
  const known = new Map(base.map((row) => [row.cells['id'] ?? '', row]));
  const ties = times(count.tie, (at) => tieRows(at, count, random));
  // A separate random generator, so that the ties are those of a world without contests.
  const doubt = createRandom(seed + 1);
  const contested = ties
    .filter(() => doubt.chance(SHARE_CONTESTED))
    .map((rows) => [...rows, contradiction(rows, count.source, doubt)]);
  const told = (rows: readonly Row[]) => [...around(rows, known), ...rows];
  return {
    base,
    ties: count.tie,
    slice: (from, to) => told(ties.slice(from, to).flat()),
    contested: contested.length,
    contestedSlice: (from, to) => told(contested.slice(from, to).flat()),
  };
}

/** All rows that others refer to, directly or through containment. */
function around(rows: readonly Row[], known: ReadonlyMap<string, Row>): readonly Row[] {
  const found = new Set<Row>();
  for (let next = rows; next.length > 0;)
    next = [...new Set(next.flatMap(referred))].flatMap((id) => {
      const row = known.get(id);
      if (row === undefined || found.has(row)) return [];
      found.add(row);
      return [row];
    });
  return [...found];
}

function referred({ cells }: Row): readonly string[] {
  const { parties = '', source = '', within = '' } = cells;
  return [...parties.split('|'), source, within];
}

/** Low numbers are drawn far more often. */
function hub(random: Random, count: number): number {
  return Math.floor(count * random.next() ** 2);
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Of ISO 3166-1, as far as this Node knows them. */
const CODES = pairs().filter((code) => regions.of(code) !== undefined);

function pairs(): string[] {
  const letters = times(26, (at) => String.fromCharCode(65 + at));
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function countryRow(at: number): Row {
  const code = CODES[at % CODES.length] ?? '';
  return row('countries.csv', {
    id: `country-${at}`,
    name: countryName(at),
    code,
    source: 'source-0',
  });
}

function stateRow(at: number, country: number): Row {
  const place = { kind: 'STATE', within: `country-${country}`, source: 'source-0' };
  return row('states.csv', { id: `state-${at}`, name: stateName(at), ...place });
}

function cityRow(at: number, state: number, random: Random): Row {
  return row('cities.csv', {
    ...{ id: `city-${at}`, name: cityName(at), kind: 'CITY', within: `state-${state}` },
    latitude: (random.next() * 120 - 60).toFixed(5),
    longitude: (random.next() * 360 - 180).toFixed(5),
    population: String(random.between(1_000, 9_000_000)),
    source: 'source-0',
  });
}

function sourceRow(at: number, random: Random): Row {
  const id = `source-${at}`;
  const about = { kind: random.pick(['NEWS', 'REPORT', 'WEB_PAGE']), read: 'yes', language: 'en' };
  const directness = random.pick(['PRIMARY', 'SECONDARY']);
  const published = String(random.between(1980, 2025));
  return row('sources.csv', {
    id,
    title: sourceTitle(at),
    directness,
    published,
    ...about,
    source: id,
  });
}

/** A first source states everything about a tie, and for two ties in five a second one repeats the parties. */
function tieRows(
  at: number,
  count: { readonly city: number; readonly source: number },
  random: Random,
): readonly Row[] {
  const one = hub(random, count.city);
  const other = (one + 1 + hub(random, count.city - 1)) % count.city;
  const sister = random.chance(0.75);
  const [file, kinds] = sister
    ? ['sister_ties.csv', ['SISTER_CITY', 'SISTER_CITY', 'SISTER_CITY', 'FRIENDSHIP']]
    : ['partnerships.csv', ['COOPERATION', 'EXCHANGE']];
  const told = { id: `tie-${at}`, kind: random.pick(kinds), parties: `city-${one}|city-${other}` };
  const first = random.between(0, count.source - 1);
  const more = {
    start: dayBetween(1950, 2025, random),
    status: random.pick(['ACTIVE', 'ACTIVE', 'ACTIVE', 'DORMANT', 'ENDED']),
  };
  const rows = [row(file, { ...told, ...more, source: `source-${first}` })];
  const second = (first + 1) % count.source;
  return random.chance(0.4) ? [...rows, row(file, { ...told, source: `source-${second}` })] : rows;
}

/** A third source states an earlier start, by days as often as by years. */
function contradiction([first]: readonly Row[], sources: number, random: Random): Row {
  const { id = '', kind = '', parties = '', start = '', source = '' } = first?.cells ?? {};
  const told = Number(source.slice('source-'.length));
  const other = (told + random.between(2, sources - 1)) % sources;
  const earlier = new Date(start);
  earlier.setUTCDate(earlier.getUTCDate() - Math.round(LONGEST_DOUBT ** random.next()));
  return row(first?.table.file ?? '', {
    ...{ id, kind, parties, start: earlier.toISOString().slice(0, 10) },
    source: `source-${other}`,
  });
}

function dayBetween(from: number, to: number, random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${random.between(from, to)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

function row(file: string, cells: Row['cells']): Row {
  const table = tables.find((one) => one.file === file);
  if (table === undefined) throw new Error(`There is no data file "${file}".`);
  return { table, file, line: 0, cells: { ...cells, recorded: RECORDED } };
}

function times<Item>(count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
