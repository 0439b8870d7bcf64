import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { isServerBuilt } from '../../scripts/setup/build.mjs';
import { root } from '../../scripts/setup/places.mjs';
import type { Address } from '../../src/neo4j/driver.ts';

/**
 * Runs `proxeny` in the project or in a copy of it, as built if that is up to date, which saves a second of CPU, else from its sources;
 * `said` is the first line of its output.
 */
export function runCli(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  folder: string = root,
) {
  return follow(
    spawn(process.execPath, [...mainIn(folder), ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
}

/** As the environment names a Neo4j. */
export const settingsOf = ({ uri, user, password }: Address) => ({
  ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
});

/** What Node runs as `proxeny`. */
export function mainIn(folder: string = root): readonly string[] {
  return folder === root && isServerBuilt()
    ? [join(root, 'dist', 'main.js')]
    : ['--import', 'tsx', join(folder, 'src', 'main.ts')];
}

/** The output of a process, line by line, and how it ends. */
export function follow(child: ChildProcessByStdio<null, Readable, Readable>) {
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
  return {
    pid: child.pid ?? 0,
    said,
    closed,
    /** Its errors up to now. */
    errors: () => errors.join('\n'),
    kill: (name: NodeJS.Signals) => child.kill(name),

    /** Whether a line of its output so far matches the pattern. */
    hasSaid: (pattern: RegExp): boolean => output.some((line) => pattern.test(line)),

    /** The first line of its output that matches the pattern; fails if it ends without one. */
    async saying(pattern: RegExp): Promise<string> {
      const found = () => output.find((line) => pattern.test(line));
      const ended = new Set<unknown>();
      void closed.then((end) => ended.add(end));
      await until(() => found() !== undefined || ended.size > 0, START_MS);
      return found() ?? Promise.reject(new Error((await closed).errors));
    },
  };
}

/** Neo4j's start and an import, on a busy machine. */
const START_MS = 480_000;

/** Waits up to three minutes unless given, because the machine may be busy. */
export async function until(holds: () => boolean, patienceMs = 180_000) {
  const last = Date.now() + patienceMs;
  while (!holds()) {
    if (Date.now() > last) throw new Error(`Expected in vain: ${holds.toString()}`);
    await pause(100);
  }
}
