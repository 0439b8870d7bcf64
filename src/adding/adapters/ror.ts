import { basename } from 'node:path';
import { z } from 'zod';
import type { Adapter, Raw, Records, Settings } from '../adapter.ts';
import { jsonItems } from '../input/jsonItems.ts';
import { type FileThing, type MappedRow, refusedRecord } from '../mapped.ts';
import { SOURCE, gapRow, registerSource } from './registerSource.ts';

/** Universities and other institutions from the Research Organization Registry. */
export const ror: Adapter = {
  description: 'institutions from the Research Organization Registry (JSON, schema 2)',
  options: [
    ['--source <id>', 'the source on record that says it (default: ror)'],
    ['--all', 'also make institutions that are not on record'],
  ],
  read,
  map,
};

async function* read(files: readonly string[]): AsyncGenerator<Raw> {
  for (const path of files) {
    let number = 0;
    for await (const data of jsonItems(path))
      yield { at: `${basename(path)}, record ${++number}`, data };
  }
}

const Name = z.object({
  value: z.string(),
  types: z.array(z.string()),
  lang: z.string().nullish(),
});

const Organization = z.object({
  id: z.string().transform((id) => id.replace(/^.*\//, '')),
  status: z.string(),
  types: z.array(z.string()).default([]),
  names: z.array(Name).min(1),
  established: z.number().nullish(),
  locations: z
    .array(
      z.object({
        geonames_id: z.number(),
        geonames_details: z
          .object({
            name: z.string(),
            country_code: z.string(),
            country_subdivision_name: z.string().nullish(),
            lat: z.number(),
            lng: z.number(),
          })
          .partial(),
      }),
    )
    .default([]),
  external_ids: z
    .array(
      z.object({ type: z.string(), all: z.array(z.string()), preferred: z.string().nullish() }),
    )
    .default([]),
  relationships: z
    .array(z.object({ type: z.string(), label: z.string(), id: z.string() }))
    .default([]),
});

type Organization = z.infer<typeof Organization>;

async function* map(records: Records, settings: Settings): AsyncGenerator<FileThing> {
  yield registerSource(settings.source, {
    id: 'ror',
    title: 'Research Organization Registry',
    url: 'https://ror.org/',
    licence: 'CC0-1.0',
  });
  for await (const { at, data } of records()) {
    const read = Organization.safeParse(data);
    if (read.success) yield* mapOrganization(read.data, at, settings.all === true);
    else yield refusedRecord(at, 'Institution', z.prettifyError(read.error));
  }
}

function* mapOrganization(one: Organization, at: string, all: boolean): Generator<FileThing> {
  const { id, status, types, locations } = one;
  const [location] = locations;
  const shown = one.names.find((name) => name.types.includes('ror_display')) ?? one.names[0];
  const label = shown?.value ?? id;
  const identifiers = identifiersOf(one);
  const others = one.names.filter((name) => name !== shown && !name.types.includes('acronym'));
  const kind = KINDS.find(([type]) => types.includes(type))?.[1];
  const place = location?.geonames_details ?? {};
  const { country_code: country, country_subdivision_name: region, lat, lng } = place;
  const row = {
    ...{ name: label, kind: 'institution', identifiers, country },
    ...(region != null && { region }),
    ...(lat !== undefined && lng !== undefined && { latitude: lat, longitude: lng }),
  };
  const around = location === undefined ? [] : [toPlace(location, at)];
  const refers = { source: SOURCE, located_in: around.map(({ key }) => ({ key })) };
  const cells = { name: label, locator: id, ...(kind !== undefined && { kind }) };
  yield {
    ...{ key: `ror ${id}`, type: 'Institution', label, at },
    asks: { by: 'ACTOR', row, alsoCalled: others.map(({ value }) => value) },
    rows: [
      { table: 'institutions.csv', cells, refers, only: 'NEW' },
      ...gapsOf(one, identifiers, others),
    ],
    ifMissing: all && kind !== undefined ? 'MAKE' : 'IGNORE_MISSING',
    ...(status === 'withdrawn' && { refused: `withdrawn${successorOf(one)}` }),
    ...(status === 'inactive' && { notes: [`inactive${successorOf(one)}`] }),
  };
  if (all) yield* around;
}

function gapsOf(
  { id, established }: Organization,
  identifiers: ReturnType<typeof identifiersOf>,
  others: Organization['names'],
): readonly MappedRow[] {
  const founded = established == null ? {} : { founded: String(established).padStart(4, '0') };
  return [
    gapRow('institutions.csv', founded, id),
    ...identifiers.map((cells) => gapRow('identifiers.csv', cells, id)),
    ...others.map(({ value: name, types, lang }) => {
      const kind = types.includes('label') ? 'COMMON' : 'ALIAS';
      const language = lang == null ? {} : { language: lang };
      return gapRow('names.csv', { name, name_kind: kind, ...language }, id);
    }),
  ];
}

function identifiersOf({ id, external_ids: externals }: Organization) {
  const others = externals.flatMap(({ type, all, preferred }) => {
    const [only, ...more] = preferred == null ? all : [preferred];
    const scheme = { isni: 'ISNI', wikidata: 'WIKIDATA' }[type];
    if (scheme === undefined || only === undefined || more.length > 0) return [];
    return [{ scheme, value: only.replace(/\s/g, '') }];
  });
  return [{ scheme: 'ROR', value: id }, ...others];
}

function successorOf({ relationships }: Organization): string {
  const next = relationships.filter(({ type }) => type === 'successor').map(({ label }) => label);
  return next.length === 0 ? '' : `; followed by ${next.join(', ')}`;
}

function toPlace(location: Organization['locations'][number], at: string): FileThing {
  const { name = '', country_code: country } = location.geonames_details;
  const identifiers = [{ scheme: 'GEONAMES', value: String(location.geonames_id) }];
  const row = { name, country, kind: 'city', identifiers };
  const key = `geonames ${location.geonames_id}`;
  return {
    ...{ key, type: 'City', label: name, at, rows: [], ifMissing: 'PASS' },
    asks: { by: 'ACTOR', row },
  };
}

/** Where ROR's type says what an institution is: an archive, a funder or another one can be of many kinds. */
const KINDS: readonly (readonly [type: string, kind: string])[] = [
  ['education', 'UNIVERSITY'],
  ['healthcare', 'HOSPITAL'],
  ['company', 'COMPANY'],
  ['facility', 'LABORATORY'],
  ['government', 'GOVERNMENT_BODY'],
  ['nonprofit', 'NGO'],
];
