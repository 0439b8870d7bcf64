import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jCache } from '../../scripts/setup/places.mjs';
import { importDataset } from '../../src/dataset/importDataset.ts';
import { openDriver } from '../../src/graph/driver.ts';
import type { Neo4j } from '../../src/neo4j/keepAlive.ts';
import { openNeo4j } from '../../src/neo4j/openNeo4j.ts';
import { FIXTURE } from '../support/dataset.ts';
import { type TestServer, openTestServer } from '../support/server.ts';

const FAST_MS = 2_000;
/** Neo4j is started anew on a busy machine. */
const BACK_MS = 90_000;
const QUERY = '{ dataset { licence } }';
const RECORD = { status: 200, data: { dataset: {} } };

describe('When its Neo4j', () => {
  const home = mkdtempSync(join(tmpdir(), 'proxeny-faults-'));
  let neo4j: Neo4j;
  let server: TestServer;
  beforeAll(async () => {
    const env = process.env;
    neo4j = await openNeo4j({
      home,
      cache: neo4jCache(env),
      env,
      tests: true,
      say: () => undefined,
    });
    const driver = openDriver(neo4j);
    await importDataset(FIXTURE, driver);
    await driver.close();
    server = await openTestServer(neo4j);
  });
  afterAll(async () => {
    await server.close();
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  });

  async function timed<Answer>(asked: Promise<Answer>) {
    const begun = performance.now();
    const answer = await asked;
    return { answer, ms: performance.now() - begun };
  }

  const health = async (path: string) => (await fetch(`${server.url}/health/${path}`)).status;

  const expectBack = () =>
    expect
      .poll(() => server.query(QUERY), { timeout: BACK_MS, interval: 100 })
      .toMatchObject(RECORD);

  const expectAway = async () => {
    const { answer, ms } = await timed(server.query(QUERY));
    expect(answer).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    });
    expect(ms).toBeLessThan(FAST_MS);
  };

  it('is there, the graph is served', expectBack);

  it('is frozen, reads are UNAVAILABLE within 2 s and then at once, and come back with it', async () => {
    process.kill(neo4j.pid(), 'SIGSTOP');
    await expectAway();

    const { answer, ms } = await timed(server.query(QUERY));
    const states = await timed(Promise.all([health('live'), health('ready')]));

    expect(answer.status).toBe(503);
    expect(ms).toBeLessThan(500);
    expect(states.answer).toEqual([200, 503]);
    expect(states.ms).toBeLessThan(500);

    process.kill(neo4j.pid(), 'SIGCONT');
    await expectBack();
    expect(await health('ready')).toBe(200);
  });

  it('freezes under many reads, none of them hangs', async () => {
    const asked = Array.from({ length: 120 }, async (_, at) => {
      await new Promise((resolve) => setTimeout(resolve, at * 5));
      return timed(server.query(QUERY));
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    process.kill(neo4j.pid(), 'SIGSTOP');

    const answers = await Promise.all(asked);

    process.kill(neo4j.pid(), 'SIGCONT');
    expect(new Set(answers.map(({ answer }) => answer.status))).toEqual(new Set([200, 503]));
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(2 * FAST_MS);
    await expectBack();
  });

  it('is killed, reads are UNAVAILABLE and come back by themselves with the next', async () => {
    const killed = neo4j.pid();
    const asked = Array.from({ length: 20 }, () => timed(server.query(QUERY)));
    process.kill(killed, 'SIGKILL');

    const answers = await Promise.all(asked);
    await expectAway();

    expect(answers.filter(({ ms }) => ms > FAST_MS)).toEqual([]);
    expect(await health('ready')).toBe(503);
    expect(await health('live')).toBe(200);
    await expectBack();
    expect(neo4j.pid()).not.toBe(killed);
    expect(await health('ready')).toBe(200);
  });

  it('is stopped, reads are UNAVAILABLE', async () => {
    const stopped = neo4j.stop();
    await expect
      .poll(() => server.query(QUERY), { timeout: BACK_MS, interval: 50 })
      .toMatchObject({ status: 503 });
    await stopped;

    await expectAway();
    expect(await health('ready')).toBe(503);
  });
});
