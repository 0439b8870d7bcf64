import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import { freePort } from '../../src/launcher/port.ts';
import { follow } from '../support/cli.ts';
import { makeFolder } from '../support/fakes.ts';
import { quickJava } from '../support/npmStart.ts';

const run = promisify(execFile);

const OFFLINE = /ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/;

/** The package as somebody has it who installs it into an empty folder; null where npm reaches neither a registry nor a cache. */
describe('The package', () => {
  const folder = makeFolder();
  const installed = join(folder, 'node_modules', 'proxeny');
  const { PATH, HOME, XDG_CACHE_HOME } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME, XDG_CACHE_HOME, PROXENY_HEAP: '512m' };
  let why: string | null = null;

  beforeAll(async () => {
    env.JAVA_HOME = await quickJava();
    await run('npm', ['pack', '--pack-destination', folder], { cwd: root });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', ['install', ...quiet, `./${tarball}`], { cwd: folder, env }).catch(
      (error: unknown) => {
        if (!OFFLINE.test(String((error as { readonly stderr?: unknown }).stderr))) throw error;
        why = 'npm reaches no registry, and its cache lacks a package';
      },
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has what runs, and nothing that builds or tests it', (test) => {
    test.skip(why !== null, why ?? '');

    expect(readdirSync(installed).sort()).toEqual([
      ...['LICENSE', 'README.md', 'README.zh.md', 'cypher', 'data', 'dist', 'examples'],
      ...['mappings', 'neo4j.sha256', 'package.json', 'pom.xml', 'schema', 'scripts'],
    ]);
    for (const name of ['typescript', 'vite', 'vitest'])
      expect(existsSync(join(folder, 'node_modules', name))).toBe(false);
  });

  it('serves five cities from a folder, to programs and people', async (test) => {
    test.skip(why !== null, why ?? '');
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const npx = (...args: readonly string[]) =>
      spawn(join(folder, 'node_modules', '.bin', 'proxeny'), args, {
        cwd: elsewhere,
        env: { ...env, PORT: String(port) },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const elsewhere = join(folder, 'elsewhere');
    rmSync(elsewhere, { recursive: true, force: true });
    mkdirSync(elsewhere);
    expect((await follow(npx('init', 'mine')).closed).code).toBe(0);
    const server = follow(npx('start', '--data', 'mine'));
    await server.saying(/^Ctrl-C stops it/);
    const query = encodeURIComponent('{ dataset { name } cities { totalCount } }');
    const headers = { 'apollo-require-preflight': 'yes' };
    const answer = await fetch(`${url}/graphql?query=${query}`, { headers });
    const page = await (await fetch(`${url}/map?lang=zh`)).text();
    server.kill('SIGTERM');

    expect(await answer.json()).toMatchObject({
      data: { dataset: { name: 'Five cities (example)' }, cities: { totalCount: 5 } },
    });
    expect(page).toMatch(/<title>.+ · 五城示例<\/title>/);
    expect((await server.closed).code).toBe(0);
    expect(existsSync(join(elsewhere, 'mine', '.proxeny', 'data'))).toBe(true);
  });
});
