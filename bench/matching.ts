/**
 * How well rows of lists are matched with places: `npx tsx bench/matching.ts PAIRS.csv PLACES.csv`. PAIRS has rows of lists
 * (`left_name`, `left_country`, `left_region`, `left_kind`, `left_partner`, `left_partner_country`, `left_lat`, `left_lon`), each
 * with a place (`right_id`), whether it is that place (`verdict`: SAME, DIFFERENT, or AMBIGUOUS if what the row says is true of
 * several), and the place that it is, if known (`truth_id`). PLACES has the places to match with, with the columns of a GeoNames
 * gazetteer. Regions are those of `data/`. It prints each row that was decided wrongly or not at all, then one line of JSON: of
 * the rows taken for a place, the share that is right (`precision`); of the rows that are the place, the share that was taken for it
 * (`recall`); how many AMBIGUOUS rows were taken for a place; and the seconds for all rows.
 */
import { ENGLISH } from '../src/words/words.ts';
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { readFiles } from '../src/record/files/readFiles.ts';
import { readActorRows } from '../src/record/matching/readRegister.ts';
import { entriesOf, toRegion } from '../src/matching/entries.ts';
import type { PlaceLevel } from '../src/matching/levels.ts';
import { matchRow } from '../src/matching/match.ts';
import { type PlaceEntry, type MatchIndex, createMatchIndex } from '../src/matching/register.ts';
import type { RegionRow } from '../src/matching/regions.ts';
import type { MatchRow } from '../src/matching/row.ts';

/** What is printed of a row. */
const TOLD = [
  ...['pair_id', 'left_name', 'left_country', 'left_region', 'left_kind'],
  ...['verdict', 'right_id', 'truth_id'],
];

const REGION_KINDS = ['STATE', 'PROVINCE', 'REGION', 'PREFECTURE'];

type CsvRow = Readonly<Record<string, string | undefined>>;

const [pairsFile, placesFile] = process.argv.slice(2);
if (pairsFile === undefined || placesFile === undefined)
  throw new Error('Name two files: bench/matching.ts PAIRS.csv PLACES.csv');
const pairs = readCsv(pairsFile);
const register = await createPlaces(readCsv(placesFile));
const begun = performance.now();
const outcomes = pairs.map((pair) => ({ pair, ...judge(pair) }));
const seconds = (performance.now() - begun) / 1000;

const count = (...names: readonly string[]) =>
  outcomes.filter(({ outcome }) => names.includes(outcome)).length;
const right = count('right');
const taken = right + count('wrong', 'merged');
const share = (part: number, all: number) => (all === 0 ? 1 : Math.round((part / all) * 1e4) / 1e4);
for (const { pair, outcome, told } of outcomes)
  if (['wrong', 'merged', 'missed'].includes(outcome))
    console.log(`${outcome}: ${describe(pair)}: ${told}`);
console.log(
  JSON.stringify({
    precision: share(right, taken),
    recall: share(right, pairs.filter(({ verdict }) => verdict === 'SAME').length),
    namesakesMerged: count('merged'),
    seconds: Math.round(seconds * 1e3) / 1e3,
  }),
);

function judge(pair: CsvRow): { readonly outcome: string; readonly told: string } {
  const { verdict, candidates } = matchRow(rowOf(pair), register);
  const id = verdict === 'SAME' ? candidates[0]?.id : undefined;
  const told = `${verdict} ${candidates
    .slice(0, 3)
    .map(
      ({ id, score, features }) =>
        `${id} ${score} (${features.map(({ name, value, points }) => `${name} ${value(ENGLISH)} ${points}`).join('; ')})`,
    )
    .join(', ')}`;
  if (pair['verdict'] === 'SAME') {
    if (id === undefined) return { outcome: 'missed', told };
    return { outcome: id === pair['right_id'] ? 'right' : 'wrong', told };
  }
  if (id === undefined) return { outcome: 'held apart', told };
  if (pair['verdict'] === 'AMBIGUOUS') return { outcome: 'merged', told };
  const truth = pair['truth_id'] ?? '';
  const isWrong = id === pair['right_id'] || (truth !== '' && id !== truth);
  return { outcome: isWrong ? 'wrong' : 'held apart', told };
}

function rowOf(pair: CsvRow): MatchRow {
  return {
    name: pair['left_name'] ?? '',
    country: textIn(pair['left_country']),
    region: textIn(pair['left_region']),
    kind: textIn(pair['left_kind']),
    partner: textIn(pair['left_partner']),
    partnerCountry: textIn(pair['left_partner_country']),
    latitude: numberIn(pair['left_lat']),
    longitude: numberIn(pair['left_lon']),
  };
}

/** The places, with the regions of the record and of the places themselves. */
async function createPlaces(rows: readonly CsvRow[]): Promise<MatchIndex> {
  const places = createMatchIndex();
  const regions = await readRegions();
  for (const entry of regions) places.addRegion(toRegion(entry));
  for (const region of regionsOf(rows)) places.addRegion(region);
  const held = new Set<string>();
  for (const row of rows) {
    const { id = '', name = '', ascii_name: plain = '', country_code: country } = row;
    const level = levelOf(row['feature_code'] ?? '');
    const read = (text: string | undefined) =>
      text === undefined ? [] : (places.regions.read(text, country) ?? []);
    if (level === 'region') for (const region of read(name)) held.add(region.id);
    places.add({
      ...{ id, country, level },
      ownNames: [name, plain].filter((text) => text !== ''),
      otherNames: row['alternate_names']?.split('|') ?? [],
      within: read(textIn(row['admin1_name'])).map((region) => region.id),
      latitude: numberIn(row['latitude']),
      longitude: numberIn(row['longitude']),
      population: numberIn(row['population']),
    });
  }
  for (const entry of regions)
    if (isNamedAlone(entry) && !held.has(entry.id)) places.add({ ...entry, isShadow: true });
  return places;
}

async function readRegions(): Promise<readonly PlaceEntry[]> {
  const { actors } = readActorRows(await readFiles('data'));
  const some = actors.filter(({ kind }) => kind === 'COUNTRY' || REGION_KINDS.includes(kind));
  return [...entriesOf(some)].filter(({ level }) => level === 'region');
}

/** In these countries, a state or a province is usually named without its unit, as a city is. */
function isNamedAlone({ country }: PlaceEntry): boolean {
  return country === 'US' || country === 'CA';
}

function regionsOf(rows: readonly CsvRow[]): readonly RegionRow[] {
  const regions = rows
    .filter(({ admin1_name: name = '' }) => name !== '')
    .map(({ country_code: country, admin1_code: code, admin1_name: name = '' }) => ({
      ...{ id: `${country ?? ''}.${code ?? name}`, country, names: [name] },
      ...{ level: 'region' as const, codes: [code ?? ''] },
    }));
  return [...new Map(regions.map((one) => [one.id, one])).values()];
}

function levelOf(code: string): PlaceLevel | undefined {
  if (code === 'ADM1') return 'region';
  if (code === 'ADM2') return 'county';
  return code.startsWith('PPL') && code !== 'PPLX' ? 'city' : undefined;
}

function describe(pair: CsvRow): string {
  return TOLD.flatMap((column) => textIn(pair[column]) ?? []).join(', ');
}

function readCsv(file: string): readonly CsvRow[] {
  return parseCsv(readFileSync(file, 'utf8'), { columns: true, bom: true });
}

function textIn(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}

function numberIn(text: string | undefined): number | undefined {
  return textIn(text) === undefined ? undefined : Number(text);
}
