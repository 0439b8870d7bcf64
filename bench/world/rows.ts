import { type Random, createRandom } from '../../tests/support/random.ts';
import { times } from '../attacks/attack.ts';
import { type DataRow, datasetRow } from './dataFiles.ts';

/** How many graph nodes the rows of one tie make, on average: itself, names, claims, versions. */
const NODES_A_TIE = 8.9;
const SHARE_OF_TIES = 0.77;

/** A world with about this many nodes, the same for the same size. A few cities have most ties, and a few countries most cities. */
export function createWorld(size: number): readonly DataRow[] {
  const count = {
    country: Math.round(Math.sqrt(size) / 5),
    state: Math.round(size / 250),
    city: Math.round(size / 50),
    source: Math.round(size / 200),
    tie: Math.round((size * SHARE_OF_TIES) / NODES_A_TIE),
  };
  const random = createRandom(1);
  const states = times(count.state, () => hub(random, count.country));
  const cities = times(count.city, () => hub(random, count.state));
  const base = [
    datasetRow(`A made-up world for ${size} nodes`),
    ...times(count.country, countryRow),
    ...states.map(stateRow),
    ...cities.map((state, at) => cityRow(at, state, random)),
    ...times(count.source, (at) => sourceRow(at, random)),
  ];
  return [...base, ...times(count.tie, (at) => tieRows(at, count, random)).flat()];
}

/** A unique word of five letters; those of consecutive numbers are not neighbors in the alphabet. */
function cityName(at: number): string {
  const mixed = (at * 48_271) % 2 ** 16;
  const [consonants, vowels] = ['bdfghjklmnprstvz', 'aiou'];
  const letters = [12, 10, 6, 4, 0].map((bits, place) =>
    place % 2 === 0 ? consonants[(mixed >> bits) & 15] : vowels[(mixed >> bits) & 3],
  );
  return letters.join('').replace(/^./, (first) => first.toUpperCase());
}

type Counts = Readonly<Record<'city' | 'source', number>>;

/** Low numbers are drawn far more often. */
function hub(random: Random, count: number): number {
  return Math.floor(count * random.next() ** 2);
}

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const LETTERS = times(26, (at) => String.fromCharCode(65 + at));
/** Of ISO 3166-1, as far as this Node knows them. */
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => english.of(code) !== undefined,
);

function countryRow(at: number): DataRow {
  const code = CODES[at % CODES.length] ?? '';
  const name = `Land of ${cityName(at + 11)}`;
  return row('countries.csv', { id: `country-${at}`, name, code, source: 'source-0' });
}

function stateRow(country: number, at: number): DataRow {
  return row('states.csv', {
    ...{ id: `state-${at}`, name: `Province of ${cityName(at + 7)}`, kind: 'STATE' },
    ...{ within: `country-${country}`, source: 'source-0' },
  });
}

function cityRow(at: number, state: number, random: Random): DataRow {
  return row('cities.csv', {
    ...{ id: `city-${at}`, name: cityName(at), kind: 'CITY', within: `state-${state}` },
    latitude: (random.next() * 120 - 60).toFixed(5),
    longitude: (random.next() * 360 - 180).toFixed(5),
    population: String(random.between(1_000, 9_000_000)),
    source: 'source-0',
  });
}

function sourceRow(at: number, random: Random): DataRow {
  return row('sources.csv', {
    ...{ id: `source-${at}`, title: `A report on partnerships abroad, number ${at}` },
    kind: random.pick(['NEWS', 'REPORT', 'WEB_PAGE']),
    directness: random.pick(['PRIMARY', 'SECONDARY']),
    published: String(random.between(1980, 2025)),
    ...{ read: 'yes', language: 'en', source: `source-${at}` },
  });
}

/** A first source states everything about a tie, and for two ties in five a second one repeats the parties. */
function tieRows(at: number, count: Counts, random: Random): readonly DataRow[] {
  const one = hub(random, count.city);
  const other = (one + 1 + hub(random, count.city - 1)) % count.city;
  const [file, kinds] = random.chance(0.75)
    ? ['sister_ties.csv', ['SISTER_CITY', 'SISTER_CITY', 'SISTER_CITY', 'FRIENDSHIP']]
    : ['partnerships.csv', ['COOPERATION', 'EXCHANGE']];
  const told = { id: `tie-${at}`, kind: random.pick(kinds), parties: `city-${one}|city-${other}` };
  const first = random.between(0, count.source - 1);
  const days = random.between(-20 * 365, 55 * 365);
  const start = new Date(days * 86_400_000).toISOString().slice(0, 10);
  const status = random.pick(['ACTIVE', 'ACTIVE', 'ACTIVE', 'DORMANT', 'ENDED']);
  const whole = row(file, { ...told, start, status, source: `source-${first}` });
  const second = (first + 1) % count.source;
  return random.chance(0.4) ? [whole, row(file, { ...told, source: `source-${second}` })] : [whole];
}

function row(file: string, cells: DataRow['cells']): DataRow {
  return { file, cells: { ...cells, recorded: '2026-01-01' } };
}
