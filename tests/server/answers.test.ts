import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Query } from '../../src/generated/schema.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { NOTICE_MS } from '../../src/graph/oneState.ts';
import { readStatement } from '../../src/compose/cypher/statements.ts';
import { writeAll } from '../../src/neo4j/write.ts';
import { FIXTURE, swap } from '../support/dataset.ts';
import { openFixture } from '../support/fixtureServer.ts';
import { createRandom } from '../support/random.ts';
import { rawRequest } from '../support/rawRequest.ts';
import { SEED } from '../support/seed.ts';
import { useOpened } from '../support/useOpened.ts';
import { writeVersion } from '../support/writeVersion.ts';
import { openLoggedServer } from './logged.ts';

const KEEPING = { ANSWER_CACHE_BYTES: '64000000' } as const;
const VERSION = '{ dataset { version } }';
const CITIES =
  '{ cities(first: 100) { totalCount edges { node { id name ties { edges { node { id name } } } } } } }';

type Fields = Readonly<Record<string, unknown>>;
type Server = Awaited<ReturnType<typeof openLoggedServer>>;

const fixture = useOpened(openFixture);
/** Two processes that keep answers of one Neo4j. */
const server = useOpened(() => openLoggedServer(fixture.address, KEEPING));
const other = useOpened(() => openLoggedServer(fixture.address, KEEPING));

function ask(
  query: string,
  { variables = {}, method = 'GET', headers = {}, of = server }: Asked = {},
) {
  const url = new URL('/graphql', of.url);
  if (method === 'POST') {
    const type = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    return rawRequest(url, { method, headers: { ...type, ...headers }, body });
  }
  url.searchParams.set('query', query);
  url.searchParams.set('variables', JSON.stringify(variables));
  return rawRequest(url, { method, headers });
}

interface Asked {
  readonly variables?: Fields;
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly of?: Server;
}

const lastRequest = (of = server) => of.lines.findLast(({ msg }) => msg === 'request');

/** Each once. */
const answeredFrom = (of = server) =>
  new Set(of.lines.filter(({ msg }) => msg === 'request').map(({ from }) => from ?? 'record'));

async function versionOf(asked: ReturnType<typeof ask>): Promise<string> {
  const { body, status } = await asked;
  expect(status, body.toString()).toBe(200);
  return (JSON.parse(body.toString()) as { data: Pick<Query, 'dataset'> }).data.dataset.version;
}

const metricsOf = async ({ url }: Server) => (await fetch(`${url}/metrics`)).text();

/** How much memory kept answers take. */
const bytesIn = (metrics: string) =>
  Number(/^proxeny_answer_cache_bytes (\d+)$/m.exec(metrics)?.[1]);

describe('A kept answer', () => {
  it('is the same for all clients that ask the same, by GET or POST and in any order of the variables', async () => {
    const query =
      'query ($first: Int, $id: ID!) { city(id: $id) { name } cities(first: $first) { totalCount } }';
    const first = await ask(query, { variables: { first: 1, id: 'hefei' } });
    server.lines.length = 0;

    const again = await ask(query, { variables: { id: 'hefei', first: 1 }, method: 'POST' });
    await ask(query, { variables: { id: 'hefei', first: 2 } });

    expect(again.body).toEqual(first.body);
    await expect
      .poll(() => server.lines.map(({ from, queries }) => [from, queries]))
      .toEqual([
        ['cache', 0],
        [undefined, 1],
      ]);
  });

  it('is the same for variables that mean the same to the schema, and no other', async () => {
    const query =
      'query Named($first: Int = 2, $id: ID!, $since: DateTime!) { node(id: $id) { id } cities(first: $first) { edges { node { id } } } changes(since: $since, first: 1) { totalCount } }';
    const given = { id: '1988', since: '2020-01-01T00:00:00Z' };
    const from = async (variables: Fields, operationName?: string) => {
      server.lines.length = 0;
      await server.post({ query, variables, operationName });
      await expect.poll(() => server.lines.length).toBe(1);
      return server.lines[0]?.from ?? 'record';
    };
    await from(given);

    const same = [
      await from({ ...given, first: 2 }),
      await from({ ...given, id: 1988 }),
      await from({ ...given, since: '2020-01-01T01:00:00.5+01:00' }),
      await from({ ...given, undeclared: [1], Id: null }),
      await from(given, 'Named'),
    ];
    const others = [
      await from({ ...given, first: null }),
      await from({ ...given, first: 1 }),
      await from({ ...given, id: '1989' }),
      await from({ ...given, since: '2020-01-01T00:00:01Z' }),
    ];

    expect([same, others]).toEqual([Array(5).fill('cache'), Array(4).fill('record')]);
  });

  it('is never that of another question, whatever the variables', async () => {
    const none = await openLoggedServer(fixture.address);
    const query =
      'query ($first: Int = 2, $filter: CityFilter, $in: [LanguageTag!], $with: Boolean! = true) { cities(first: $first, filter: $filter) { totalCount edges { node { name(in: $in) id @include(if: $with) } } } }';
    const random = createRandom(SEED);
    const values: Fields = {
      first: [null, 1, 2, 3, '1', 1.5, -0, 200],
      filter: [
        ...[null, {}, { within: 'china' }, { within: null }, { kinds: 'CITY' }],
        ...[{ kinds: ['CITY'] }, []],
      ],
      in: [['zh'], 'zh', ['ZH'], ['zh-hans', 'zh'], null, ['no tag']],
      with: [true, false, null, 'true'],
      undeclared: [1, null],
    };
    const bodyOf = async (of: Server, variables: Fields) =>
      (await of.post({ query, variables })).text();

    for (let count = 0; count < 150; count++) {
      const names = random.some(Object.keys(values), 3);
      const variables = Object.fromEntries(
        names.map((name) => [name, random.pick(values[name] as readonly unknown[])]),
      );
      const kept = [await bodyOf(server, variables), await bodyOf(server, variables)];
      const fresh = await bodyOf(none, variables);

      expect(kept, JSON.stringify(variables)).toEqual([fresh, fresh]);
    }
    expect(answeredFrom()).toEqual(new Set(['record', 'cache']));
    await none.close();
  });

  it('of null is not given for a number that JSON cannot tell', async () => {
    const query =
      'query ($at: Float) { match(input: { name: "Hefei", latitude: $at, longitude: $at }) { __typename } }';
    await server.post({ query, variables: { at: null } });

    const answer = await server.post(`{"query":${JSON.stringify(query)},"variables":{"at":1e999}}`);

    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('is told by the log with the name and the cost of its operation', async () => {
    const query = 'query Named { cities(first: 3) { totalCount } }';
    await ask(query);
    const asked = lastRequest();
    server.lines.length = 0;

    await ask(query);

    await expect.poll(() => lastRequest()).toMatchObject({ from: 'cache', operation: 'Named' });
    expect(lastRequest()?.cost).toBe(asked?.cost);
  });

  it('is compressed as the client accepts it', async () => {
    const plain = await ask(CITIES);
    const codings = { br: brotliDecompressSync, gzip: gunzipSync };

    for (const [coding, decoded] of Object.entries(codings))
      for (let times = 1; times <= 2; times++) {
        const { body, headers } = await ask(CITIES, { headers: { 'accept-encoding': coding } });
        expect(headers['content-encoding']).toBe(coding);
        expect(headers.vary).toBe('Origin, accept, accept-encoding, accept-language');
        expect(body.length).toBeLessThan(plain.body.length / 2);
        expect(decoded(body)).toEqual(plain.body);
      }
    const refusing = await ask(CITIES, { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
    expect(refusing.headers['content-encoding']).toBeUndefined();
    expect(refusing.body).toEqual(plain.body);
  });

  it('counts with its compressed copies towards the memory of all', async () => {
    const own = await openLoggedServer(fixture.address, { ANSWER_CACHE_BYTES: '2000000' });
    const bytes = async () => bytesIn(await metricsOf(own));
    await ask(CITIES, { of: own });
    const plain = await bytes();
    for (const coding of ['br', 'gzip'])
      await ask(CITIES, { of: own, headers: { 'accept-encoding': coding } });

    expect(plain).toBeGreaterThan(1_000);
    expect(await bytes()).toBeGreaterThan(plain + 200);
    await own.close();
  });

  it('is not sent again to a client that has it, until the record changes', async () => {
    const first = await ask(CITIES);
    const etag = String(first.headers.etag);
    expect(first.headers['cache-control']).toBe('no-cache');
    const having = { headers: { 'if-none-match': `"another", ${etag}` } };

    const unchanged = await ask(CITIES, having);
    const byHead = await ask(CITIES, { ...having, method: 'HEAD' });
    const byPost = await ask(CITIES, { ...having, method: 'POST' });
    const otherProcess = await ask(CITIES, { ...having, of: other });
    await fixture.change({ 'cities.csv': swap('850106', '900000') });
    const changed = await ask(CITIES, having);
    await fixture.change({});

    expect([unchanged.status, unchanged.body.length]).toEqual([304, 0]);
    expect(unchanged.headers.etag).toBe(etag);
    expect(byHead.status).toBe(304);
    expect(byPost.status).toBe(200);
    expect(otherProcess.status).toBe(304);
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('is none if the answer has errors', async () => {
    const wrong = '{ city(id: "nowhere", at: 1) { name } }';
    const partly =
      '{ dataset { version } city(id: "hefei") { ties(first: 1, after: "no cursor") { totalCount } } }';
    for (const query of [wrong, partly]) {
      await ask(query);
      const { headers, body } = await ask(query);
      expect(JSON.parse(body.toString())).toHaveProperty('errors');
      expect(headers.etag).toBeUndefined();
      await expect.poll(() => lastRequest()).not.toHaveProperty('from');
    }
  });

  it('serves equal operations that come at the same time', async () => {
    const query = 'query Together($first: Int) { people(first: $first) { totalCount } }';
    await ask(query, { variables: { first: 1 } });
    server.lines.length = 0;

    const asked = Array.from({ length: 20 }, () => ask(query, { variables: { first: 2 } }));
    const bodies = new Set((await Promise.all(asked)).map(({ body }) => body.toString()));

    expect(bodies.size).toBe(1);
    await expect.poll(() => server.lines.length).toBe(20);
    const run = server.lines.filter(({ from }) => from === undefined);
    expect(run.length).toBeLessThan(20);
  });

  it('goes when others are asked for, so that all of them fit into their memory', async () => {
    const small = await openLoggedServer(fixture.address, { ANSWER_CACHE_BYTES: '20000' });
    const query = 'query ($first: Int) { cities(first: $first) { totalCount } }';
    for (let first = 1; first <= 60; first++) await ask(query, { variables: { first }, of: small });
    const metrics = await metricsOf(small);
    await ask(query, { variables: { first: 60 }, of: small });
    await ask(query, { variables: { first: 1 }, of: small });
    const lines = () => small.lines.slice(-2).map(({ from }) => from);
    await expect.poll(lines).toEqual(['cache', undefined]);
    await small.close();

    expect(bytesIn(metrics)).toBeGreaterThan(10_000);
    expect(bytesIn(metrics)).toBeLessThanOrEqual(20_000);
    expect(metrics).toContain('proxeny_answers_total{from="record"} 60');
  });
});

const READERS = 16;

/** Versions that are written while readers ask two processes for the version; the answers that were not current while they were asked for. */
async function wrongAnswers(versions: number, noticeMs: number) {
  const written = [await writeVersion(fixture.driver, 'v0', { noticeMs })];
  const answers: { version: string; askedAt: number; toldAt: number }[] = [];
  let isDone = false;
  const reading = Array.from({ length: READERS }, async (_, at) => {
    while (!isDone) {
      const askedAt = performance.now();
      const version = await versionOf(ask(VERSION, { of: at % 2 === 0 ? server : other }));
      answers.push({ version, askedAt, toldAt: performance.now() });
      await pause(1);
    }
  });
  for (let at = 1; at <= versions; at++)
    written.push(await writeVersion(fixture.driver, `v${at}`, { noticeMs }));
  isDone = true;
  await Promise.all(reading);
  const wrong = answers.filter(({ version, askedAt, toldAt }) => {
    const at = written.findIndex((one) => one.version === version);
    const isStale = askedAt > (written[at + 1]?.endedAt ?? Infinity);
    return isStale || toldAt < (written[at]?.begunAt ?? Infinity);
  });
  return { wrong, answers, versions: new Set(answers.map(({ version }) => version)) };
}

describe('While writers change the record', () => {
  afterAll(() => importDataset(FIXTURE, fixture.driver, { rebuild: true }));

  it('every answer of two processes was current at some moment while it was asked for', async () => {
    server.lines.length = 0;
    const { wrong, answers, versions } = await wrongAnswers(12, NOTICE_MS);

    expect(wrong).toEqual([]);
    expect(versions.size).toBeGreaterThan(10);
    expect(answers.length).toBeGreaterThan(500);
    expect(answeredFrom()).toContain('cache');
  });

  it('that announce it too late, this same test finds answers that were not', async () => {
    const { wrong } = await wrongAnswers(12, 50);

    expect(wrong.length).toBeGreaterThan(0);
  });

  it('and one dies between its notice and its commit, the record stays, and answers are kept again', async () => {
    const before = await versionOf(ask(VERSION));
    await writeAll(fixture.driver, 'neo4j', (run) =>
      run(readStatement('_import/announce.cypher'), { commit: 'of a dead writer' }),
    );

    await expect.poll(() => versionOf(ask(VERSION))).toBe(before);
    server.lines.length = 0;
    const from = async () => {
      expect(await versionOf(ask(VERSION))).toBe(before);
      return lastRequest()?.from;
    };
    await expect.poll(from).toBe('cache');
  });
});
