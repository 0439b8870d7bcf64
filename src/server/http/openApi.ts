import { FORMATS } from '../../export/formats/formats.ts';
import type { NamedTable, Parameter } from '../../export/table/named.ts';
import { TABLE_FORMATS } from '../../export/table/formats.ts';
import type { ToldDataset } from '../dataset/tellDataset.ts';

/** A table, with its columns as they are told. */
export interface ToldTable extends Pick<NamedTable, 'name' | 'description' | 'parameters'> {
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
  }[];
}

/** The addresses that are not GraphQL, in OpenAPI. Tables describe themselves, so that this says what they do. */
export function openApi(tables: readonly ToldTable[], base: string, { name, scope }: ToldDataset) {
  return {
    openapi: '3.1.0',
    info: {
      title: name,
      version: '1',
      description: `Files, tables and the schema of ${name}. ${scope === null ? '' : `${scope} `}Questions of any form go to the GraphQL API at \`/graphql\`, which \`/schema.graphql\` describes.`,
    },
    servers: [{ url: base }],
    paths: {
      '/schema.graphql': get('The GraphQL schema with its descriptions.', [], ['text/plain']),
      '/export': get(
        'All rows of the selected connections, with everything that makes them a graph, as a file.',
        [...QUERY, formatAmong(FORMATS), RAW, CLAIMS, LANGUAGES],
        mediaTypesOf(FORMATS),
      ),
      '/table': get(
        'The fields that a query selects of one connection, as flat rows.',
        [...QUERY, formatAmong(TABLE_FORMATS), RAW, BOM, EXPAND],
        mediaTypesOf(TABLE_FORMATS),
      ),
      '/tables': get('The tables that have names, with their columns.', [], ['application/json']),
      ...Object.fromEntries(tables.flatMap(pathsOf)),
    },
    components: {
      schemas: Object.fromEntries(tables.map((table) => [table.name, rowSchema(table)])),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
    security: [{}, { token: [] }],
  };
}

type Formats = Readonly<Record<string, { readonly mediaType: string }>>;

const formatAmong = (formats: Formats) =>
  parameter('format', 'The format of the file.', enumOf(Object.keys(formats)), true);

const mediaTypesOf = (formats: Formats) => Object.values(formats).map(({ mediaType }) => mediaType);

function pathsOf({ name, description, parameters }: ToldTable) {
  const given = [...parameters.map(filterParameter), EXPAND];
  return Object.entries(TABLE_FORMATS).map(([format, { mediaType }]) => {
    const schema = { type: 'array', items: { $ref: `#/components/schemas/${name}` } };
    const own = format === 'csv' ? [...given, RAW, BOM] : given;
    const content = { [mediaType]: format === 'json' ? { schema } : {} };
    return [`/table/${name}.${format}`, operation(description, own, content)] as const;
  });
}

function filterParameter({ name, type, isList, description }: Parameter) {
  const one = JSON_TYPES[type] ?? TEXT;
  const schema = isList ? { type: 'array', items: one } : one;
  return {
    ...parameter(name, description, schema),
    ...(isList && { style: 'form', explode: false }),
  };
}

const JSON_TYPES: Readonly<Record<string, object>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
};

/** By the types of cells. */
const CELLS: Readonly<Record<string, object>> = {
  text: { type: ['string', 'null'] },
  integer: { type: ['integer', 'null'] },
  number: { type: ['number', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  day: { type: ['string', 'null'], format: 'date' },
  instant: { type: ['string', 'null'], format: 'date-time' },
};

function rowSchema({ columns }: ToldTable) {
  const properties = columns.map(({ name, type, description }) => [
    name,
    { ...CELLS[type], description },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties) as object };
}

function get(summary: string, parameters: readonly object[], mediaTypes: readonly string[]) {
  return operation(summary, parameters, Object.fromEntries(mediaTypes.map((type) => [type, {}])));
}

function operation(description: string, parameters: readonly object[], content: object) {
  const failed = { description: 'An error with a code, as `docs/limits.md` lists them.' };
  return {
    get: {
      ...{ description, parameters },
      responses: { 200: { description: 'The whole file.', content }, default: failed },
    },
  };
}

const TEXT = { type: 'string' };
const enumOf = (names: readonly string[]) => ({ ...TEXT, enum: names });

function parameter(name: string, description: string, schema: object = TEXT, required = false) {
  return { name, in: 'query', schema, description, required };
}

const QUERY = [
  parameter('query', 'A GraphQL query.', TEXT, true),
  parameter('variables', 'Its variables, as JSON.'),
  parameter('operationName', 'The operation to run, if there are several.'),
];

const flag = (name: string, description: string) =>
  parameter(name, description, enumOf(['0', '1']));

const RAW = flag('raw', 'For CSV: `1` leaves texts that look like formulas as they are.');

const BOM = flag(
  'bom',
  'For CSV: `1` begins the file with the mark by which Excel takes it for UTF-8.',
);

const CLAIMS = flag(
  'claims',
  'For GraphML and GEXF: `1` adds the claims and sources of each node and edge.',
);

const LANGUAGES = parameter(
  'in',
  'For a sheet: the languages of names, the best first, such as `zh-Hans,zh`.',
);

const EXPAND = parameter('expand', 'A list of the table: each of its items has a row of its own.');
