import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jCache } from '../../scripts/setup/places.mjs';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import type { Neo4j } from '../../src/launcher/keepAlive.ts';
import { openNeo4j } from '../../src/launcher/openNeo4j.ts';
import { FIXTURE } from '../support/dataset.ts';
import { quickest } from '../support/quickest.ts';
import type { Driver } from '../../src/neo4j/write.ts';
import { openLoggedServer } from './logged.ts';

/** Half of an operation's time: 1.3 s where nothing else runs. */
const FAST_MS = 5_000;
const AT_ONCE_MS = 500;
/** When silence is no longer taken for a busy Neo4j, where its process cannot be asked. */
const SILENT_MS = 8_000;
/** A pause as garbage collection makes on a busy machine. */
const PAUSE_MS = 3_000;
/** A restart of Neo4j on a busy machine. */
const BACK_MS = 90_000;
const QUERY = '{ dataset { licence } }';
const USER = 'reader';
const PASSWORD = 'first-password';
const SECRETS = /first-password|another-password|reader|bolt:/;
const setPassword = (password: string) =>
  `ALTER USER ${USER} SET PASSWORD '${password}' CHANGE NOT REQUIRED`;
const createUser = `CREATE USER ${USER} SET PASSWORD '${PASSWORD}' CHANGE NOT REQUIRED`;
const RECORD = { status: 200, data: { dataset: {} } };

describe('When its Neo4j', () => {
  const home = mkdtempSync(join(tmpdir(), 'proxeny-faults-'));
  let neo4j: Neo4j;
  let admin: Driver;
  let server: Awaited<ReturnType<typeof openLoggedServer>>;
  /** A server that does not know Neo4j's process, as it does not where `NEO4J_URI` is set. */
  let elsewhere: typeof server;
  beforeAll(async () => {
    const env = process.env;
    neo4j = await openNeo4j({
      home,
      cache: neo4jCache(env),
      env,
      tests: true,
      say: () => undefined,
    });
    admin = openDriver(neo4j);
    await importDataset(FIXTURE, admin);
    await command(createUser);
    const address = { uri: neo4j.uri, user: USER, password: PASSWORD };
    server = await openLoggedServer(address, {}, { processState: neo4j.processState });
    elsewhere = await openLoggedServer(address);
  });
  afterAll(async () => {
    await server.close();
    await elsewhere.close();
    await admin.close();
    await neo4j.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const command = (text: string) => admin.executeQuery(text, {}, { database: 'system' });

  const query = async (asked = server) => {
    const answer = await asked.post({ query: QUERY });
    return { status: answer.status, ...((await answer.json()) as object) };
  };

  async function timed<Answer>(asked: Promise<Answer>) {
    const begun = performance.now();
    const answer = await asked;
    return { answer, ms: performance.now() - begun };
  }

  const health = async (path: string) => (await fetch(`${server.url}/health/${path}`)).status;

  const expectBack = (asked = server) =>
    expect.poll(() => query(asked), { timeout: BACK_MS, interval: 100 }).toMatchObject(RECORD);

  const expectAway = async (asked = server, withinMs = FAST_MS) => {
    const { answer, ms } = await timed(query(asked));
    expect(answer).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    });
    expect(ms).toBeLessThan(withinMs);
  };

  const expectAwayAtOnce = async (asked = server) => {
    const away = async () => (await timed(expectAway(asked))).ms;
    expect(await quickest(AT_ONCE_MS, away)).toBeLessThan(AT_ONCE_MS);
  };

  const saying = (text: string) => server.lines.filter(({ msg }) => msg === text);

  it('is there, the graph is served', () => expectBack());

  it.each([
    ['the password is another', setPassword('another-password'), setPassword(PASSWORD)],
    [
      'the password is to be changed',
      `ALTER USER ${USER} SET PASSWORD CHANGE REQUIRED`,
      `ALTER USER ${USER} SET PASSWORD CHANGE NOT REQUIRED`,
    ],
  ])(
    'refuses us since %s, reads are UNAVAILABLE, health and the log say why, and they come back by themselves',
    async (_, change, changeBack) => {
      server.lines.length = 0;
      await command(change);
      try {
        await hangUp();

        await expectAway();
        const ready = await fetch(`${server.url}/health/ready`);
        const { reason } = (await ready.json()) as { reason: string };

        expect(ready.status).toBe(503);
        expect(reason).toMatch(/^Neo4j refuses the (user or the )?password/);
        await expect
          .poll(() => saying('Neo4j lost'))
          .toMatchObject([{ reason: expect.any(String) as unknown }]);
        expect(JSON.stringify([reason, server.lines])).not.toMatch(SECRETS);
      } finally {
        await command(changeBack);
      }

      await expectBack();
      expect(await health('ready')).toBe(200);
    },
  );

  /** Neo4j checks credentials when a connection opens, and then no more. */
  async function hangUp() {
    const text =
      'CALL dbms.listConnections() YIELD connectionId, username WHERE username = $user RETURN collect(connectionId) AS ids';
    const { records } = await admin.executeQuery(text, { user: USER }, { database: 'neo4j' });
    const ids = records[0]?.get('ids') as string[];
    await admin.executeQuery('CALL dbms.killConnections($ids)', { ids }, { database: 'neo4j' });
    expect(ids.length).toBeGreaterThan(0);
  }

  /** On a busy machine, some threads answer for a while after the signal to stop. */
  function runningThreads(pid: number): readonly string[] {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.filter(
      (id) => !/\) T /.test(readFileSync(`/proc/${pid}/task/${id}/stat`, 'utf8')),
    );
  }

  async function whileFrozen<Result>(work: () => Promise<Result>): Promise<Result> {
    process.kill(neo4j.pid(), 'SIGSTOP');
    try {
      await expect.poll(() => runningThreads(neo4j.pid()), { timeout: BACK_MS }).toEqual([]);
      return await work();
    } finally {
      process.kill(neo4j.pid(), 'SIGCONT');
    }
  }

  it('is frozen, reads are UNAVAILABLE long before their time is up and then at once, and come back with it', async () => {
    await whileFrozen(async () => {
      await expectAway();

      await expectAwayAtOnce();
      const states = async () => {
        const { answer, ms } = await timed(Promise.all([health('live'), health('ready')]));
        expect(answer).toEqual([200, 503]);
        return ms;
      };
      expect(await quickest(AT_ONCE_MS, states)).toBeLessThan(AT_ONCE_MS);
    });

    await expectBack();
    expect(await health('ready')).toBe(200);
  });

  it('freezes under many reads, none of them hangs', async () => {
    const asked = Array.from({ length: 120 }, async (_, at) => {
      await sleep(at * 5);
      return timed(query());
    });
    await Promise.race(asked);

    const answers = await whileFrozen(() => Promise.all(asked));

    expect(new Set(answers.map(({ answer }) => answer.status))).toEqual(new Set([200, 503]));
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(FAST_MS);
    await expectBack();
  });

  /** Before, all 20 were UNAVAILABLE after 1.6 s. */
  it('is silent for some seconds elsewhere, reads wait for it as for one that is busy', async () => {
    await expectBack(elsewhere);
    elsewhere.lines.length = 0;
    const asked = await whileFrozen(async () => {
      const begun = Array.from({ length: 20 }, () => query(elsewhere));
      await sleep(PAUSE_MS);
      return { begun };
    });

    const answers = await Promise.all(asked.begun);

    expect(answers).toMatchObject(answers.map(() => RECORD));
    expect(elsewhere.lines.map(({ msg }) => msg)).not.toContain('Neo4j lost');
  });

  it('is frozen elsewhere, reads are UNAVAILABLE within seconds and then at once, and come back with it', async () => {
    await whileFrozen(async () => {
      await expectAway(elsewhere, SILENT_MS);
      await expectAwayAtOnce(elsewhere);
    });

    await expectBack(elsewhere);
  });

  it('is killed, reads are UNAVAILABLE and come back by themselves with the next', async () => {
    await expectBack();
    server.lines.length = 0;
    const killed = neo4j.pid();
    const killedAt = Date.now();
    const refused: { readonly askedAt: number; readonly toldAt: number }[] = [];
    const ask = async () => {
      const askedAt = Date.now();
      const answer = await query();
      if (answer.status !== 200) refused.push({ askedAt, toldAt: Date.now() });
      return answer;
    };
    const asked = Array.from({ length: 20 }, () => timed(ask()));
    process.kill(killed, 'SIGKILL');

    const answers = await Promise.all(asked);
    await expectAway();

    expect(answers.filter(({ ms }) => ms > FAST_MS)).toEqual([]);
    expect(await health('ready')).toBe(503);
    expect(await health('live')).toBe(200);
    await expect.poll(ask, { timeout: BACK_MS, interval: 100 }).toMatchObject(RECORD);
    const servedAt = Date.now();
    // Before, the log said nothing of a Neo4j that refused connections at once.
    const [lost, back, ...more] = [...saying('Neo4j lost'), ...saying('Neo4j is back')];
    expect(more).toEqual([]);
    const lostAt = Date.parse(String(lost?.since));
    expect(lostAt).toBeGreaterThan(killedAt - 1_000);
    expect(lostAt).toBeLessThanOrEqual(Math.min(...refused.map(({ toldAt }) => toldAt)));
    expect(back?.since).toBe(lost?.since);
    const backAt = lostAt + Number(back?.ms);
    expect(backAt).toBeGreaterThanOrEqual(Math.max(...refused.map(({ askedAt }) => askedAt)));
    expect(backAt).toBeLessThanOrEqual(servedAt);
    expect(neo4j.pid()).not.toBe(killed);
    expect(await health('ready')).toBe(200);
  });

  it('is stopped, reads are UNAVAILABLE', async () => {
    const stopped = neo4j.stop();
    await expect
      .poll(() => query(), { timeout: BACK_MS, interval: 50 })
      .toMatchObject({ status: 503 });
    await stopped;

    await expectAway();
    expect(await health('ready')).toBe(503);
  });
});
