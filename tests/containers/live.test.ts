import { Neo4jContainer, type StartedNeo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient } from 'testcontainers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { freePort } from '../../src/launcher/port.ts';
import { FIXTURE } from '../support/dataset.ts';
import { type TestServer, openTestServer } from '../support/server.ts';
import { IMAGE, missingOf } from '../support/source.ts';

const FAST_MS = 2_000;
/** A restart of a container on a busy machine. */
const BACK_MS = 180_000;
const BOLT_PORT = 7687;

const QUERY = '{ city(id: "hefei") { name ties { totalCount edges { node { id } } } } }';
const ANSWER = {
  status: 200,
  data: {
    city: {
      name: 'Hefei',
      ties: { edges: expect.arrayContaining([{ node: { id: 'columbus-oh--hefei' } }]) as unknown },
    },
  },
};

const missing = await missingOf(IMAGE);

describe.skipIf(missing !== null)(
  `A Neo4j in a container${missing === null ? '' : ` (skipped: ${missing})`}`,
  () => {
    let container: StartedNeo4jContainer;
    let server: TestServer;

    beforeAll(async () => {
      process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
      // A port that stays the same when the container restarts.
      const host = await freePort();
      container = await new Neo4jContainer(IMAGE)
        .withPassword('only-for-tests')
        .withExposedPorts({ container: BOLT_PORT, host })
        .withEnvironment({
          NEO4J_server_memory_heap_max__size: '1g',
          NEO4J_server_memory_pagecache_size: '128m',
        })
        .start();
      const address = {
        uri: `bolt://${container.getHost()}:${host}`,
        user: container.getUsername(),
        password: container.getPassword(),
      };
      const driver = openDriver(address);
      await importDataset(FIXTURE, driver);
      await driver.close();
      server = await openTestServer(address);
    });
    afterAll(async () => {
      await server.close();
      await container.stop();
    });

    const ready = async () => (await fetch(`${server.url}/health/ready`)).status;

    it('is asked, and answers with what was imported', async () => {
      expect(await server.query(QUERY)).toMatchObject(ANSWER);
      expect(await ready()).toBe(200);
    });

    it('is stopped and started, reads are UNAVAILABLE at once, and come back with it by themselves', async () => {
      const engine = await getContainerRuntimeClient();
      const same = engine.container.getById(container.getId());

      await same.stop({ t: 60 });
      const begun = performance.now();
      const away = await server.query(QUERY);
      const tookMs = performance.now() - begun;
      const health = await ready();
      await same.start();

      expect(away).toMatchObject({
        status: 503,
        errors: [{ extensions: { code: 'UNAVAILABLE' } }],
      });
      expect(tookMs).toBeLessThan(FAST_MS);
      expect(health).toBe(503);
      await expect
        .poll(() => server.query(QUERY), { timeout: BACK_MS, interval: 200 })
        .toMatchObject(ANSWER);
      expect(await ready()).toBe(200);
    });
  },
);
