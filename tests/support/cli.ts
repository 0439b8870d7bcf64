import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../scripts/setup/places.mjs';

/** Runs `proxeny` from its sources; `said` is the first line of its output. */
export function runCli(args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
  const main = join(root, 'src', 'main.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  const output: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  const closed = once(child, 'close').then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    errors: errors.join('\n'),
    output: output.join('\n'),
  }));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => output.push(line));
  const said = Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    closed.then(({ errors: text }) => Promise.reject(new Error(text))),
  ]);
  said.catch(() => undefined);
  return { pid: child.pid ?? 0, said, closed, kill: (name: NodeJS.Signals) => child.kill(name) };
}

/** Waits three minutes at most: the machine may be busy. */
export async function until(holds: () => boolean) {
  const last = Date.now() + 180_000;
  while (!holds()) {
    if (Date.now() > last) throw new Error(`Expected in vain: ${holds.toString()}`);
    await pause(100);
  }
}
