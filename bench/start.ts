/**
 * Measures a second start until ready beside Neo4j alone: `npx tsx bench/start.ts [runs]`. The two alternate
 * over one data folder that was started before; the ratio is what the rest of Proxeny adds.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROGRAM } from './load/served.ts';
import { quantile } from './load/measures.ts';

const RUNS = Number(process.argv[2] ?? 5);
const home = mkdtempSync(join(tmpdir(), 'proxeny-bench-'));

try {
  await timed('start', /Proxeny is ready/);
  const [whole, alone]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    alone.push(await timed('neo4j', /"uri"/));
    whole.push(await timed('start', /Proxeny is ready/));
  }
  console.log(`second start until ready  ${summary(whole)}`);
  console.log(`Neo4j alone               ${summary(alone)}`);
  console.log(
    `ratio of medians          ${(quantile(whole, 0.5) / quantile(alone, 0.5)).toFixed(2)}`,
  );
} finally {
  rmSync(home, { recursive: true });
}

/** Seconds until the command reports that it is ready; then it is stopped. */
async function timed(command: string, ready: RegExp): Promise<number> {
  const begun = performance.now();
  const env = { ...process.env, PROXENY_HOME: home };
  const child = spawn(process.execPath, [PROGRAM, command], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let took = NaN;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!ready.test(line)) return;
    took = (performance.now() - begun) / 1_000;
    child.kill('SIGTERM');
  });
  await once(child, 'exit');
  if (Number.isNaN(took)) throw new Error(`\`${command}\` ended before it was ready.`);
  return took;
}

function summary(times: readonly number[]): string {
  const [median, least, most] = [0.5, 0, 1].map((share) => quantile(times, share).toFixed(1));
  return `median ${median} s, from ${least} to ${most} s`;
}
