import { z } from 'zod';
import { badInput } from '../../../errors.ts';
import { readVocabulary } from '../../../record/words/vocabulary.ts';
import type { ActorKind, IdentifierScheme, MatchInput } from '../../../generated/schema.ts';
import { type PlaceLevel, levelOfKind, withoutUnit } from '../../../matching/levels.ts';
import { BATCH } from './manifest.ts';
import { PROPERTIES, SCHEMES, SHOWN, TYPES } from './properties.ts';

/** A query of a batch. */
export type MatchQuery = ReturnType<typeof toAsked>;

/** Which properties of which subjects a table is extended with. */
export type Extension = ReturnType<typeof readExtension>;

export type TieDetail = keyof typeof SHOWN;

const MOST_CANDIDATES = 20;

/** More values of one property than any row of a table has. */
const MOST_VALUES = 1_000;

/** Its length is checked before what is in it. */
const listOf = <T extends z.ZodType>(one: T, least = 0) =>
  z.array(z.unknown()).min(least).max(MOST_VALUES).pipe(z.array(one));

const named = z.object({ id: z.string(), name: z.string().optional() });
const value = z.union([z.string(), z.number(), z.boolean(), named]);
const values = z.union([value, listOf(value)]);
type Values = z.infer<typeof values>;

const query = z.object({
  query: z.string().optional(),
  type: z.union([z.string(), listOf(z.string())]).optional(),
  limit: z.number().optional(),
  properties: listOf(z.object({ pid: z.string(), v: values })).optional(),
  type_strict: z.enum(['any', 'should', 'all']).optional(),
});

const draftQuery = z.object({
  type: z.string().optional(),
  limit: z.number().optional(),
  lang: z.string().optional(),
  dir: z.string().optional(),
  conditions: listOf(
    z.object({
      matchType: z.enum(['name', 'id', 'property']),
      propertyId: z.string().optional(),
      propertyValue: values,
      required: z.boolean().optional(),
      matchQuantifier: z.enum(['any', 'all']).optional(),
      matchQualifier: z.string().optional(),
    }),
    1,
  ),
});

const extension = z.object({
  ids: z.array(z.string()),
  properties: listOf(
    z.object({
      id: z.string(),
      settings: z.object({ show: z.enum(Object.keys(SHOWN) as [TieDetail]).optional() }).optional(),
    }),
  ),
});

/** The queries of version 0.2, by their keys. */
export function readBatch(body: unknown): ReadonlyMap<string, MatchQuery> {
  const batch = read(z.record(z.string(), z.unknown()), body, 'queries');
  assertSize('queries', Object.keys(batch).length);
  const queries = Object.entries(read(z.record(z.string(), query), batch, 'queries'));
  return new Map(
    queries.map(([key, { query: name = '', type, limit, properties = [] }]) => {
      const types = typeof type === 'string' ? [type] : type;
      const given = properties.map(({ pid, v }) => [pid, v] as const);
      return [key, toAsked({ name, limit, id: undefined, types, given })];
    }),
  );
}

/** The queries of the draft of version 1.0, in order. */
export function readDraftBatch(body: unknown): readonly MatchQuery[] {
  const { queries } = read(z.object({ queries: z.array(z.unknown()) }), body, 'queries');
  assertSize('queries', queries.length);
  return read(z.array(draftQuery), queries, 'queries').map(({ type, limit, conditions }) => {
    const textOf = (kind: string) =>
      conditions.flatMap((one) => (one.matchType === kind ? textIn(one.propertyValue) : []))[0];
    return toAsked({
      ...{ name: textOf('name') ?? '', id: textOf('id'), limit },
      types: type === undefined ? undefined : [type],
      given: conditions.flatMap(({ matchType, propertyId, propertyValue }) =>
        matchType === 'property' ? [[propertyId ?? '', propertyValue] as const] : [],
      ),
    });
  });
}

export function readExtension(body: unknown) {
  assertSize('ids', read(z.object({ ids: z.array(z.unknown()) }), body, 'extend').ids.length);
  const { ids, properties } = read(extension, body, 'extend');
  return {
    ids,
    properties: properties.map(({ id, settings }) => {
      if (PROPERTIES.some((one) => one.id === id && one.isFetched))
        return { id, shown: settings?.show ?? ('partner' as const) };
      throw badInput(
        `Expected properties of \`/reconcile/properties\`, but got: "${id.slice(0, 100)}".`,
      );
    }),
  };
}

/** A batch that is too large; the client can send smaller ones. */
export class TooMany extends Error {}

function assertSize(what: string, size: number): void {
  if (size > BATCH) throw new TooMany(`Expected up to ${BATCH} ${what}, but got: ${size}.`);
}

function read<T>(shape: z.ZodType<T>, body: unknown, name: string): T {
  const { success, data, error } = shape.safeParse(body);
  if (success) return data;
  const [issue] = error.issues;
  const path = [name, ...(issue?.path.map(String) ?? [])].join('.');
  throw badInput(`Expected a valid \`${path.slice(0, 100)}\`: ${issue?.message ?? ''}.`);
}

interface QueryParts {
  readonly name: string;
  readonly id: string | undefined;
  readonly types: readonly string[] | undefined;
  readonly limit: number | undefined;
  readonly given: readonly (readonly [property: string, values: Values])[];
}

function toAsked({ name, id, types, limit = 5, given }: QueryParts) {
  const known = types?.filter((type) => TYPES.some((one) => one.id === type));
  const texts = new Map(given.map(([property, some]) => [property, textIn(some)[0]]));
  const text = (property: string) => {
    const given = texts.get(property);
    return given === undefined ? null : cut(given);
  };
  const number = (property: string) => numberIn(texts.get(property));
  const [latitude, longitude] = [number('latitude'), number('longitude')];
  const hasPoint = isWithin(latitude, 90) && isWithin(longitude, 180);
  const isOfTypes = known !== undefined && known.length > 0;
  const most = Math.min(MOST_CANDIDATES, Math.max(1, Math.floor(limit)));
  const input: MatchInput = {
    ...{ name: cut(name), country: text('country'), region: text('region') },
    kind: kindOf(text('kind')) ?? kindOfTypes(known, name),
    ...{ partner: text('partner'), partnerCountry: text('partnerCountry') },
    ...(hasPoint && { latitude, longitude }),
    identifiers: identifiersIn(texts),
    // Those of other types are left out afterwards.
    first: isOfTypes ? MOST_CANDIDATES : most,
  };
  return {
    input,
    /** An id that the query gives instead of a name. */
    id: id ?? (isIdAlone(name, texts) ? name : undefined),
    /** Only candidates of these types; undefined: of all. */
    types: isOfTypes ? known : undefined,
    /** The number of candidates to tell. */
    limit: most,
  };
}

/** Whether a name has the form of an id, and nothing else tells what is meant: `birmingham` with a country is a name. */
function isIdAlone(name: string, others: ReadonlyMap<string, string | undefined>): boolean {
  const isGiven = PROPERTIES.some(
    ({ id, isGiven }) => isGiven === true && (others.get(id)?.trim() ?? '') !== '',
  );
  return !isGiven && /^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/.test(name);
}

/** What no name needs, and no search takes. */
const LONGEST = 200;

/** Cuts a text that is too long, so that one such row does not fail its batch. */
export function cut(text: string): string {
  return Array.from(text).slice(0, LONGEST).join('');
}

function isWithin(degrees: number | null, most: number): boolean {
  return degrees !== null && Math.abs(degrees) <= most;
}

/** Of several values, the first. Of one that is reconciled already, its name. */
function textIn(some: Values): readonly string[] {
  const [first] = Array.isArray(some) ? some : [some];
  if (first === undefined) return [];
  return [typeof first === 'object' ? (first.name ?? first.id) : String(first)];
}

function numberIn(text: string | undefined): number | null {
  return text === undefined || text.trim() === '' || !Number.isFinite(Number(text))
    ? null
    : Number(text);
}

function identifiersIn(texts: ReadonlyMap<string, string | undefined>) {
  return Object.entries(SCHEMES).flatMap(([property, [scheme]]) => {
    const text = texts.get(property)?.trim() ?? '';
    // As addresses, too: https://www.wikidata.org/wiki/Q16567
    const [value = ''] = /[^/]*$/.exec(text) ?? [];
    return value === '' ? [] : [{ scheme: scheme satisfies IdentifierScheme, value }];
  });
}

const KIND_OF: Readonly<Partial<Record<PlaceLevel, ActorKind>>> = {
  ...{ city: 'CITY', county: 'COUNTY', district: 'DISTRICT', region: 'STATE', country: 'COUNTRY' },
};

/** Of an institution only a kind of the schema; "company" says no more than that it is no place. */
function kindOf(text: string | null): ActorKind | null {
  if (text === null) return null;
  const level = levelOfKind(text, undefined);
  if (level === undefined || level === 'municipality') return null;
  const asked = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  const isKind = readVocabulary().valuesOf('ActorKind').includes(asked);
  return KIND_OF[level] ?? (isKind ? (asked as ActorKind) : null);
}

/** A name with a unit says better what it is. */
function kindOfTypes(types: readonly string[] | undefined, name: string): ActorKind | null {
  if (types?.length !== 1 || withoutUnit(name) !== undefined) return null;
  return types[0] === 'City' ? 'CITY' : types[0] === 'State' ? 'STATE' : null;
}
