import { Cite } from '@citation-js/core';
import { check } from '@placemarkio/check-geojson';
import jsonld from 'jsonld';
import { type Fields, byId, isEntity, readBackOf, toSource } from './record.ts';

/** Throws on a violation of RFC 7946. */
export function readGeojson(bytes: Buffer) {
  const { features } = check(bytes.toString()) as unknown as { features: readonly Feature[] };
  const { metadata, withoutPoint } = JSON.parse(bytes.toString()) as Collection;
  const all = features.map(({ properties, geometry }) => ({ ...properties, geometry }));
  const isTie = ({ parties }: Fields) => parties !== undefined;
  const listed = (name: string) => all.flatMap((fields) => (fields as Fields)[name] as Fields[]);
  const content = readBackOf({
    actors: all.filter((fields: Fields) => !isTie(fields) && !isEntity(fields.type)),
    entities: all.filter(({ type }: Fields) => isEntity(type)),
    ...{ ties: all.filter(isTie), claims: listed('claims'), sources: listed('sources') },
  });
  return { head: metadata, withoutPoint, features: all as readonly Fields[], ...content };
}

interface Feature {
  readonly properties: Fields;
  readonly geometry: unknown;
}

interface Collection {
  readonly metadata: Fields;
  readonly withoutPoint: Readonly<Record<'actors' | 'ties' | 'partiesOfTies' | 'entities', number>>;
}

/** As a JSON-LD processor without network access understands it. */
export async function readJsonld(bytes: Buffer) {
  const documentLoader = (url: string) => Promise.reject(new Error(`Asked for ${url}.`));
  const document = JSON.parse(bytes.toString()) as jsonld.JsonLdDocument;
  const items = (await jsonld.expand(document, { documentLoader })) as readonly Expanded[];
  const itemsOf = (type: string) => items.filter((item) => item['@type'].includes(OURS + type));
  const of = (type: string) => itemsOf(type).map(fieldsOf);
  const content = readBackOf({
    ...{ actors: of('Actor'), claims: of('Claim'), sources: of('Source') },
    ties: itemsOf('Tie').map((tie) => ({ ...fieldsOf(tie), ...partsOf(tie, 'party', 'parties') })),
    entities: itemsOf('Entity').map(entityOf),
  });
  return { head: { ...of('Dataset')[0], ...of('Export')[0] } as Fields, ...content };
}

const OURS = 'urn:proxeny:vocabulary:';

type Expanded = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & {
  readonly '@id': string;
  readonly '@type': readonly string[];
};

/** The terms of other vocabularies for our columns. */
const NAMES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/01/rdf-schema#label': 'name',
  'http://purl.org/dc/terms/title': 'title',
  'http://purl.org/dc/terms/license': 'licence',
  'http://schema.org/url': 'url',
  'http://www.w3.org/ns/prov#wasDerivedFrom': 'source',
  [`${OURS}about`]: 'subject',
};

function fieldsOf(item: Expanded): Fields {
  const fields = Object.entries(item).flatMap(([name, values]) => {
    if (name.startsWith('@')) return [];
    const [value] = values as readonly Fields[];
    const plain = value?.['@value'] ?? plainId(value?.['@id']);
    return [[NAMES[name] ?? name.replace(OURS, ''), plain]];
  });
  return { ...(Object.fromEntries(fields) as Fields), id: plainId(item['@id']) };
}

/** Who takes part, as `name`, and in which roles, in order. */
function partsOf(item: Expanded, of: string, name: string): Fields {
  const parts = (item[OURS + of] ?? [])
    .map((part) => fieldsOf(part as Expanded))
    .sort((a, b) => Number(a.ordinal) - Number(b.ordinal));
  const all = (field: string) => parts.map(({ [field]: value }) => String(value)).join('|');
  return { [name]: all('actor'), roles: all('role') };
}

function entityOf(item: Expanded): Fields {
  const lists = ['concerns', 'about', 'measures', 'policies'].map((name) => [
    name,
    (item[OURS + name] ?? []).map((one) => String(plainId(one['@id']))).join('|'),
  ]);
  return {
    ...{ ...fieldsOf(item), ...partsOf(item, 'participant', 'participants') },
    ...(Object.fromEntries(lists) as Fields),
    type: String(item['@type'][0]).replace(OURS, ''),
  };
}

function plainId(id: unknown): unknown {
  return typeof id === 'string' ? id.replace(/^urn:proxeny:/, '') : id;
}

/** Throws on a field that is not in CSL, or has the wrong form. */
export function readCsl(bytes: Buffer) {
  const { data } = new Cite(JSON.parse(bytes.toString()), { strict: true, generateGraph: false });
  const [dataset = {}, ...works] = data;
  return {
    dataset,
    works,
    sources: byId(
      works.map((work) => ({ ...work, ...(work.custom as Fields), url: work.URL })),
      toSource,
    ),
  };
}
