import {
  type GraphQLSchema,
  Kind,
  assertScalarType,
  assertUnionType,
  print,
  valueFromASTUntyped,
} from 'graphql';
import { badInput } from './errors.ts';
import { unlessItThrows } from './unlessItThrows.ts';

interface Scalar {
  readonly expected: string;
  /** The canonical form of the text, or nothing if it is invalid. */
  readonly read: (text: string) => string | undefined;
}

const SCALARS: Readonly<Record<string, Scalar>> = {
  Date: { expected: 'a day such as "1988-11-08"', read: readDay },
  PartialDate: {
    expected: 'a day, month or year such as "1988-11-08", "1988-11" or "1988"',
    read: readPartialDate,
  },
  DateTime: { expected: 'an instant such as "2026-11-25T00:00:00Z"', read: readInstant },
  LanguageTag: {
    expected: 'a language tag such as "en" or "zh-Hans"',
    read: (text) => unlessItThrows(() => Intl.getCanonicalLocales(text)[0]),
  },
  URL: {
    expected: 'an address such as "https://example.org/page"',
    read: (text) => (/^https?:/i.test(text) && URL.canParse(text) ? text : undefined),
  },
};

/** Scalars of the SDL reject invalid values from clients. Values from the graph were checked at import. */
export function attachScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(SCALARS)) {
    const type = assertScalarType(schema.getType(name));
    type.parseValue = (value) => parsed(name, scalar, value, JSON.stringify(value));
    type.parseLiteral = (node) =>
      parsed(name, scalar, node.kind === Kind.STRING && node.value, print(node));
    type.serialize = (value) => {
      if (typeof value === 'string') return value;
      throw new Error(`Expected ${scalar.expected} for \`${name}\`, but got: ${String(value)}.`);
    };
  }
  refuseInfinity(schema);
  readRepresentations(schema);
}

/** What a router of Apollo Federation names things by: their type and their id. */
function readRepresentations(schema: GraphQLSchema): void {
  const type = assertScalarType(schema.getType('_Any'));
  const entities = schema.getPossibleTypes(assertUnionType(schema.getType('_Entity')));
  const names = new Set(entities.map(({ name }) => name));
  const read = (value: unknown, shown: string) => {
    const { __typename, id } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof __typename === 'string' && names.has(__typename) && typeof id === 'string')
      return { __typename, id };
    throw badInput(
      `Expected the type and the id of a thing that has one, such as {"__typename": "City", "id": "hefei"}, for \`_Any\`, but got: ${shown.slice(0, 200)}.`,
    );
  };
  type.parseValue = (value) => read(value, JSON.stringify(value));
  type.parseLiteral = (node, variables) => read(valueFromASTUntyped(node, variables), print(node));
}

/** A variable is never infinite, but graphql-js takes `1e999` in a document. */
function refuseInfinity(schema: GraphQLSchema): void {
  const type = assertScalarType(schema.getType('Float'));
  type.parseLiteral = (node) => {
    const isNumber = node.kind === Kind.FLOAT || node.kind === Kind.INT;
    const value = isNumber ? Number(node.value) : NaN;
    if (Number.isFinite(value)) return value;
    throw badInput(`Expected a number up to 1.7e308 for \`Float\`, but got: ${print(node)}.`);
  };
}

function parsed(name: string, { expected, read }: Scalar, value: unknown, shown: string): string {
  const text = typeof value === 'string' ? read(value) : undefined;
  if (text !== undefined) return text;
  throw badInput(`Expected ${expected} for \`${name}\`, but got: ${shown}.`);
}

function readDay(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return isValid(day) && day.toISOString().startsWith(text) ? text : undefined;
}

function readPartialDate(text: string): string | undefined {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return undefined;
  return readDay(`${text}-01-01`.slice(0, 'YYYY-MM-DD'.length)) && text;
}

/** To the second and in UTC, so that instants compare as texts. */
function readInstant(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(text)) return undefined;
  const instant = new Date(text.toUpperCase());
  if (readDay(text.slice(0, 'YYYY-MM-DD'.length)) === undefined || !isValid(instant))
    return undefined;
  return instant.toISOString().replace(/\.\d+Z$/, 'Z');
}

function isValid(instant: Date): boolean {
  return !Number.isNaN(instant.getTime());
}
