import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Query } from '../../src/generated/schema.ts';
import { type Progress, importDataset } from '../../src/store/load/importDataset.ts';
import { openGraph } from '../../src/neo4j/graph.ts';
import { type Driver } from '../../src/neo4j/write.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { countingGraph } from '../support/countingGraph.ts';
import { FIXTURE, copyWith, swap } from '../support/dataset.ts';
import type { TestNeo4j } from '../support/embeddedNeo4j.ts';
import { importAndDie } from '../support/importAndDie.ts';
import { shippedNeo4j } from '../support/neo4j.ts';
import { quickest } from '../support/quickest.ts';
import { PATIENCE, type TestServer, openTestServer } from '../support/server.ts';
import { slowToCommit } from '../support/slowDriver.ts';
import { at, executing } from '../support/worldNeo4j.ts';

/** Counts that a client can compare with those of the dataset. */
const COUNTS = `{
  dataset { version counts { type count } }
  sources { totalCount }
  cities { totalCount }
  people { totalCount }
  again: sources { totalCount }
}`;

/** Follows four to-many relations, so it takes two statements. */
const WALK = `{
  dataset { version }
  city(id: "columbus-oh") { name ties { edges { node { parties { actor { ties { edges { node { parties { actor { id name } } } } } } } } } } }
}`;
const ACTORS = 'city.ties.edges.*.node.parties.*.actor.ties.edges.*.node.parties.*.actor';

interface Again {
  readonly again: Query['sources'];
}

/** What is loaded into memory once for all who ask. */
const KEPT = `{
  dataset { version }
  network { actors { actor { id } } }
  paths(from: "columbus-oh", to: "hefei") { paths { hops } }
  match(input: { name: "Columbus", country: "US" }) { score candidate { id } }
}`;

const VERSION = '{ dataset { version } }';

/** What readers are told after that time. */
const REPLACED = {
  message: 'The dataset is being replaced. Try again shortly.',
  extensions: { code: 'UNAVAILABLE' },
};
const PATIENCE_MS = 5_000;

let neo4j: TestNeo4j;
let driver: Driver;
let server: TestServer;

beforeAll(async () => {
  neo4j = await shippedNeo4j();
  driver = openDriver(neo4j);
  server = await openTestServer(neo4j, PATIENCE);
});
afterAll(async () => {
  await server.close();
  await driver.close();
  await neo4j.stop();
});

const versionServed = async () => at(await server.query(VERSION), 'dataset.version');

describe('import while others read', () => {
  it('shows each reader one record, the one before or the one after, never a part of both', async () => {
    const versions = new Set<string>();
    let writtenAt = 0;
    const onProgress = ({ step }: Progress) => {
      if (step === 'done') writtenAt = performance.now();
    };
    const importing = async () => {
      await importDataset(FIXTURE, driver, { allowRemovals: true, onProgress });
      return performance.now() - writtenAt;
    };
    const reading = readUntil(() => versions.size >= 2, versions);
    const [refusals, commitMs] = await Promise.all([reading, importing()]);

    expect(versions.size).toBe(2);
    if (refusals > 0) expect(commitMs).toBeGreaterThan(PATIENCE_MS);
  });

  /** Returns how many were told to try again, as readers are when a busy machine takes long to commit. */
  async function readUntil(done: () => boolean, versions: Set<string>): Promise<number> {
    const deadline = Date.now() + 200_000;
    let refusals = 0;
    while (!done() && Date.now() < deadline) {
      const { data, errors } = await server.query(COUNTS);
      if (errors !== undefined) {
        expect(errors).toMatchObject([REPLACED]);
        refusals += 1;
        continue;
      }
      const { dataset, sources, cities, people, again } = data as unknown as Query & Again;
      const told = new Map(dataset.counts.map(({ type, count }) => [type, count]));
      expect([sources, cities, people, again].map(({ totalCount }) => totalCount)).toEqual(
        ['Source', 'City', 'Person', 'Source'].map((type) => told.get(type)),
      );
      versions.add(dataset.version);
    }
    return refusals;
  }

  it('shows one graph of a version, when another of the same version is committed', async () => {
    await importDataset(FIXTURE, driver);
    // As other code would have written it from the same files.
    await driver.executeQuery('MATCH (city:Node {id: "columbus-oh"}) SET city.name = "Before"');
    const graph = countingGraph(openGraph(driver), async (count) => {
      if (count === 2) await importDataset(FIXTURE, driver, { rebuild: true });
    });

    const answer = await executing(graph)(WALK);

    const found = (at(answer, ACTORS) as { id: string; name: string }[][][][]).flat(3);
    const names = found.filter(({ id }) => id === 'columbus-oh').map(({ name }) => name);
    expect(new Set([at(answer, 'city.name'), ...names])).toEqual(new Set(['Columbus']));
  });
});

describe('what is kept in memory of the record', () => {
  it('is of the last commit, though another one has written the same version', async () => {
    await importDataset(FIXTURE, driver);
    await driver.executeQuery('MATCH (tie:Tie) DETACH DELETE tie');
    await driver.executeQuery('MATCH (dataset:Dataset) SET dataset.commit = "other code"');
    const before = await server.query(KEPT);

    await importDataset(FIXTURE, driver, { rebuild: true });
    const after = await server.query(KEPT);

    expect(at(before, 'dataset')).toEqual(at(after, 'dataset'));
    expect([at(before, 'network.actors'), at(before, 'paths.paths')]).toEqual([[], []]);
    expect(at(after, 'network.actors')).toContainEqual({ actor: { id: 'hefei' } });
    expect(at(after, 'paths.paths')).toContainEqual({ hops: 1 });
  });
});

describe('a commit that takes longer than ten seconds', () => {
  let before: unknown;
  let version: string;
  const told: unknown[] = [];
  beforeAll(async () => {
    await importDataset(FIXTURE, driver);
    const other = await copyWith({ 'cities.csv': swap('850106', '900000') });
    before = await versionServed();
    const commit = slowToCommit(driver, 20_000);

    const importing = importDataset(other, commit.driver);
    await commit.begun;
    await pause(10_500);
    // The patience of the first ends before the commit, that of the second after it.
    told.push((await server.query(VERSION)).errors);
    await pause(2_500);
    told.push(await versionServed());
    ({ version } = await importing);
  });

  it('holds readers until it has returned', () => {
    expect(version).not.toBe(before);
    expect(told[1]).toBe(version);
  });

  it('is not taken for settled by a reader whose patience ends before', () => {
    expect(told[0]).toMatchObject([REPLACED]);
  });
});

describe('an import that is killed between its notice and its commit', () => {
  it('leaves the old record, and holds no reader for longer than a second', async () => {
    await importDataset(FIXTURE, driver);
    const other = await copyWith({ 'cities.csv': swap('850106', '900000') });
    const before = await versionServed();
    const held = async () => {
      await importAndDie(neo4j, other, 'noticed');
      const { records } = await driver.executeQuery('MATCH (notice:Notice) RETURN notice');
      const begun = performance.now();
      const after = await versionServed();
      const ms = performance.now() - begun;
      expect(records).toHaveLength(1);
      expect(after).toBe(before);
      return ms;
    };

    expect(await quickest(1_000, held)).toBeLessThan(1_000);
  });
});
