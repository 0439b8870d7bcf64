import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { type Driver, writeAll } from '../../src/neo4j/write.ts';
import { NOTICE_MS } from '../../src/graph/oneState.ts';
import { type Table, openBoltMember } from '../support/boltMember.ts';
import { FIXTURE, copyWith, swap } from '../support/dataset.ts';
import { type TestNeo4j, embedded } from '../support/embeddedNeo4j.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { type Answer, type TestServer, openTestServer } from '../support/server.ts';
import { type Written, writeVersion } from '../support/writeVersion.ts';
import { openLoggedServer } from './logged.ts';

type Member = Awaited<ReturnType<typeof openBoltMember>>;

/** It takes two statements, which the driver sends to different members. */
const WALK = `{
  dataset { version }
  city(id: "hefei") { name ties { edges { node { parties { actor { ties { edges { node { parties { actor { id name } } } } } } } } } } }
}`;

const VERSION = '{ dataset { version } }';

/** How far a follower is behind. */
const LAG_MS = 2_500;

const LOOK = '{ dataset { version } city(id: "hefei") { name } }';

describe('a cluster', () => {
  let members: readonly Member[];
  let table: Table;
  let newer: string;
  let password: string;
  let older: TestNeo4j;
  let driver: Driver;
  let server: TestServer;

  beforeAll(async () => {
    const scratch = await scratchNeo4j();
    newer = scratch.uri;
    password = scratch.password;
    members = await Promise.all([1, 2, 3].map(() => openBoltMember(() => table)));
    for (const member of members) member.follow(newer);
    lead(0);
    // The members pass the password on.
    const address = { ...scratch, uri: `neo4j://${member(0).address}` };
    driver = openDriver(address);
    await importDataset(FIXTURE, driver);
    server = await openTestServer(address);
  });
  beforeEach(() => {
    for (const { asked } of members) Object.assign(asked, { reads: 0, writes: 0 });
  });
  afterAll(async () => {
    await server.close();
    await driver.close();
    for (const one of members) one.close();
    await older.stop();
  });

  it('has its followers asked by readers', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => server.query(WALK)));

    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => undefined));
    expect(member(0).asked).toEqual({ reads: 0, writes: 0 });
    for (const follower of [member(1), member(2)]) {
      expect(follower.asked.reads).toBeGreaterThan(0);
      expect(follower.asked.writes).toBe(0);
    }
  });

  it('has its leader written to', async () => {
    await importDataset(await renamed('Led'), driver);

    expect(member(0).asked.writes).toBeGreaterThan(0);
    expect(member(1).asked.writes + member(2).asked.writes).toBe(0);
    expect(await nameOf()).toBe('Led');
  });

  it('is written to by its new leader when the old one steps down', async () => {
    member(0).stepDown(1);
    lead(1);

    await importDataset(await renamed('Led by another'), driver);

    expect(member(1).asked.writes).toBeGreaterThan(0);
    expect(await nameOf()).toBe('Led by another');
  });

  it('never mixes two records while a follower lags, and shows the newer one once it has caught up', async () => {
    older = await embedded(process.env);
    const alone = openDriver(older);
    await importDataset(await renamed('Before'), alone);
    // A client signs in alike at all members.
    await alone.executeQuery(
      'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
      { old: older.password, new: password },
      { database: 'system' },
    );
    await alone.close();
    await importDataset(await renamed('After'), driver);
    member(2).follow(older.uri);

    const walks: Answer[] = [];
    const looks: Answer[] = [];
    for (let turn = 0; turn < 12; turn++) {
      walks.push(await server.query(WALK));
      looks.push(await server.query(LOOK));
    }
    member(2).follow(newer);
    await expect.poll(async () => (await server.query(WALK)).errors).toBeUndefined();
    const last = pairOf(await server.query(LOOK));

    const seen = new Set(looks.map(pairOf));
    expect(seen.size).toBe(2);
    expect([...seen]).toContain(last);
    expect(last).toContain('After');
    for (const walk of walks)
      if (walk.errors) expect(walk.errors[0]?.extensions?.code).toBe('UNAVAILABLE');
      else expect([...seen]).toContain(pairOf(walk));
  });

  it('has the answers kept that its leader tells are current, however far a follower lags', async () => {
    const { kept, stale } = await keptWhileLagging({ NEO4J_URI: 'neo4j://cluster' });

    expect(kept.length).toBeGreaterThan(50);
    expect(new Set(kept.map(({ version }) => version)).size).toBeGreaterThan(1);
    expect(stale).toEqual([]);
  });

  it('would have older ones kept by what its followers tell, as this same test finds', async () => {
    const { stale } = await keptWhileLagging({});

    expect(stale.length).toBeGreaterThan(0);
  });

  /** Kept answers of a server while versions are written, which the third member gets much later; and those that were older than what the leader had. */
  async function keptWhileLagging(settings: Readonly<Record<string, string>>) {
    const keeping = await openLoggedServer(
      { uri: `neo4j://${member(0).address}`, user: 'neo4j', password },
      { ...settings, NEO4J_PASSWORD: password, ANSWER_CACHE_BYTES: '1000000' },
    );
    const [writer, lagging] = [newer, older.uri].map((uri) =>
      openDriver({ uri, user: 'neo4j', password }),
    ) as [Driver, Driver];
    let later = Promise.resolve();
    const follow = ({ text, params }: Written) => {
      const due = performance.now() + LAG_MS;
      later = later.then(async () => {
        await pause(Math.max(0, due - performance.now()));
        await writeAll(lagging, 'neo4j', (run) => run(text, params));
      });
    };
    member(2).follow(older.uri);
    const progress = { isDone: false };
    const written = (async () => {
      const all: Awaited<ReturnType<typeof writeVersion>>[] = [];
      for (let at = 0; at < 3; at++) {
        all.push(await writeVersion(writer, `v${at}`, { noticeMs: NOTICE_MS, onWritten: follow }));
        await pause(LAG_MS + 500);
      }
      progress.isDone = true;
      return all;
    })();
    const kept: { version: string; askedAt: number }[] = [];
    while (!progress.isDone) {
      const askedAt = performance.now();
      const answer = (await (await keeping.post({ query: VERSION })).json()) as Answer;
      const { from } = keeping.lines.findLast(({ msg }) => msg === 'request') ?? {};
      const { version = '' } = (answer.data?.dataset ?? {}) as { readonly version?: string };
      if (from === 'cache') kept.push({ version, askedAt });
      await pause(5);
    }
    const versions = await written;
    await later;
    member(2).follow(newer);
    await Promise.all([keeping.close(), writer.close(), lagging.close()]);
    const stale = kept.filter(({ version, askedAt }) => {
      const at = versions.findIndex((one) => one.version === version);
      return askedAt > (versions[at + 1]?.endedAt ?? Infinity);
    });
    return { kept, stale };
  }

  function member(at: number): Member {
    const found = members[at];
    if (!found) throw new Error(`There is no member ${at}.`);
    return found;
  }

  function lead(at: number): void {
    const addresses = members.map(({ address }) => address);
    table = {
      writers: addresses.filter((_, place) => place === at),
      readers: addresses.filter((_, place) => place !== at),
    };
  }

  async function nameOf(): Promise<unknown> {
    const { data } = await server.query('{ city(id: "hefei") { name } }');
    return (data?.city as { readonly name?: string } | undefined)?.name;
  }
});

/** Which record an answer is of, and what it says. */
function pairOf({ data }: Answer): string {
  const { dataset, city } = data as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  return JSON.stringify([dataset?.version, city?.name]);
}

const renamed = (name: string) =>
  copyWith({ 'cities.csv': swap('Hefei,CITY,anhui', `${name},CITY,anhui`) });
