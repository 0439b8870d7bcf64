import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { freePort, uriOf } from '../../src/launcher/port.ts';
import { FIXTURE, NOW, add, copyWith } from '../support/dataset.ts';
import { type TestNeo4j, embedded } from '../support/embeddedNeo4j.ts';
import { listenTo } from '../support/listener.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { openLoggedServer } from './logged.ts';

/** Of the kept answers, of one statement, of several, and of what is loaded into memory. */
const QUERIES = [
  '{ dataset { version } cities(first: 100) { totalCount } }',
  `{ dataset { version } cities(first: 100) { totalCount } city(id: "columbus-oh") {
    ties { edges { node { parties { actor { ties { edges { node { parties { actor { name } } } } } } } } } }
  } }`,
  '{ dataset { version } cities(first: 100) { totalCount } paths(from: "columbus-oh", to: "hefei") { paths { hops } } }',
] as const;

const CHANGES = 'subscription { changes { before after totalCount changes { kind property } } }';
/** A busy machine may take long to plan statements again. */
const SETTINGS = { ANSWER_CACHE_BYTES: '64000000', TIMEOUT_MS: '60000', MAX_QUEUE_MS: '60000' };
const CLIENTS = 4;
const SOON = { timeout: 60_000, interval: 50 };

describe('A server whose Neo4j is replaced by another', () => {
  let next: TestNeo4j;
  let server: Awaited<ReturnType<typeof openLoggedServer>>;
  let first: Awaited<ReturnType<typeof scratchNeo4j>>;
  const versions: string[] = [];

  beforeAll(async () => {
    first = await scratchNeo4j();
    next = await embedded(process.env);
    const more = { 'cities.csv': add('zibo,Zibo,CITY,anhui,,,,,register,,,,,,2026-11-01,') };
    const records = [FIXTURE, await copyWith(more)];
    for (const [at, address] of [first, next].entries()) {
      await using driver = openDriver(address);
      const { version } = await importDataset(records[at] ?? '', driver, { now: NOW });
      versions.push(version);
    }
    server = await openLoggedServer(first, SETTINGS);
  });
  afterAll(async () => {
    await server.close();
    await next.stop();
  });

  async function ask(query: string) {
    const answer = await server.post({ query });
    const { data, errors } = (await answer.json()) as Answer;
    return { errors, version: data?.dataset.version, cities: data?.cities.totalCount };
  }

  /** Clients that ask without a pause. An answer is stale if another one of the new record came before its question. */
  function startClients() {
    let isOn = true;
    let isNew = false;
    const seen = new Map<string, number>();
    const stale: unknown[] = [];
    const failed: unknown[] = [];
    const client = async (_: unknown, at: number) => {
      for (let number = at; isOn; number++) {
        const wasNew = isNew;
        const answer = await ask(QUERIES[number % QUERIES.length] ?? '');
        if (answer.errors) failed.push(answer.errors);
        else if (wasNew && answer.version !== versions[1]) stale.push(answer);
        isNew ||= answer.version === versions[1];
        const key = `${answer.version} ${answer.cities}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
        await pause(5);
      }
    };
    const clients = Array.from({ length: CLIENTS }, client);
    return {
      seen,
      async stop() {
        isOn = false;
        await Promise.all(clients);
        return { seen: [...seen.keys()], stale, failed };
      },
    };
  }

  it('reads the old one if the other gives no answer, or what is to happen before does not', async () => {
    const nobody = { ...next, uri: uriOf(await freePort()) };
    const called: string[] = [];

    await expect(
      server.replace({ address: nobody }, () => called.push('too early')),
    ).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    await expect(
      server.replace({ address: next }, () => {
        throw new Error('The disk is full.');
      }),
    ).rejects.toThrow('The disk is full.');

    expect(called).toEqual([]);
    expect(await ask(QUERIES[0])).toMatchObject({ version: versions[0] });
  });

  it('fails no read, gives none of the old record after one of the new, and tells subscribers what changed', async () => {
    const listener = await listenTo(server.url, CHANGES);
    const [before, after] = versions;
    const { cities = 0 } = await ask(QUERIES[0]);
    const records = [`${before} ${cities}`, `${after} ${cities + 1}`];
    const clients = startClients();
    const answered = (at: number) =>
      expect.poll(() => clients.seen.get(records[at] ?? '') ?? 0, SOON).toBeGreaterThan(20);
    await answered(0);

    await server.replace({ address: next }, () => undefined);

    await answered(1);
    expect(await clients.stop()).toEqual({ stale: [], failed: [], seen: records });
    const [told] = await listener.told(3);
    listener.stop();
    expect(told).toMatchObject({ before, after, totalCount: 3 });
  });

  it('has closed its connections to the old one', async () => {
    await using driver = openDriver(first);
    const { records } = await driver.executeQuery('CALL dbms.listConnections() YIELD connectionId');

    expect(records).toHaveLength(1);
  });
});

interface Answer {
  readonly data?: {
    readonly dataset: { readonly version: string };
    readonly cities: { readonly totalCount: number };
  };
  readonly errors?: unknown;
}
