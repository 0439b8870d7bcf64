import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import { checkDataset } from '../../src/record/check/dataset.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { commandLineOf, processes } from '../../src/launcher/processes.ts';
import { until } from '../support/cli.ts';
import { FIXTURE, IN_DEPTH, add, copyWith } from '../support/dataset.ts';
import { copyStore, makeStore } from '../support/embeddedNeo4j.ts';
import { makeFolder } from '../support/fakes.ts';
import { copyProject, javasOf, npmStart, ship } from '../support/npmStart.ts';

const SOON = { timeout: 180_000, interval: 50 };
const CLIENTS = 3;

/** More cities than one transaction of this test takes. */
const withCities = (...ids: readonly string[]) =>
  copyWith({
    'cities.csv': add(...ids.map((id) => `${id},${id},CITY,anhui,,,,,register,,,,,,2026-11-01,`)),
  });
const FOUR = ['zhoushan', 'zibo', 'zigong', 'zunyi'];

/** Processes are found on Linux only. */
describe.runIf(process.platform === 'linux')('npm start with large changes', () => {
  const folder = makeFolder();
  const project = join(folder, 'project');
  const home = join(folder, 'home');
  const [first, second] = ['1', '2'].map((name) => join(home, 'stores', name)) as [string, string];
  let server: Awaited<ReturnType<typeof npmStart>>;
  const hashes: (string | undefined)[] = [];
  const folders: string[] = [];

  async function start() {
    server = await npmStart(project, home, { MAX_CHANGE: '40', SLOW_QUERY_MS: '600000' });
    await server.ready();
  }

  /** All of its processes at once, and waits for those of Neo4j, which watchers end. */
  async function killWhole() {
    server.signal('SIGKILL');
    await server.closed;
    await until(() => [home, first, second].flatMap(javasOf).length === 0);
  }

  const imports = () =>
    processes().filter((pid) =>
      commandLineOf(pid).includes(`${join(project, 'scripts/setup/supervised.mjs')}\0import\0`),
    );
  const served = async () => (await server.dataset()).contentHash;

  beforeAll(async () => {
    copyProject(project);
    folders.push(
      FIXTURE,
      await withCities(...FOUR),
      await withCities(...FOUR, 'zz-a', 'zz-b', 'zz-c'),
    );
    for (const data of folders) hashes.push((await checkDataset(data)).dataset?.contentHash);
    // The sources are other code than what is built of them.
    const made = await makeStore(process.env, async (address) => {
      await using driver = openDriver(address);
      await importDataset(folders[2] ?? '', driver, IN_DEPTH);
    });
    await copyStore(made, home);
    ship(FIXTURE, project);
  });
  afterAll(async () => {
    await killWhole();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves no record that other code made, which it could misread', async () => {
    await start();

    expect(await served()).toBe(hashes[0]);
    expect(server.hasSaid(/^The record is version \w+, imported now\.$/)).toBe(true);
    expect(await server.health()).not.toHaveProperty('notice');
  });

  it('serves the old record at once and says that the new one is being loaded', async () => {
    await killWhole();
    ship(folders[1] ?? '', project);
    await start();
    const version = hashes[0]?.slice(0, 12) ?? '';

    expect(await served()).toBe(hashes[0]);
    expect(await server.health()).toEqual({
      ...{ status: 'ready', version },
      notice: expect.stringMatching(
        `^A new record is being loaded\\. What is served is version ${version} until then, imported at .+\\.$`,
      ) as string,
    });
  });

  it('still has the old record when all of it is killed while it loads', async () => {
    await until(() => imports().length > 0);
    await killWhole();

    expect(existsSync(join(home, 'current'))).toBe(false);
    expect(existsSync(first)).toBe(true);
    await start();
    expect(await served()).toBe(hashes[0]);
  });

  it('goes over to the new record under its readers, and fails none of them', async () => {
    const seen = new Set<string>();
    const failed: unknown[] = [];
    const isOver = () => seen.has(hashes[1] ?? '');
    const client = async () => {
      while (!isOver()) {
        await served().then(
          (hash) => seen.add(hash),
          (error: unknown) => failed.push(error),
        );
        await pause(20);
      }
    };

    await Promise.all(Array.from({ length: CLIENTS }, client));

    expect([...seen]).toEqual(hashes.slice(0, 2));
    expect(failed).toEqual([]);
    expect(readFileSync(join(home, 'current'), 'utf8')).toBe('1\n');
  });

  it('removes while it serves what is not used any more', async () => {
    await expect.poll(() => readdirSync(home).toSorted(), SOON).toEqual(['current', 'stores']);
    await expect.poll(() => server.health(), SOON).not.toHaveProperty('notice');
    expect(readdirSync(join(home, 'stores'))).toEqual(['1']);
    expect(server.errors()).not.toMatch(/"level":[45]0/);
  });

  it('has the new record when it is killed after that', async () => {
    await killWhole();
    ship(folders[2] ?? '', project);
    await start();

    expect(await served()).toBe(hashes[1]);
  });

  it('goes on with the old record when the load fails, says why, and does not try again', async () => {
    await until(() => imports().length > 0);
    for (const pid of imports()) process.kill(Number(pid), 'SIGKILL');

    await expect
      .poll(() => server.health(), SOON)
      .toMatchObject({
        notice: expect.stringMatching(
          /^The data files were not imported; the server's log says why\. /,
        ) as string,
      });
    expect(server.errors()).toContain('The import ended with SIGKILL.');
    await expect.poll(() => existsSync(second), SOON).toBe(false);
    expect(imports()).toEqual([]);
    expect(await served()).toBe(hashes[1]);
  });
});
