import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HomeDocument } from '../../explorer/generated/operations.ts';
import { root } from '../../scripts/setup/places.mjs';
import type { Address } from '../../src/neo4j/driver.ts';
import { makeFolder } from '../support/fakes.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { type TestServer, openTestServer, postJson, refusal } from '../support/server.ts';

const CITY = `# The name of a city.
query City($id: ID!) {
  city(id: $id) { name }
}
`;
const COUNTRIES = 'query Countries { countries { edges { node { id } } } }';
const CHANGES = 'subscription Changes { changes { totalCount } }';
const SOURCES = '{ sources(first: 1) { totalCount } }';
const HEFEI = { id: 'hefei' };

const LISTED = {
  'city.graphql': CITY,
  'more/countries.gql': COUNTRIES,
  'more/app.json': JSON.stringify({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: 'changes-1', name: 'Changes', type: 'subscription', body: CHANGES }],
  }),
  'more/site.json': JSON.stringify({ 'sources-1': SOURCES }),
};

const NOT_LISTED =
  'Expected one of the documents that this server executes, but this one is not on its list.';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

const PERSISTED = { persistedQuery: { version: 1, sha256Hash: hashOf(CITY) } };

const getById = (server: TestServer, id: string) =>
  fetch(`${server.url}/graphql?documentId=${id}`, {
    headers: { 'apollo-require-preflight': 'yes' },
  });

describe('A server with a list of documents', () => {
  const folder = makeFolder();
  let address: Address;
  let server: TestServer;

  function list(name: string, files: Readonly<Record<string, string>>): string {
    for (const [file, text] of Object.entries(files)) {
      const path = join(folder, name, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return join(folder, name);
  }

  async function post(body: unknown, path = '/graphql', accept = 'application/json') {
    const response = await postJson(`${server.url}${path}`, body, { headers: { accept } });
    return { status: response.status, text: await response.text() };
  }

  beforeAll(async () => {
    address = await sharedNeo4j();
    server = await openTestServer(address, { DOCUMENTS: list('listed', LISTED) });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['its text', { query: CITY }],
    ['its text, formatted otherwise', { query: 'query City($id:ID!){city(id:$id){name}}' }],
    ['its hash', { documentId: `sha256:${hashOf(CITY)}` }],
    ["its hash, as Apollo's clients send it", { extensions: PERSISTED }],
    ['its text and its hash', { query: CITY, extensions: PERSISTED }],
  ])('executes a listed document by %s', async (_, sent) => {
    const { status, text } = await post({ ...sent, variables: HEFEI });

    expect({ status, ...(JSON.parse(text) as object) }).toMatchObject({
      status: 200,
      data: { city: { name: 'Hefei' } },
    });
  });

  it('executes one by the id that its manifest gives it, by GET too', async () => {
    const byPost = await post({ documentId: 'sources-1' });
    const byGet = await getById(server, 'sources-1');

    expect(byPost).toEqual({ status: 200, text: await byGet.text() });
    expect(byPost.text).toMatch(/^\{"data":\{"sources":\{"totalCount":\d+\}\}/);
  });

  it.each([
    ['another query', { query: '{ __typename }' }],
    ['an introspection', { query: getIntrospectionQuery() }],
    ['a listed query with another fragment', { query: `${CITY} fragment A on City { id }` }],
    ['a text that is no GraphQL', { query: '{ city(id: "' }],
    ['a text that is far too long', { query: `{ ${'city '.repeat(10_000)} }` }],
    ['the hash of another', { documentId: `sha256:${hashOf('{ __typename }')}` }],
    ['an id of no document', { documentId: 'constructor' }],
  ])('refuses %s before it is parsed, as an export too', async (_, sent) => {
    const answers = [
      await post(sent),
      await post(sent, '/graphql', 'text/event-stream'),
      await post({ ...sent, format: 'csv' }, '/export'),
    ];

    for (const { status, text } of answers) {
      expect(status).toBe(403);
      expect(JSON.parse(text)).toEqual(refusal('FORBIDDEN', NOT_LISTED));
    }
  });

  it('needs a document or its id', async () => {
    const { status, text } = await post({ variables: HEFEI });

    expect(status).toBe(400);
    expect(text).toContain('Expected a `documentId` or a `query`, but got neither.');
  });

  it('exports and subscribes by id', async () => {
    const exported = await post({ documentId: hashOf(COUNTRIES), format: 'jsonld' }, '/export');
    const headers = { accept: 'text/event-stream' };
    const asked = { documentId: 'changes-1' };
    const events = await postJson(`${server.url}/graphql`, asked, { headers });
    await events.body?.cancel();

    expect(exported.status).toBe(200);
    expect(exported.text).toContain('china');
    expect(events.status).toBe(200);
    expect(events.headers.get('content-type')).toContain('text/event-stream');
  });

  it('still serves its pages and its health', async () => {
    const pages = await Promise.all(
      ['/', '/playground/', '/health/ready'].map((path) => fetch(`${server.url}${path}`)),
    );

    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['which has a fault', { 'a.graphql': '{ town }' }, 'a.graphql": Cannot query field "town"'],
    ['which is too costly', { 'a.json': `{"b":"{${' a'.repeat(6_000)}}"}` }, '"b" of "'],
    ['without documents', { 'a.txt': CITY }, 'lists no document'],
    ['whose manifest is not JSON', { 'a.json': '{' }, 'a.json" must be a manifest in JSON'],
    ['whose manifest is another', { 'a.json': '[]' }, '"apollo-persisted-query-manifest"'],
  ])('does not start with a list %s, and says where', async (name, files, message) => {
    await expect(openTestServer(address, { DOCUMENTS: list(name, files) })).rejects.toThrow(
      message,
    );
  });

  it('does not start with a list that does not exist', async () => {
    const DOCUMENTS = join(folder, 'nowhere');

    await expect(openTestServer(address, { DOCUMENTS })).rejects.toThrow(
      `\`DOCUMENTS\` names "${DOCUMENTS}", which does not exist.`,
    );
  });

  it('can list what the explorer asks', async () => {
    const DOCUMENTS = join(root, 'dist/explorer/documents.json');
    const explored = await openTestServer(address, { DOCUMENTS });
    const home = await explored.query(String(HomeDocument));
    const other = await explored.query(CITY, HEFEI);
    await explored.close();

    expect(home.errors).toBeUndefined();
    expect(other.errors?.map(({ message }) => message)).toEqual([NOT_LISTED]);
  });

  it('is needed for requests by id', async () => {
    const open = await openTestServer(address);
    const response = await getById(open, hashOf(CITY));
    const text = await response.text();
    await open.close();

    expect(response.status).toBe(400);
    expect(text).toContain('this server has no list of documents');
  });
});
