import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineOf, processes, signal } from '../../src/launcher/processes.ts';
import { until } from '../support/cli.ts';
import { FIXTURE } from '../support/dataset.ts';
import { makeFolder } from '../support/fakes.ts';
import { copyProject, javasOf, npmStart, ship } from '../support/npmStart.ts';

const BACK = { timeout: 180_000, interval: 200 };

/** Of the processes of `npm start`, the one that serves is found on Linux only. */
describe.runIf(process.platform === 'linux')('npm start, when its server crashes', () => {
  const folder = makeFolder();
  const project = join(folder, 'project');
  const home = join(folder, 'home');
  let npm: Awaited<ReturnType<typeof npmStart>>;
  const serving = () =>
    processes().filter((pid) =>
      commandLineOf(pid).includes(join(project, 'scripts/setup/supervised.mjs')),
    );
  const crash = (name: NodeJS.Signals) => {
    const [pid] = serving();
    signal(Number(pid), name);
    return pid;
  };

  beforeAll(async () => {
    copyProject(project);
    ship(FIXTURE, project);
    npm = await npmStart(project, home);
    await npm.ready();
  });
  afterAll(async () => {
    try {
      npm.signal('SIGKILL');
    } catch {
      // It has ended already.
    }
    await until(() => javasOf(home).length === 0);
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers again at the same address, and says what happened', async () => {
    const before = await npm.dataset();

    const crashed = crash('SIGABRT');

    await expect.poll(() => npm.dataset().catch(() => null), BACK).toEqual(before);
    expect(npm.errors()).toContain(
      'The server ended because it aborted (SIGABRT: mostly when its memory ran out). What it said last is above.\nStarting it again at the same address.',
    );
    expect(serving()).toHaveLength(1);
    expect(serving()).not.toContain(crashed);
    expect(javasOf(home)).toHaveLength(1);
  });

  it('is not started a second time within ten minutes, and leaves nothing that runs', async () => {
    crash('SIGSEGV');

    const { code, errors } = await npm.closed;

    expect(code).toBe(1);
    expect(errors).toContain(
      'The server ended by SIGSEGV. What it said last is above.\nThat was twice in ten minutes, so it is not started again.',
    );
    expect(serving()).toEqual([]);
    await until(() => javasOf(home).length === 0);
  });
});
