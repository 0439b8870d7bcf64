import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { takeDesk } from '../../src/contributions/desk/lock.ts';

const folderOf = () => mkdtemp(join(tmpdir(), 'proxeny-lock-'));

/** What a process left that is not one of this machine. */
async function left(folder: string) {
  const path = join(folder, 'desk-7.json');
  const holder = { pid: 1, since: '1', place: 'elsewhere', url: 'http://elsewhere.example' };
  await writeFile(path, JSON.stringify({ ...holder, hasLeft: false }));
  await utimes(path, 1e9, 1e9);
  return path;
}

describe('The desk of a folder', () => {
  it('is had by one of twenty that find that its process has ended', async () => {
    for (let round = 0; round < 5; round++) {
      const folder = await folderOf();
      await left(folder);

      const taken = await Promise.all(
        Array.from({ length: 20 }, (_, at) => takeDesk(folder, `http://${at}.example`, 300)),
      );

      const held = taken.filter(({ holder }) => holder === null);
      expect(held).toHaveLength(1);
      expect(await held[0]?.isHeld()).toBe(true);
      expect(new Set(taken.map(({ holder }) => holder?.url)).size).toBe(2);
      await held[0]?.leave();
    }
  });

  it('is kept by a process of another container as long as that gives a sign of life', async () => {
    const folder = await folderOf();
    const path = await left(folder);
    let at = 1e9;
    const renewing = setInterval(() => void utimes(path, ++at, at), 100);
    onTestFinished(() => {
      clearInterval(renewing);
    });

    const other = await takeDesk(folder, 'http://here.example', 5_000);

    expect(other.holder?.url).toBe('http://elsewhere.example');
    clearInterval(renewing);
    await using desk = await takeDesk(folder, 'http://here.example', 500);
    expect(desk.holder).toBeNull();
  });

  it('is lost by a process that another has taken for dead, which knows it', async () => {
    const folder = await folderOf();
    await using desk = await takeDesk(folder, 'http://here.example');

    await writeFile(join(folder, 'desk-2.json'), '{}');

    expect(await desk.isHeld()).toBe(false);
  });

  it('is free once its process has left it, and leaves one file', async () => {
    const folder = await folderOf();
    for (const url of ['http://first.example', 'http://second.example']) {
      await using desk = await takeDesk(folder, url);
      expect(desk.holder).toBeNull();
      expect((await takeDesk(folder, 'http://third.example')).holder?.url).toBe(url);
    }
    expect(await readdir(folder)).toEqual(['desk-2.json']);
    await rm(folder, { recursive: true });
  });
});
