import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import { freePort } from '../../src/launcher/port.ts';
import { commandLineOf, processes } from '../../src/launcher/processes.ts';
import { follow, settingsOf, until } from '../support/cli.ts';
import { FIXTURE } from '../support/dataset.ts';
import { makeFolder } from '../support/fakes.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { copyProject, ship } from '../support/npmStart.ts';

const folder = makeFolder();
const project = join(folder, 'project');
const CITIES = join(project, 'cypher/Query/cities.cypher');

let page = '';
let dev: Awaited<ReturnType<typeof runDev>>;

beforeAll(async () => {
  copyProject(project);
  for (const page of ['explorer', 'playground'])
    cpSync(join(root, page), join(project, page), { recursive: true });
  ship(FIXTURE, project);
  dev = await runDev();
  [page = ''] = /http:\S+(?= for the explorer)/.exec(await dev.said()) ?? [];
});

afterAll(async () => {
  dev.interrupt();
  await dev.closed;
  rmSync(folder, { recursive: true, force: true });
});

async function runDev() {
  const child = spawn('npm', ['run', 'dev'], {
    cwd: project,
    env: {
      ...{ ...process.env, ...settingsOf(await scratchNeo4j()) },
      PORT: String(await freePort()),
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const followed = follow(child);
  return {
    ...followed,
    interrupt: () => {
      if (child.exitCode === null && child.signalCode === null)
        process.kill(-followed.pid, 'SIGINT');
    },
    async said() {
      await until(() => /for the playground/.test(errors.join('')));
      return errors.join('');
    },
  };
}

async function citiesNow(): Promise<number | undefined> {
  const query = encodeURIComponent('{ cities { totalCount } }');
  const headers = { 'apollo-require-preflight': 'yes' };
  const answer = await fetch(`${page}graphql?query=${query}`, { headers }).catch(() => null);
  if (!answer?.ok) return undefined;
  const { data } = (await answer.json()) as { data: { cities: { totalCount: number } } };
  return data.cities.totalCount;
}

async function citiesToBe(isRight: (count: number) => boolean) {
  let count: number | undefined;
  for (let tries = 0; tries < 600 && !(count !== undefined && isRight(count)); tries++) {
    count = await citiesNow();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return count;
}

describe('npm run dev', () => {
  it('serves both pages from their sources, and the API beside them', async () => {
    const [explorer, playground] = await Promise.all(
      ['actor/columbus-oh', 'playground/'].map(async (path) =>
        (await fetch(`${page}${path}`, { headers: { accept: 'text/html' } })).text(),
      ),
    );

    expect(explorer).toContain('src="/main.tsx"');
    expect(explorer).toContain('<base href="/" />');
    expect(playground).toContain('src="/playground/main.tsx"');
    expect(await citiesToBe((count) => count > 0)).toBeGreaterThan(0);
  });

  it('answers by a fragment as soon as it is changed', async () => {
    const changed = readFileSync(CITIES, 'utf8').replace('(city:City)', "(city:City {id: 'none'})");

    writeFileSync(CITIES, changed);

    expect(await citiesToBe((count) => count === 0)).toBe(0);
  });

  it('stops as a whole by one Ctrl-C', async () => {
    dev.interrupt();

    await dev.closed;
    const own = () => processes().filter((pid) => commandLineOf(pid).includes(project));
    await until(() => own().length === 0);
    expect(own()).toEqual([]);
  });
});
