import { describe, expect, it } from 'vitest';
import { readPairs } from '../support/readPairs.ts';
import { type Answer, postJson, refusal } from '../support/server.ts';
import { useServer } from '../support/shipped.ts';

const server = useServer();

async function read(asked: Promise<Response>) {
  const answer = await asked;
  const { errors } = (await answer.json()) as Pick<Answer, 'errors'>;
  return { status: answer.status, type: answer.headers.get('content-type'), errors };
}

const JSON_TYPE = 'application/json; charset=utf-8';
const OWN_TYPE = 'application/graphql-response+json';

const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  read(postJson(`${server.url}/graphql`, body, { headers }));

describe('An operation that is not sound', () => {
  it.each(readPairs(new URL('unsound.txt', import.meta.url)))('%s: %s', async (query, told) => {
    const { status, type, errors } = await post({ query });

    expect({ status, type }).toEqual({ status: 200, type: JSON_TYPE });
    expect(`${String(errors?.[0]?.extensions?.['code'])}: ${errors?.[0]?.message}`).toBe(told);
  });

  it('is status 400 in the media type of its own', async () => {
    const { status, type, errors } = await post({ query: '{ towns }' }, { accept: OWN_TYPE });

    expect({ status, type }).toEqual({ status: 400, type: `${OWN_TYPE}; charset=utf-8` });
    expect(errors).toHaveLength(1);
  });

  it('may be blank, as its body may be empty', async () => {
    expect((await post({ query: ' ' })).errors).toMatchObject([
      { message: 'Unexpected <EOF>.', extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
    ]);
    const message = 'Expected the body to be JSON, but it is empty. Send a JSON object.';
    expect((await post('')).errors).toEqual(refusal('BAD_USER_INPUT', message).errors);
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
  it.each(readPairs(new URL('faultyRequests.txt', import.meta.url)))(
    '%s',
    async (request = '', told = '') => {
      const [, method = '', path = '', name = '', value = '', body] =
        /^(\w+) (\S+)(?: ([\w-]+): (\S+))?(?: (.*))?$/.exec(request) ?? [];
      const [, status = '', message = ''] = /^(\d+) (.*)$/.exec(told) ?? [];
      const headers: Record<string, string> = name === '' ? {} : { [name]: value };

      const init = { method, headers, body: body ?? null };
      expect(await read(fetch(server.url + path, init))).toEqual({
        ...{ status: Number(status), type: JSON_TYPE },
        ...refusal('BAD_USER_INPUT', message),
      });
    },
  );
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
