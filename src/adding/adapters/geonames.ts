import { basename } from 'node:path';
import type { Adapter, Raw, Records, Settings } from '../adapter.ts';
import { LONGEST_RECORD, oneLine, textLines } from '../input/input.ts';
import type { FileThing, MappedRow } from '../mapped.ts';
import { SOURCE, gapRow, registerSource } from './registerSource.ts';

/** Places from the dumps of GeoNames. */
export const geonames: Adapter = {
  description: 'places from the dumps of GeoNames: places, divisions, countries, alternate names',
  options: [
    ['--source <id>', 'the source on record that says it (default: geonames)'],
    ['--languages <codes>', 'the languages of alternate names, with commas between'],
    ['--all', 'also make cities that are not on record'],
  ],
  read,
  map,
};

async function* read(files: readonly string[]): AsyncGenerator<Raw> {
  for (const path of files) {
    let number = 0;
    for await (const line of textLines(path, LONGEST_RECORD)) {
      number++;
      if (line === '' || line.startsWith('#')) continue;
      const fields = line.split('\t');
      if (!isOfDump(fields))
        throw new Error(
          `Expected a line of a dump of GeoNames in "${path}", line ${number}, but got "${oneLine(line.slice(0, 80))}".`,
        );
      yield { at: `${basename(path)}, line ${number}`, data: fields };
    }
  }
}

function isOfDump(fields: readonly string[]): boolean {
  const [first = '', second = ''] = fields;
  if (/^[A-Z]{2}(\.|$)/.test(first)) return true;
  return /^\d+$/.test(first) && (fields.length >= PLACE || /^\d+$/.test(second));
}

async function* map(records: Records, settings: Settings): AsyncGenerator<FileThing> {
  yield registerSource(settings.source, {
    id: 'geonames',
    title: 'GeoNames',
    url: 'https://www.geonames.org/',
    licence: 'CC BY 4.0',
  });
  const languages = settings.languages?.split(',').map((code) => code.trim()) ?? LANGUAGES;
  const divisions =
    settings.all === true ? await divisionsIn(records()) : new Map<string, string>();
  for await (const { at, data } of records()) {
    const fields = data as readonly string[];
    const mapped = mapLine(fields, at, languages);
    if (mapped === undefined) continue;
    const isCity = fields.length >= PLACE && fields[6] === 'P' && !NO_CITY.has(fields[7] ?? '');
    if (settings.all === true && isCity) yield* made(mapped, fields, divisions);
    else yield mapped;
  }
}

/** The number of columns in the files of places and of countries. */
const PLACE = 19;

/** Codes of populated places that are sections of others, or are abandoned, destroyed or historical. */
const NO_CITY: ReadonlySet<string> = new Set(['PPLX', 'PPLQ', 'PPLW', 'PPLH', 'PPLCH']);

const LANGUAGES = 'en ar de es fr it ja ko nl pl pt ru zh'.split(' ');

/** The dumps differ in what the first columns are. */
function mapLine(fields: readonly string[], at: string, languages: readonly string[]) {
  const [first = '', second = ''] = fields;
  if (/^[A-Z]{2}$/.test(first)) return mapCountry(fields, at);
  if (/^[A-Z]{2}\./.test(first)) return mapDivision(fields, at);
  if (/^\d+$/.test(first) && /^\d+$/.test(second)) return mapName(fields, at, languages);
  return /^\d+$/.test(first) && fields.length >= PLACE ? mapPlace(fields, at) : undefined;
}

/** Without a name, only its number finds it. */
function thing(number: string, name: string, at: string, row: object = {}): FileThing {
  const identifiers = [{ scheme: 'GEONAMES', value: number }];
  return {
    ...{ key: `geonames ${number}`, type: 'City', label: name || number, at, ifMissing: 'IGNORE' },
    asks: { by: 'ACTOR', row: { name, identifiers, ...row } },
    rows: [],
  };
}

function numberRow(value: string): MappedRow {
  return gapRow('identifiers.csv', { scheme: 'GEONAMES', value });
}

/** Populated places and divisions; rivers and hotels are neither. */
function mapPlace(fields: readonly string[], at: string): FileThing | undefined {
  const [number = '', name = '', , , latitude = '', longitude = '', feature, code = '', country] =
    fields;
  const population = fields[14] ?? '';
  if (feature !== 'P' && feature !== 'A') return undefined;
  const kind = feature === 'P' ? 'city' : code === 'ADM1' ? 'region' : undefined;
  const row = { country, kind, latitude: Number(latitude), longitude: Number(longitude) };
  const cells = { latitude, longitude, ...(Number(population) > 0 && { population }) };
  return { ...thing(number, name, at, row), rows: [gapRow('OWN', cells), numberRow(number)] };
}

/** `US.OH` and `US.OH.049`. */
function mapDivision(fields: readonly string[], at: string): FileThing {
  const [code = '', name = '', , number = ''] = fields;
  const [country, , second] = code.split('.');
  const kind = second === undefined ? 'region' : undefined;
  return { ...thing(number, name, at, { country, kind }), rows: [numberRow(number)] };
}

function mapCountry(fields: readonly string[], at: string): FileThing {
  const [code = '', , , , name = ''] = fields;
  const number = fields[16] ?? '';
  const identifiers = [
    { scheme: 'ISO_3166_1', value: code },
    { scheme: 'GEONAMES', value: number },
  ];
  const found = thing(number, name, at, { kind: 'country', identifiers });
  return { ...found, rows: [numberRow(number)] };
}

function mapName(fields: readonly string[], at: string, languages: readonly string[]) {
  const [, number = '', language = '', name = '', preferred, short, , historic] = fields;
  const found = thing(number, '', at);
  if (language === 'wkdt')
    return { ...found, rows: [gapRow('identifiers.csv', { scheme: 'WIKIDATA', value: name })] };
  if (!languages.includes(language)) return undefined;
  const kinds = { FORMER: historic, SHORT: short, COMMON: preferred };
  const [kind = 'ALIAS'] = Object.entries(kinds).find(([, flag]) => flag === '1') ?? [];
  return { ...found, rows: [gapRow('names.csv', { name, language, name_kind: kind })] };
}

/** A city that is not on record lies in its first division, if the files have that, else in its country. */
function* made(
  place: FileThing,
  fields: readonly string[],
  divisions: ReadonlyMap<string, string>,
): Generator<FileThing> {
  const [, name = ''] = fields;
  const [code = '', division = ''] = [fields[8], fields[10]];
  const identifiers = [{ scheme: 'ISO_3166_1', value: code }];
  const country = thing('', code, place.at, { kind: 'country', country: code, identifiers });
  const key = `country ${code}`;
  const around = divisions.get(`${code}.${division}`);
  const within = around === undefined ? [{ key }] : [{ key: `geonames ${around}`, or: [key] }];
  const refers = { source: SOURCE, within };
  const row = { table: 'OWN', cells: { name, kind: 'CITY' }, refers, only: 'NEW' } as const;
  yield { ...place, rows: [row, ...place.rows], ifMissing: 'MAKE' };
  yield { ...country, key, ifMissing: 'PASS' };
}

/** The number of each first division in the files, by its code. */
async function divisionsIn(records: AsyncIterable<Raw>): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for await (const { data } of records) {
    const [code = '', , , number = ''] = data as readonly string[];
    if (/^[A-Z]{2}\.\w+$/.test(code)) found.set(code, number);
  }
  return found;
}
