/**
 * Kills `npm start` by SIGKILL at random moments and starts it again: `npx tsx bench/load/kills.ts [kills] [seed] [seconds]`, 50
 * kills unless given. The same seed gives the same moments. A round has two kills over one data folder: the first comes up to 12 s (or
 * the given) after a start, the second soon after the next start is ready. The folder is sometimes removed before a round, so that kills also
 * meet the creation of the store and the first import. Killed are the server, Neo4j, both, or both and the watcher between them. Each
 * start that follows must be ready by itself, with the same dataset and nothing to report; where only Neo4j was killed, that is the same
 * start. At the end the record is exported, which compares it with what was imported. The exit code is 1 if a start failed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../scripts/setup/places.mjs';
import { commandLineOf, processes, signal } from '../../src/launcher/processes.ts';
import { runCli } from '../../tests/support/cli.ts';
import { javasOf, npmStart } from '../../tests/support/npmStart.ts';
import { createRandom } from '../../tests/support/random.ts';
import { printRow } from './measures.ts';

const [KILLS = 50, SEED = 1, LONGEST_S = 12] = process.argv.slice(2).map(Number);
const PATIENCE_MS = 240_000;
const NEW_FOLDER = 0.3;
const SOON_MS = 2_000;
const VICTIMS = ['server', 'both', 'all', 'Neo4j'] as const;

/** What a start has said last when it is killed. */
const PHASES = [
  ['ready', /^Ctrl-C stops it/],
  ['imported', /^The record is/],
  ['importing', /^Importing the dataset/],
  ['starting', /^Starting Neo4j/],
] as const;

type Started = Awaited<ReturnType<typeof npmStart>>;

const folder = mkdtempSync(join(tmpdir(), 'proxeny-kills-'));
const home = join(folder, 'home');
const random = createRandom(SEED);
let known: string | undefined;
let failures = 0;

printRow('kills', ['after ms', 'killed', 'store', 'while', 'ready s']);
try {
  for (let kill = 1; kill <= KILLS; kill += 2) await round(kill);
  await verifyWhole();
} finally {
  rmSync(folder, { recursive: true });
}
console.log(`${KILLS} kills with seed ${SEED}, ${failures} failures.`);
process.exitCode = failures === 0 ? 0 : 1;

async function round(kill: number): Promise<void> {
  const [victim, isNew] = [random.pick(VICTIMS), random.chance(NEW_FOLDER)];
  const afterMs = random.between(0, LONGEST_S * 1_000);
  while (isNew && javasOf(home).length > 0) await sleep(100);
  if (isNew) rmSync(home, { recursive: true, force: true });
  const killed = await npmStart(root, home);
  const early = await Promise.race([killed.closed, sleep(afterMs, null)]);
  if (early) {
    fail(`It ended before it was killed: ${early.errors}`);
    return;
  }
  const [phase = 'set-up'] = PHASES.find(([, pattern]) => killed.hasSaid(pattern)) ?? [];
  await killIn(killed, victim);
  const begun = performance.now();
  const next = victim === 'Neo4j' ? killed : await npmStart(root, home);
  const fault = await faultOf(next).catch((error: unknown) => String(error));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  printRow(`${kill}, ${kill + 1}`, [
    String(afterMs),
    victim,
    isNew ? 'new' : 'kept',
    phase,
    seconds,
  ]);
  if (fault !== null) {
    fail(fault);
    return stop(next);
  }
  await sleep(random.between(0, SOON_MS));
  await killIn(next, random.pick(['server', 'both', 'all'] as const));
}

function fail(fault: string): void {
  failures += 1;
  console.log(`FAILED: ${fault}`);
}

/** If there is no Neo4j yet, it waits for one. */
async function killIn(
  { signal: signalGroup, closed }: Started,
  victim: (typeof VICTIMS)[number],
): Promise<void> {
  while (victim === 'Neo4j' && javasOf(home).length === 0) await sleep(10);
  const javas = javasOf(home);
  const watchers = processes().filter((one) =>
    javas.some((java) => commandLineOf(one).endsWith(`proxeny-watcher\0${java}\0`)),
  );
  const kill = (pids: readonly string[]) => pids.forEach((pid) => signal(Number(pid), 'SIGKILL'));
  if (victim !== 'Neo4j') signalGroup('SIGKILL');
  if (victim !== 'server') kill(javas);
  if (victim === 'all') kill(watchers);
  if (victim !== 'Neo4j') await closed;
}

/** What is wrong with a start; null if it is ready with the record that all others had. */
async function faultOf(start: Started): Promise<string | null> {
  const late = sleep(PATIENCE_MS).then(() =>
    Promise.reject(new Error('It was not ready in time.')),
  );
  await Promise.race([start.ready(), late]);
  const { notice } = (await start.health()) as { readonly notice?: string };
  if (notice !== undefined) return notice;
  const { contentHash } = await start.dataset();
  known ??= contentHash;
  return contentHash === known ? null : `It has the hash ${contentHash} instead of ${known}.`;
}

async function stop(start: Started): Promise<void> {
  try {
    start.signal('SIGINT');
  } catch {
    // It has ended already.
  }
  await start.closed;
}

async function verifyWhole(): Promise<void> {
  const env = { ...process.env, PROXENY_HOME: home };
  const { code, errors, output } = await runCli(['export', join(folder, 'files')], env).closed;
  if (code !== 0) failures += 1;
  console.log(code === 0 ? output : errors);
}
