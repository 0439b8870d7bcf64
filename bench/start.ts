/**
 * Measures a second start until ready beside Neo4j alone: `npx tsx bench/start.ts [runs]`. The two alternate
 * over one data folder that was started before; the ratio is what the rest of Proxeny adds.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = Number(process.argv[2] ?? 5);
const PROGRAM = fileURLToPath(new URL('../scripts/proxeny.mjs', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'proxeny-bench-'));

try {
  await timed('start', /Proxeny is ready/);
  const whole: number[] = [];
  const alone: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    alone.push(await timed('neo4j', /"uri"/));
    whole.push(await timed('start', /Proxeny is ready/));
  }
  console.log(`second start until ready  ${summary(whole)}`);
  console.log(`Neo4j alone               ${summary(alone)}`);
  console.log(`ratio of medians          ${(median(whole) / median(alone)).toFixed(2)}`);
} finally {
  rmSync(home, { recursive: true });
}

/** Milliseconds until the command reports that it is ready; then it is stopped. */
async function timed(command: string, ready: RegExp): Promise<number> {
  const begun = performance.now();
  const env = { ...process.env, PROXENY_HOME: home };
  const child = spawn(process.execPath, [PROGRAM, command], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await said(child, ready);
  const took = performance.now() - begun;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return took;
}

function said({ stdout }: ChildProcess, ready: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (ready.test(text)) resolve();
    });
    stdout?.on('end', () => {
      reject(new Error(`It ended before it was ready: ${text}`));
    });
  });
}

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const seconds = (at: number) => `${((sorted.at(at) ?? NaN) / 1000).toFixed(1)} s`;
  return `median ${(median(times) / 1000).toFixed(1)} s, from ${seconds(0)} to ${seconds(-1)}`;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
