import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/neo4j/port.ts';
import { IMAGE, missingOf } from '../support/source.ts';

const PROJECT = 'proxeny-test';
/** What `docker compose build` makes; not made here, since npm's registry may be out of a container's reach. */
const API = 'proxeny:latest';

const missing = await missingOf(IMAGE, API);

describe.skipIf(missing !== null)(
  `docker compose${missing === null ? '' : ` (skipped: ${missing})`}`,
  () => {
    let port = 0;

    beforeAll(async () => {
      port = await freePort();
      await compose('down', '--volumes');
    });

    afterAll(() => compose('down', '--volumes'));

    it('brings up Neo4j and the server with the dataset, and keeps it over down and up', async () => {
      await compose('up', '--detach', '--wait', '--wait-timeout', '300');
      const first = await dataset();
      const begun = performance.now();
      await compose('down');
      const stopMs = performance.now() - begun;
      await compose('up', '--detach', '--wait', '--wait-timeout', '300');
      const second = await dataset();

      expect(first.version).toMatch(/^[0-9a-f]{12}$/);
      expect(second).toEqual(first);
      expect(stopMs).toBeLessThan(GRACE_MS);
    }, 900_000);

    async function dataset() {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ dataset { version importedAt } }' }),
      });
      const { data } = (await response.json()) as {
        data: { dataset: { version: string; importedAt: string } };
      };
      return data.dataset;
    }

    function compose(...args: string[]) {
      const env = { ...process.env, PORT: String(port) };
      return promisify(execFile)('docker', ['compose', '-p', PROJECT, ...args], { env });
    }
  },
);

/** Of both services together; after it the engine kills. */
const GRACE_MS = 80_000;
