import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readJournal } from '../../src/contributions/journal/journal.ts';
import { createRandom } from '../support/random.ts';
import { SEED } from '../support/seed.ts';

const SCRIPT = fileURLToPath(new URL('writeUntilKilled.ts', import.meta.url));

/** 50 by hand. */
const KILLS = Number(process.env['PROXENY_TEST_KILLS'] ?? 5);

function write(folder: string, name: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, folder, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  return { child, lines };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'close');
}

describe('A desk whose process is killed', () => {
  it('has lost nothing that it acknowledged, and wrote nothing twice', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'proxeny-killed-'));
    const random = createRandom(SEED);
    let acknowledged = 0;
    for (let at = 0; at < KILLS; at++) {
      const { child, lines } = write(folder, `writer-${at}`);
      await expect.poll(() => lines.length, { timeout: 30_000 }).toBeGreaterThan(2);
      await pause(random.between(0, 60));
      await kill(child);
      expect(lines[0]).toBe('mine');
      acknowledged = Number(lines.at(-1));
      const entries = await readJournal(folder);
      // One more may be on the disk of which nobody was told.
      expect(entries.length - acknowledged).toBeOneOf([0, 1]);
      expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
    }
    expect(acknowledged).toBeGreaterThan(KILLS);
  }, 120_000);

  it('leaves the desk to another, which could not have it before', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'proxeny-killed-'));
    const first = write(folder, 'first');
    await expect.poll(() => first.lines.length, { timeout: 30_000 }).toBeGreaterThan(1);
    const second = write(folder, 'second');
    await once(second.child, 'close');
    expect(second.lines).toEqual(['http://first.example']);
    await kill(first.child);
    const third = write(folder, 'third');
    await expect.poll(() => third.lines.length, { timeout: 30_000 }).toBeGreaterThan(1);
    expect(third.lines[0]).toBe('mine');
    await kill(third.child);
  }, 60_000);
});
