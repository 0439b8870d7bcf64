import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import { readFiles } from '../../src/record/files/readFiles.ts';
import { readRegister } from '../../src/record/matching/readRegister.ts';
import { matchRow } from '../../src/matching/match.ts';
import { type Namesake, addNamesakes } from '../../src/matching/namesakes.ts';
import { type PlaceEntry, createMatchIndex } from '../../src/matching/register.ts';
import type { MatchRow } from '../../src/matching/row.ts';
import { add, copyWith } from '../support/dataset.ts';
import '../support/busy.ts';
import type { MatchFeature } from '../../src/matching/score.ts';
import { ENGLISH } from '../../src/words/words.ts';

const world = readRegister(await readFiles(SHIPPED));

const REGIONS = [
  { id: 'ohio', country: 'US', level: 'region', codes: ['US-OH'], names: ['Ohio', '俄亥俄州'] },
  { id: 'georgia', country: 'US', level: 'region', codes: ['US-GA'], names: ['Georgia'] },
  { id: 'clark', country: 'US', level: 'county', within: ['ohio'], names: ['Clark County'] },
  { id: 'osaka-fu', country: 'JP', level: 'region', codes: ['JP-27'], names: ['Osaka Prefecture'] },
] as const;

const PLACES: readonly PlaceEntry[] = [
  { ...city('columbus', 'US', 'Columbus', 'ohio'), population: 900_000 },
  { ...city('columbus-ga', 'US', 'Columbus', 'georgia'), population: 200_000 },
  { ...city('springfield', 'US', 'Springfield', 'ohio'), identifiers: [geonames('1')] },
  { ...city('hefei', 'CN', 'Hefei'), otherNames: ['合肥', '합비'], ...point(31.86, 117.28) },
  city('hebi', 'CN', 'Hebi'),
  city('bayreuth', 'DE', 'Bayreuth'),
  { ...city('zurich', 'CH', 'Zürich'), population: 400_000 },
  city('saint-louis', 'US', 'Saint Louis'),
  { ...city('osaka', 'JP', 'Osaka', 'osaka-fu'), otherNames: ['大阪市'] },
  { id: 'osaka-fu', country: 'JP', level: 'region', ownNames: ['Osaka Prefecture'] },
  city('kansas-city', 'US', 'Kansas City'),
  city('kansas', 'US', 'Kansas', 'ohio'),
  { ...city('lincoln', 'US', 'Lincoln'), otherNames: ['Old Paris'], population: 300_000 },
  city('old-paris', 'US', 'Old Paris'),
  { id: 'umd', country: 'US', level: 'institution', ownNames: ['University of Maryland'] },
  { ...network('eurocities', 'Eurocities'), otherNames: ['Euro Towns'] },
  network('union-a', 'Union of Cities'),
  network('union-b', 'Union of Cities'),
];

function city(id: string, country: string, name: string, region?: string): PlaceEntry {
  const within = region === undefined ? [] : [region];
  return { id, country, level: 'city', ownNames: [name], within };
}

function network(id: string, name: string): PlaceEntry {
  return { id, level: 'institution', kind: 'CITY_NETWORK', ownNames: [name] };
}

function point(latitude: number, longitude: number) {
  return { latitude, longitude };
}

function geonames(value: string) {
  return { scheme: 'GEONAMES', value };
}

function createPlaces(places: readonly PlaceEntry[] = PLACES) {
  const register = createMatchIndex();
  for (const region of REGIONS) register.addRegion(region);
  for (const place of places) register.add(place);
  return register;
}

type Row = Readonly<Record<'expected' | 'why' | 'geonames' | keyof MatchRow, string>>;

const ROWS = parse<Row>(readFileSync(new URL('rows.csv', import.meta.url)), { columns: true });

/** What a row comes to, in words: the verdict, and the ids that have it. */
function decided(row: MatchRow, register = createPlaces()): string {
  const { verdict, candidates } = matchRow(row, register);
  const ids = candidates.filter((one) => one.verdict === verdict).map(({ id }) => id);
  return verdict === 'NEW' ? 'NEW' : [verdict, ...ids.sort()].join(' ');
}

const inEnglish = (feature: MatchFeature) => ({ ...feature, value: feature.value(ENGLISH) });

describe('A row is matched with', () => {
  it.each(ROWS)('$why: $name', ({ expected, why, latitude, longitude, geonames: id, ...row }) => {
    const at = latitude ? point(Number(latitude), Number(longitude)) : {};
    const identifiers = id ? [geonames(id)] : [];
    const given = Object.fromEntries(Object.entries(row).filter(([, text]) => text));
    expect(decided({ name: '', ...given, ...at, identifiers }), why).toBe(expected);
  });

  it('no "City" that may be a part of the name', () => {
    const places = createPlaces(PLACES.filter(({ id }) => id !== 'kansas-city'));

    expect(decided({ name: 'Kansas City', country: 'US' })).toBe('SAME kansas-city');
    expect(decided({ name: 'Kansas City', country: 'US' }, places)).toBe('REVIEW kansas');
  });

  it('a place of the shipped record by a former, a foreign or a short name', () => {
    const named = {
      wroclaw: { name: 'Breslau', country: 'Poland' },
      lviv: { name: 'Lemberg', country: 'Ukraine' },
      izmir: { name: 'Smyrna', country: 'Turkey' },
      chennai: { name: 'Madras', country: 'India' },
      volgograd: { name: 'Stalingrad', country: 'Russia' },
      'los-angeles-ca': { name: 'LA', country: 'United States' },
      'san-francisco-ca': { name: 'SF', country: 'United States' },
      'university-of-illinois-urbana-champaign': {
        ...{ name: 'UIUC', country: 'United States', kind: 'university' },
      },
    };

    for (const [id, row] of Object.entries(named))
      expect(decided(row, world).split(' ')).toContain(id);
  });

  it('a network by its own name and its kind, which is all that a list says of it', () => {
    const kind = 'city network';
    expect(decided({ name: 'EUROCITIES', kind })).toBe('SAME eurocities');
    expect(decided({ name: 'Eurocities' })).toBe('REVIEW eurocities');
    expect(decided({ name: 'Euro Towns', kind })).toBe('REVIEW eurocities');
    expect(decided({ name: 'Union of Cities', kind })).toBe('NAMESAKES union-a union-b');
  });

  it('a city of the name of its region by an identifier', () => {
    const register = createPlaces();
    const iowa = { ...city('iowa-city', 'US', 'Iowa City', 'iowa'), identifiers: [geonames('9')] };
    register.addRegion({ id: 'iowa', country: 'US', level: 'region', names: ['Iowa'] });
    register.addRegion({ id: 'iowa-city', country: 'US', level: 'city', names: ['Iowa City'] });
    register.add(iowa);
    const row = { name: 'Iowa City', country: 'US', region: 'Iowa', kind: 'city' };
    expect(decided({ ...row, identifiers: [geonames('9')] }, register)).toBe('SAME iowa-city');
  });

  it('nothing for sure if a second identifier is equal, but not the first, of its own register', () => {
    const register = createPlaces();
    const item = (value: string) => ({ scheme: 'WIKIDATA', value });
    register.add({ ...city('dayton', 'US', 'Dayton'), identifiers: [geonames('7'), item('Q7')] });
    const row = { name: 'Dayton', country: 'US', identifiers: [item('Q8'), geonames('7')] };

    expect(decided(row, register)).toBe('REVIEW dayton');
    for (const number of ['8', '7']) {
      const identifiers = [item('Q7'), geonames(number)];
      expect(decided({ ...row, identifiers }, register)).toBe('SAME dayton');
    }
    register.addJudgment({ ...item('Q8'), id: 'dayton', isSame: true });
    expect(decided(row, register)).toBe('SAME dayton');
  });
});

describe('A partner', () => {
  const withTie = () => {
    const register = createPlaces();
    register.addTie({ parties: ['columbus-ga', 'hefei'], sources: ['list'] });
    return register;
  };
  const row = { name: 'Columbus', country: 'US', partner: 'Hefei', partnerCountry: 'China' };

  it('decides between namesakes if another source has that tie', () => {
    expect(decided(row, withTie())).toBe('SAME columbus-ga');
  });

  it('decides nothing by the tie of the same source', () => {
    expect(decided({ ...row, source: 'list' }, withTie())).toMatch(/^NAMESAKES\b/);
  });

  it('decides nothing if its own name means several towns', () => {
    const register = withTie();
    register.add(city('hefei-2', 'CN', 'Hefei'));

    expect(decided(row, register)).toMatch(/^NAMESAKES\b/);
  });

  it('that is a city makes a region of the name unlikely', () => {
    const osaka = { name: 'Osaka', country: 'Japan', partner: 'Hefei', partnerCountry: 'China' };

    expect(decided(osaka)).toBe('SAME osaka');
  });
});

describe('A judgement', () => {
  it('holds for an identifier, whatever the row says else', () => {
    const register = createPlaces();
    const item = { scheme: 'WIKIDATA', value: 'Q1' };
    register.addJudgment({ ...item, id: 'columbus-ga', isSame: true });
    const row = { name: 'Columbus', country: 'US', identifiers: [item] };

    expect(decided(row, register)).toBe('SAME columbus-ga');
  });

  it('that a row is distinct leaves the other namesake', () => {
    const register = createPlaces();
    const judged = { scheme: 'NAME', value: 'columbus; usa' };
    register.addJudgment({ ...judged, id: 'columbus', isSame: false });

    expect(decided({ name: 'Columbus', country: 'U.S.A.' }, register)).toBe('SAME columbus-ga');
    expect(decided({ name: 'Columbus', country: 'US' }, register)).toMatch(/^NAMESAKES\b/);
  });
});

describe('A place that is known but not held', () => {
  it('is no candidate, and leaves no other of its name sure', () => {
    const register = createPlaces();
    register.add({ ...city('elsewhere', 'DE', 'Bayreuth'), isShadow: true });
    const { verdict, candidates } = matchRow({ name: 'Bayreuth', country: 'DE' }, register);

    expect(verdict).toBe('NAMESAKES');
    expect(candidates.map(({ id }) => id)).toEqual(['bayreuth']);
  });

  const springfield: Namesake = {
    ...geonames('4250542'),
    ...{ name: 'Springfield', within: 'us', population: 114_394, ...point(39.8, -89.64) },
  };

  it('is told where it fits as well, and matters no more where the row says which', () => {
    const places = createPlaces();
    places.add({ id: 'us', country: 'US', level: 'country', ownNames: ['United States'] });
    places.add({ id: 'georgia', country: 'US', level: 'region', ownNames: ['Georgia'] });
    const inGeorgia = { ...springfield, within: 'georgia', value: '4223413' };
    Array.from(addNamesakes([springfield, inGeorgia], places));

    const row = { name: 'Springfield', country: 'US' };
    const { verdict, candidates } = matchRow(row, places);
    expect([verdict, candidates.map(({ id }) => id)]).toEqual(['NAMESAKES', ['springfield']]);
    expect(candidates[0]?.features.map(inEnglish)).toContainEqual({
      ...{ name: 'NOT_ON_RECORD', points: 0 },
      value: 'GEONAMES 4223413 in georgia, GEONAMES 4250542',
    });
    const inOhio = matchRow({ ...row, region: 'Ohio' }, places);
    expect(inOhio.verdict).toBe('SAME');
    expect(inOhio.candidates[0]?.features.map(({ name }) => name)).not.toContain('NOT_ON_RECORD');
    expect(decided({ ...row, region: 'Georgia' }, places)).toBe('NEW');
  });

  it.each<[string, Partial<PlaceEntry>, Partial<Namesake>]>([
    ['has its identifier', { identifiers: [geonames('4250542')] }, {}],
    ['has its name near it', point(39.7, -89.6), {}],
    [
      'has its name and a hundred times its inhabitants',
      { population: 150_000 },
      { population: 1_500 },
    ],
  ])('is the place on record, or too small to be meant, if that %s', (_, held, known) => {
    const places = createMatchIndex();
    places.add({ id: 'us', country: 'US', level: 'country', ownNames: ['United States'] });
    places.add({ ...city('springfield', 'US', 'Springfield'), ...held });
    Array.from(addNamesakes([{ ...springfield, ...known }], places));

    expect(places.size).toBe(2);
  });
});

describe('A candidate', () => {
  it('tells what was compared, and what it came to', () => {
    const [best] = matchRow(
      { name: 'Columbus', country: 'US', region: 'Ohio' },
      createPlaces(),
    ).candidates;

    expect(best && { ...best, features: best.features.map(inEnglish) }).toEqual({
      ...{ id: 'columbus', score: 100, verdict: 'SAME' },
      features: [
        { name: 'NAME', value: 'equal: its own name', points: 70 },
        { name: 'COUNTRY', value: 'equal', points: 22 },
        { name: 'REGION', value: 'equal', points: 20 },
      ],
    });
  });
});

describe('The record', () => {
  it('tells its two Wilmingtons apart by region and by partner, never by name', () => {
    const row = { name: 'Wilmington', country: 'United States' };

    expect(decided(row, world)).toMatch(/^NAMESAKES\b/);
    expect(decided({ ...row, region: 'DE' }, world)).toBe('SAME wilmington-de');
    const twin = { partner: 'Dandong', partnerCountry: 'CN' };
    expect(decided({ ...row, ...twin }, world)).toBe('SAME wilmington-nc');
  });

  it('never takes one place of the world for another of the same name', () => {
    const wrong: string[] = [];
    for (let position = 0; position < world.size; position++) {
      const { id, ownNames, country, level } = world.at(position);
      if (level === 'country') continue;
      const { verdict, candidates } = matchRow({ name: ownNames[0] ?? '', country }, world);
      if (verdict === 'SAME' && candidates[0]?.id !== id) wrong.push(id);
    }

    expect(wrong).toEqual([]);
  });

  it('has no names that are retired or that a source denies', async () => {
    const name = (text: string, end: string) => `hefei,${text},en,ALIAS,,,almanac,,,${end}`;
    const folder = await copyWith({
      'names.csv': add(
        name('Lucheng', ',,,2026-11-01,'),
        name('Luzhou', ',,,2026-11-01,2026-11-02'),
        name('Heifei', 'DENIES,,,2026-11-01,'),
      ),
    });
    const fixture = readRegister(await readFiles(folder, []));

    const find = (text: string) => decided({ name: text, country: 'China' }, fixture);
    expect(find('Lucheng')).toBe('SAME hefei');
    expect(find('Luzhou')).toBe('NEW');
    expect(fixture.byName('heifei')).toEqual([]);
  });
});
