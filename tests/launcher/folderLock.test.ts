import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lockFolder, storeLockHolder } from '../../src/launcher/folderLock.ts';
import { until } from '../support/cli.ts';
import { makeFolder } from '../support/fakes.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';

const home = makeFolder();
const store = join(home, 'data', 'databases');
const said: string[] = [];

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A process that holds the store's lock as a Neo4j does that was killed and has not quite ended. */
async function holdLock(seconds: number) {
  mkdirSync(store, { recursive: true });
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(store, 'store_lock'), '');
  const holder = spawn('flock', ['--no-fork', join(store, 'store_lock'), 'sleep', String(seconds)]);
  await until(() => storeLockHolder(home) !== null);
  return holder;
}

describe.runIf(process.platform === 'linux')('lockFolder', () => {
  it('waits for a process that is about to end', async () => {
    const holder = await holdLock(2);

    const lock = await lockFolder(home, (line) => said.push(line));

    expect(said).toEqual([
      `The data folder "${home}" is in use by process ${holder.pid}. Waiting up to 10 seconds for it to end.`,
    ]);
    lock.release();
  });

  it('says which process it has waited for in vain', async () => {
    const holder = await holdLock(60);

    await expect(lockFolder(home, () => undefined, { patienceMs: 2_000 })).rejects.toThrow(
      `The data folder "${home}" is in use by process ${holder.pid}. Stop that process, or let \`PROXENY_HOME\` name another folder.`,
    );
    holder.kill();
  });

  const disks = ['one', 'other'].map((name) => join(home, name));
  const mounted = disks.map((disk) => mountSmallDisk(disk, 1));
  const why = mounted.find((disk) => typeof disk === 'string');
  afterAll(() => mounted.forEach((disk) => typeof disk === 'string' || disk.unmount()));

  it.skipIf(why)(
    `does not mind a lock with the same number on another disk ${why ?? ''}`,
    async () => {
      const [one = '', other = ''] = disks;
      const files = disks.map((disk) => join(disk, 'data', 'databases', 'store_lock'));
      for (const file of files) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, '');
      }
      expect(new Set(files.map((file) => statSync(file).ino)).size).toBe(1);

      const holder = spawn('flock', ['--no-fork', String(files[0]), 'sleep', '60']);
      await until(() => storeLockHolder(one) === holder.pid);

      expect(storeLockHolder(other)).toBeNull();
      holder.kill();
      await once(holder, 'exit');
    },
  );
});
