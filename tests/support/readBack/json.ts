import { Cite } from '@citation-js/core';
import { check } from '@placemarkio/check-geojson';
import jsonld from 'jsonld';
import {
  type Fields,
  byId,
  isEntity,
  toActor,
  toClaim,
  toEntity,
  toSource,
  toTie,
} from './record.ts';

/** Throws on a violation of RFC 7946. */
export function readGeojson(bytes: Buffer) {
  const { features } = check(bytes.toString()) as unknown as { features: readonly Feature[] };
  const { metadata, withoutPoint } = JSON.parse(bytes.toString()) as Collection;
  const all = features.map(({ properties, geometry }) => ({ ...properties, geometry }));
  const isTie = ({ parties }: Fields) => parties !== undefined;
  const listed = (name: string) => all.flatMap((fields) => (fields as Fields)[name] as Fields[]);
  return {
    ...{ head: metadata, withoutPoint, features: all as readonly Fields[] },
    actors: byId(
      all.filter((fields: Fields) => !isTie(fields) && !isEntity(fields.type)),
      toActor,
    ),
    entities: byId(
      all.filter(({ type }: Fields) => isEntity(type)),
      toEntity,
    ),
    ties: byId(all.filter(isTie), toTie),
    claims: byId(listed('claims'), toClaim),
    sources: byId(listed('sources'), toSource),
  };
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
  const of = (type: string) =>
    items.filter((item) => item['@type'].includes(OURS + type)).map(fieldsOf);
  const ties = items.filter((item) => item['@type'].includes(`${OURS}Tie`));
  return {
    head: { ...of('Dataset')[0], ...of('Export')[0] } as Fields,
    actors: byId(of('Actor'), toActor),
    ties: byId(
      ties.map((tie) => ({ ...fieldsOf(tie), ...partiesOf(tie) })),
      toTie,
    ),
    entities: byId(
      items.filter((item) => item['@type'].includes(`${OURS}Entity`)).map(entityOf),
      toEntity,
    ),
    claims: byId(of('Claim'), toClaim),
    sources: byId(of('Source'), toSource),
  };
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

function partiesOf(item: Expanded) {
  const parties = (item[`${OURS}party`] ?? [])
    .map((party) => fieldsOf(party as Expanded))
    .sort((a, b) => Number(a.ordinal) - Number(b.ordinal));
  return {
    parties: parties.map(({ actor }) => String(actor)).join('|'),
    roles: parties.map(({ role }) => String(role)).join('|'),
  };
}

function entityOf(item: Expanded): Fields {
  const took = (item[`${OURS}participant`] ?? [])
    .map((participant) => fieldsOf(participant as Expanded))
    .sort((a, b) => Number(a.ordinal) - Number(b.ordinal));
  const lists = ['concerns', 'about', 'measures', 'policies'].map((name) => [
    name,
    (item[OURS + name] ?? []).map((one) => String(plainId(one['@id']))).join('|'),
  ]);
  return {
    ...fieldsOf(item),
    ...(Object.fromEntries(lists) as Fields),
    type: String(item['@type'][0]).replace(OURS, ''),
    participants: took.map(({ actor }) => String(actor)).join('|'),
    roles: took.map(({ role }) => String(role)).join('|'),
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
