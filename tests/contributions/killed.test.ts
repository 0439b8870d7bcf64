import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('writeUntilKilled.ts', import.meta.url));

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
