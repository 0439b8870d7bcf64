import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN } from '../../src/commands/folders.ts';
import { freePort } from '../../src/launcher/port.ts';
import { runCli, settingsOf } from '../support/cli.ts';
import { swap, textsIn } from '../support/dataset.ts';
import { makeFolder } from '../support/fakes.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { quickJava } from '../support/npmStart.ts';

const CITIES =
  '{ dataset { version } cities { edges { node { name sisterCities { totalCount } } } } }';
const { PATH, HOME, XDG_CACHE_HOME } = process.env;

describe('A record of one’s own', () => {
  const parent = makeFolder();
  const folder = join(parent, 'mine');
  const env: NodeJS.ProcessEnv = {
    ...{ PATH, HOME, XDG_CACHE_HOME, PROXENY_HEAP: '512m', SNAPSHOT_MB: '0', LOG_LEVEL: 'warn' },
  };
  const run = (...args: readonly string[]) => runCli(args, env).closed;
  beforeAll(async () => {
    env.JAVA_HOME = await quickJava();
  });
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  async function serve(settings: NodeJS.ProcessEnv = {}) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const server = runCli(['start', '--data', folder], {
      ...{ ...env, ...settings, PORT: String(port) },
    });
    await server.saying(/^Ctrl-C stops it/);
    return {
      async ask() {
        const answer = await fetch(`${url}/graphql?query=${encodeURIComponent(CITIES)}`, {
          headers: { 'apollo-require-preflight': 'yes' },
        });
        return JSON.stringify(await answer.json());
      },
      text: async (path: string) => (await fetch(`${url}${path}`)).text(),
      notice: async () => JSON.stringify(await (await fetch(`${url}/health/ready`)).json()),
      async stop() {
        server.kill('SIGTERM');
        return (await server.closed).code;
      },
    };
  }

  function edit(file: string, from: string, to: string): void {
    const path = join(folder, file);
    writeFileSync(path, swap(from, to)(readFileSync(path, 'utf8')));
  }

  it('begins with five cities in a folder that was empty', async () => {
    const { code, output } = await run('init', folder);

    expect(output).toBe(
      `Wrote five cities to ${folder}. Now:\n  npx proxeny check ${folder}\n  npx proxeny start --data ${folder}`,
    );
    expect(code).toBe(0);
    expect(await textsIn(folder)).toEqual({ '.gitignore': '.proxeny/\n', ...(await textsIn(OWN)) });
    expect((await run('check', folder)).output).toMatch(/^23 rows in 5 files, version \w{12}\.$/);
  });

  it('is not written into a folder that has something', async () => {
    expect(await run('init', folder)).toMatchObject({
      code: 1,
      errors: `Expected "${folder}" to be empty, but it has ".gitignore". Name a folder that does not exist yet.`,
    });
  });

  it('is served from its folder', async () => {
    const server = await serve();
    const answer = await server.ask();

    expect(await server.stop()).toBe(0);
    expect(answer).toContain('{"name":"Hiroshima","sisterCities":{"totalCount":4}}');
    expect(existsSync(join(folder, '.proxeny', 'data'))).toBe(true);
  });

  it('is served from there as its files are at the next start', async () => {
    edit('cities.csv', 'Hannover', 'Hanover');
    const server = await serve();
    const answer = await server.ask();
    const [home, map, feed, reconciled, described] = await Promise.all(
      ['/', '/map?lang=zh', '/changes.json', '/reconcile', '/openapi.json'].map(server.text),
    );

    expect(await server.stop()).toBe(0);
    expect(answer).toContain('{"name":"Hanover","sisterCities":{"totalCount":1}}');
    expect(home).toContain('"name":"Five cities (example)"');
    expect(home).toContain(
      '<meta name="dataset" content="Five cities (example)" data-scope="The sister cities of Hiroshima, as far as this example has them." />',
    );
    expect(map).toMatch(/<title>.+ · 五城示例<\/title>/);
    expect(feed).toContain('"title":"Changes in Five cities (example)"');
    expect(reconciled).toContain('"name":"Five cities (example): places and institutions"');
    expect(described).toContain('"title":"Five cities (example)"');
  });

  it('is served as it was while its files have a fault, which is told', async () => {
    const there = settingsOf(await scratchNeo4j());
    await runCli(['import', folder], { ...env, ...there }).closed;
    edit('cities.csv', 'CITY,japan', 'CITY,jpan');
    const server = await serve(there);
    const [answer, notice] = [await server.ask(), await server.notice()];
    edit('cities.csv', 'CITY,jpan', 'CITY,japan');

    expect(await server.stop()).toBe(0);
    expect(answer).toContain('{"name":"Hiroshima","sisterCities":{"totalCount":4}}');
    expect(notice).toContain('The data files were not imported, because they have 1 fault.');
  });

  it('is asked by other commands that name its folder', async () => {
    const file = join(parent, 'cities.graphql');
    writeFileSync(file, CITIES);
    const { output } = await run('query', file, '--data', folder);

    expect(output).toContain('Hanover');
  });

  it('comes back from the graph as it was', async () => {
    const there = { ...env, ...settingsOf(await scratchNeo4j()) };
    const out = await mkdtemp(join(tmpdir(), 'proxeny-own-'));
    await runCli(['import', folder], there).closed;
    const { output } = await runCli(['export', out], there).closed;
    rmSync(join(folder, '.proxeny'), { recursive: true });
    const files = Object.entries(await textsIn(folder));

    expect(output).toMatch(/^Wrote 5 files to /);
    expect(Object.entries(await textsIn(out))).toEqual(
      files.filter(([file]) => file.endsWith('.csv')),
    );
  });

  it('is missed where there is none, before Neo4j starts', async () => {
    const { code, errors, output } = await run('start', '--data', join(parent, 'none'));

    expect(errors).toMatch(
      /^Expected a folder of data files at ".+none", but it cannot be read\.$/,
    );
    expect({ code, output }).toEqual({ code: 1, output: '' });
  });

  it('is missed where no dataset.csv is', async () => {
    const there = { ...env, ...settingsOf(await scratchNeo4j()) };
    const bare = makeFolder();
    writeFileSync(join(bare, 'cities.csv'), 'id,name\n');
    const { code, errors } = await runCli(['start', '--data', bare], there).closed;

    expect(errors).toMatch(
      /dataset\.csv: expected this file, which says the name and licence of the record, but it is missing; restore it, or begin with what `proxeny init` writes into an empty folder$/m,
    );
    expect(code).toBe(1);
  });
});
