import { execFile } from 'node:child_process';
import { request } from 'node:http';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/launcher/port.ts';
import { IMAGE, missingOf } from '../support/source.ts';

const PROJECT = 'proxeny-test';
const PASSWORD = 'only-for-tests';
/** The images of `docker compose build`; not built here, because a container may not reach npm's registry. */
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

    const up = () => compose('up', '--detach', '--wait', '--wait-timeout', '300');

    it('brings up Neo4j and the server with the dataset, and keeps it over down and up', async () => {
      await up();
      const first = await dataset();
      await compose('down');
      await up();

      expect(first.version).toMatch(/^[0-9a-f]{12}$/);
      expect(await dataset()).toEqual(first);
    }, 900_000);

    it('serves its pages, as a user without rights', async () => {
      const { stdout: user } = await compose('exec', 'api', 'id', '--user', '--name');

      expect(user.trim()).toBe('node');
      for (const path of ['', 'playground/']) {
        const page = await fetch(`http://127.0.0.1:${port}/${path}`);
        expect(page.status).toBe(200);
        expect(await page.text()).toContain('<title>');
      }
    });

    it('answers to its own host names only', async () => {
      const at = (host: string) =>
        new Promise<number | undefined>((resolve, reject) => {
          const url = `http://127.0.0.1:${port}/health/live`;
          request(url, { headers: { host } }, (response) => resolve(response.statusCode))
            .on('error', reject)
            .end();
        });

      expect(await at('localhost')).toBe(200);
      expect(await at('rebound.example')).toBe(403);
    });

    it('cannot write where it runs', async () => {
      await expect(compose('exec', 'api', 'touch', '/app/x')).rejects.toThrow(/Read-only file/);
    });

    it('does not start without a password', async () => {
      await expect(composeWith('', ['config'])).rejects.toThrow(
        /Set NEO4J_PASSWORD in the environment or in a file \.env/,
      );
    });

    it('ends both within their time, without that they are killed', async () => {
      await compose('stop');
      const { stdout } = await compose('ps', '--all', '--format', '{{.Service}} {{.ExitCode}}');

      expect(stdout).toMatch(/^api 0$/m);
      expect(stdout).toMatch(/^neo4j (0|143)$/m);
    }, 200_000);

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
      return composeWith(PASSWORD, args);
    }

    function composeWith(password: string, args: readonly string[]) {
      // By its tag: engines that built or loaded the image know no digest of it.
      const own = { PORT: String(port), NEO4J_IMAGE: IMAGE, NEO4J_PASSWORD: password };
      const env = { ...process.env, ...own };
      return promisify(execFile)('docker', ['compose', '-p', PROJECT, ...args], { env });
    }
  },
);
