import type { FastifyRequest } from 'fastify';
import { badInput } from '../../errors.ts';
import { isJsonObject, readJson } from '../../readJson.ts';
import type { TextOf } from '../documents/allowList.ts';
import type { GraphQLRequest } from '../protocol/request.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What is read of a body or an address. */
export const REQUEST_FIELDS: readonly string[] = [
  ...['query', 'documentId', 'operationName', 'variables', 'extensions'],
];

/** Throws an error for the client if it is not a GraphQL request of a document that may be executed. */
export type ReadRequest = (request: FastifyRequest) => GraphQLRequest;

export function createReadRequest(textOf: TextOf): ReadRequest {
  return ({ method, body, query }) =>
    toRequest(method === 'POST' ? fromBody(body) : fromSearch(query as Fields), textOf);
}

function toRequest(fields: Fields, textOf: TextOf): GraphQLRequest {
  const sent = optional(fields, 'query', isText, 'a string');
  const documentId = optional(fields, 'documentId', isText, 'a string');
  const operationName = optional(fields, 'operationName', isText, 'a string');
  const variables = optional(fields, 'variables', isJsonObject, 'an object');
  const { persistedQuery, ...extensions } =
    optional(fields, 'extensions', isJsonObject, 'an object') ?? {};
  const id = documentId ?? hashIn(persistedQuery);
  return {
    query: textOf({ text: sent === '' ? undefined : sent, id }),
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables }),
    extensions,
  };
}

/** As Apollo's clients name a document. */
function hashIn(persistedQuery: unknown): string | undefined {
  const hash = isJsonObject(persistedQuery) ? persistedQuery['sha256Hash'] : undefined;
  return isText(hash) ? hash : undefined;
}

function fromBody(body: unknown): Fields {
  if (Array.isArray(body))
    throw badInput(`Expected one operation per request, but got a list of ${body.length}.`);
  if (isJsonObject(body)) return body;
  throw badInput(`Expected a JSON object with a \`query\`, but got ${nameOf(body)}.`);
}

/** `variables` and `extensions` are JSON in an address. */
function fromSearch(query: Fields): Fields {
  const parsed = Object.entries(query).map(([name, value]) => {
    if (Array.isArray(value))
      throw badInput(`Expected \`${name}\` once, but got it several times.`);
    if (!JSON_FIELDS.has(name)) return [name, value];
    return [name, value === '' ? undefined : readJson(String(value), `\`${name}\``)];
  });
  return Object.fromEntries(parsed) as Fields;
}

const JSON_FIELDS = new Set(['variables', 'extensions']);

function optional<Value>(
  fields: Fields,
  name: string,
  is: (value: unknown) => value is Value,
  expected: string,
): Value | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === undefined || value === null) return undefined;
  if (is(value)) return value;
  throw badInput(`Expected \`${name}\` to be ${expected}, but got ${nameOf(value)}.`);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function nameOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
