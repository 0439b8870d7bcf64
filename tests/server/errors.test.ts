import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedNeo4j } from '../support/neo4j.ts';
import { type TestServer, openTestServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer(await sharedNeo4j());
});
afterAll(() => server.close());

interface Outcome {
  readonly message: string;
  readonly locations?: unknown;
  readonly path?: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
}

async function send(path: string, init: RequestInit = {}) {
  const answer = await fetch(`${server.url}${path}`, init);
  const text = await answer.text();
  const { errors } = (text === '' ? {} : JSON.parse(text)) as { errors?: readonly Outcome[] };
  return { status: answer.status, type: answer.headers.get('content-type'), errors };
}

const JSON_TYPE = 'application/json; charset=utf-8';
const OWN_TYPE = 'application/graphql-response+json';

function post(body: unknown, headers: Readonly<Record<string, string>> = {}) {
  return send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

describe('An operation that is not sound', () => {
  it.each([
    ['{ city', 'GRAPHQL_PARSE_FAILED', 'Expected Name, found <EOF>.'],
    ['{ city(id: "a) }', 'GRAPHQL_PARSE_FAILED', 'Unterminated string.'],
    [' ', 'GRAPHQL_PARSE_FAILED', 'Unexpected <EOF>.'],
    [
      '{ towns }',
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "towns" on type "Query". Did you mean "nodes" or "ties"?',
    ],
    [
      'fragment A on City { ...B } fragment B on City { ...A } { city(id: "a") { ...A } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot spread fragment "A" within itself via "B".',
    ],
    [
      'query A { __typename } query B { __typename }',
      'BAD_USER_INPUT',
      'Expected `operationName` to say which of 2 operations to run, but got none.',
    ],
    [
      'mutation { __typename }',
      'BAD_USER_INPUT',
      'Expected a query, but got a mutation: nothing can be changed.',
    ],
    [
      'subscription { changes { after } }',
      'BAD_USER_INPUT',
      'Expected a query, but got a subscription: send it to `/graphql` with `Accept: text/event-stream`.',
    ],
    [
      'query ($id: ID!) { city(id: $id) { name } }',
      'BAD_USER_INPUT',
      'Variable "$id" of required type "ID!" was not provided.',
    ],
    [
      '{ cities(first: 101) { totalCount } }',
      'BAD_USER_INPUT',
      '`first` must be between 1 and 100, but got: 101.',
    ],
    [
      '{ ties(filter: { startedFrom: "last year" }) { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Expected a day, month or year such as "1988-11-08", "1988-11" or "1988" for `PartialDate`, but got: "last year".',
    ],
  ])('%s: %s', async (query, code, message) => {
    const { status, type, errors } = await post({ query });

    expect({ status, type }).toEqual({ status: 200, type: JSON_TYPE });
    expect(errors?.[0]).toMatchObject({ message, extensions: { code } });
  });

  it('is status 400 in the media type of its own', async () => {
    const { status, type, errors } = await post({ query: '{ towns }' }, { accept: OWN_TYPE });

    expect({ status, type }).toEqual({ status: 400, type: `${OWN_TYPE}; charset=utf-8` });
    expect(errors).toHaveLength(1);
  });

  it('names an operation that is not there', async () => {
    const { errors } = await post({ query: 'query A { __typename }', operationName: 'B' });

    expect(errors?.[0]?.message).toBe(
      'Expected `operationName` to name an operation, but got: "B".',
    );
  });

  it('is told 20 faults at most, and no value at any length', async () => {
    const many = await post({
      query: `{ ${Array.from({ length: 90 }, (_, at) => `x${at}`).join(' ')} }`,
    });
    const long = await post({
      query: 'query ($kinds: [TieKind!]) { ties(filter: { kinds: $kinds }) { totalCount } }',
      variables: { kinds: ['A'.repeat(50_000)] },
    });

    expect(many.errors).toHaveLength(20);
    expect(long.errors?.[0]?.message.length).toBeLessThan(600);
  });

  it('loses the field that is at fault, and tells which', async () => {
    const answer = await server.query(
      '{ city(id: "columbus-oh") { name } country(id: "china") { name ties(first: 0) { totalCount } } }',
    );

    expect(answer).toMatchObject({
      status: 200,
      data: { city: { name: 'Columbus' }, country: null },
      errors: [{ path: ['country', 'ties'], extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

describe('A request that is none of GraphQL’s', () => {
  const type = { 'content-type': 'application/json' };
  it.each<[string, string, RequestInit, number, string]>([
    [
      'no body',
      '/graphql',
      { method: 'POST' },
      400,
      'Expected a JSON object with a `query`, but got nothing.',
    ],
    [
      'an empty body',
      '/graphql',
      { method: 'POST', headers: type, body: '' },
      400,
      'Expected the body to be JSON, but it is empty. Send a JSON object.',
    ],
    [
      'bad JSON',
      '/graphql',
      { method: 'POST', headers: type, body: '{"query":' },
      400,
      'Expected the body to be JSON, but it is not JSON. Check its quotes, commas and brackets.',
    ],
    [
      'a text',
      '/graphql',
      { method: 'POST', headers: type, body: '"{ __typename }"' },
      400,
      'Expected a JSON object with a `query`, but got a string.',
    ],
    [
      'a list',
      '/graphql',
      { method: 'POST', headers: type, body: '[{}, {}]' },
      400,
      'Expected one operation per request, but got a list of 2.',
    ],
    [
      'no query',
      '/graphql',
      { method: 'POST', headers: type, body: '{}' },
      400,
      'Expected a `query`, but got none.',
    ],
    [
      'a query that is none',
      '/graphql',
      { method: 'POST', headers: type, body: '{"query":{}}' },
      400,
      'Expected `query` to be a string, but got an object.',
    ],
    [
      'variables that are none',
      '/graphql',
      { method: 'POST', headers: type, body: '{"query":"{a}","variables":[]}' },
      400,
      'Expected `variables` to be an object, but got a list.',
    ],
    [
      'a form',
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query={a}',
      },
      415,
      'Expected the content type "application/json".',
    ],
    [
      'GraphQL as it is',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'application/graphql' }, body: '{ a }' },
      415,
      'Expected the content type "application/json".',
    ],
    ['a GET without query', '/graphql', {}, 400, 'Expected a `query`, but got none.'],
    [
      'a GET with two queries',
      '/graphql?query={a}&query={b}',
      {},
      400,
      'Expected `query` once, but got it several times.',
    ],
    [
      'a GET with variables that are none',
      '/graphql?query={a}&variables={',
      {},
      400,
      'Expected `variables` to be JSON, but it is not JSON. Check its quotes, commas and brackets.',
    ],
    [
      'a GET that wants a page',
      '/graphql?query={a}',
      { headers: { accept: 'text/html' } },
      406,
      'Expected to `accept` "application/json", "application/graphql-response+json" or "text/event-stream".',
    ],
    [
      'a DELETE',
      '/graphql',
      { method: 'DELETE' },
      405,
      'Expected GET, HEAD, POST or OPTIONS of `/graphql`, but got DELETE.',
    ],
    [
      'another path',
      '/graphiql',
      {},
      404,
      'Expected GET or POST of `/graphql` or `/export`, or GET of `/`, `/playground/` or `/health/ready`, but got: "GET /graphiql".',
    ],
    [
      'a path that cannot be read',
      '/%E0%A4%A',
      {},
      400,
      'Expected an address whose escapes can be read.',
    ],
  ])('%s', async (_name, path, init, status, message) => {
    const answer = await send(path, init);

    expect(answer).toEqual({
      ...{ status, type: JSON_TYPE },
      errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

describe('A GET', () => {
  it('asks as a POST does', async () => {
    const query = 'query A($id: ID!) { city(id: $id) { name } } query B { __typename }';
    const search = new URLSearchParams({
      ...{ query, operationName: 'A', variables: '{"id":"columbus-oh"}' },
    });
    const answer = await fetch(`${server.url}/graphql?${search}`);

    expect(await answer.json()).toMatchObject({ data: { city: { name: 'Columbus' } } });
  });

  it('needs no variables', async () => {
    const answer = await fetch(`${server.url}/graphql?query={__typename}&variables=&extensions=`);

    expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } });
  });
});
