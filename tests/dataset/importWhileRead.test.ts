import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/commands/folders.ts';
import { importDataset } from '../../src/dataset/load/importDataset.ts';
import { type Driver } from '../../src/graph/write.ts';
import { openDriver } from '../../src/graph/driver.ts';
import { FIXTURE } from '../support/dataset.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { type TestServer, openTestServer } from '../support/server.ts';

/** Counts that a client can check against what the dataset says of itself. */
const COUNTS = `{
  dataset { version counts { type count } }
  sources { totalCount }
  cities { totalCount }
  people { totalCount }
  again: sources { totalCount }
}`;

describe('import while others read', () => {
  let driver: Driver;
  let server: TestServer;

  beforeAll(async () => {
    const address = await scratchNeo4j();
    driver = openDriver(address);
    await importDataset(SHIPPED, driver);
    server = await openTestServer(address, { TIMEOUT_MS: '60000' });
  });
  afterAll(async () => {
    await server.close();
    await driver.close();
  });

  it('shows each reader one record, the one before or the one after, never a part of both', async () => {
    const versions = new Set<string>();
    const reading = readUntil(() => versions.size >= 2, versions);
    await importDataset(FIXTURE, driver, { allowRemovals: true });
    await reading;

    expect(versions.size).toBe(2);
  });

  async function readUntil(done: () => boolean, versions: Set<string>) {
    const deadline = Date.now() + 200_000;
    while (!done() && Date.now() < deadline) {
      const { data, errors } = await server.query(COUNTS);
      expect(errors).toBeUndefined();
      const { dataset, sources, cities, people, again } = data as unknown as Counted;
      const told = new Map(dataset.counts.map(({ type, count }) => [type, count]));
      expect([sources, cities, people, again].map(({ totalCount }) => totalCount)).toEqual(
        ['Source', 'City', 'Person', 'Source'].map((type) => told.get(type)),
      );
      versions.add(dataset.version);
    }
  }
});

interface Counted {
  readonly dataset: {
    readonly version: string;
    readonly counts: readonly { readonly type: string; readonly count: number }[];
  };
  readonly sources: Count;
  readonly cities: Count;
  readonly people: Count;
  readonly again: Count;
}

interface Count {
  readonly totalCount: number;
}
