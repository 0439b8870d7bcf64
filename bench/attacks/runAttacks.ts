/**
 * Every attack of the catalogue, one after the other, beside a bystander and a probe: `npm run bench -- attacks`. It starts the server of
 * `npm start` over a data folder of its own (`--home FOLDER` keeps one, `--url URL` takes a server that runs; `AUTH_SECRET` signs tokens
 * for it). `--seconds` is how long each attack takes, `--connections` by how many it comes, `--settle` how long memory may take to come
 * back, and `--only NAME,NAME` selects attacks by how their names begin. The exit code is 1 unless every attack meets every aim.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { loadOwnModel } from '../../src/resolvers/ownModel.ts';
import { type Served, type Use, askAs, serve, served, useOf } from '../load/served.ts';
import { type Outcomes, isFault } from './attacker.ts';
import { createCatalogue } from './catalogue.ts';
import { type Child, openChild } from '../child.ts';
import { chosen } from '../chosen.ts';
import { readKnown } from './known.ts';
import { readRoutes } from './routes.ts';
import type { Watched } from './watcherProcess.ts';

/** One attack, and what it did. */
interface Row extends Watched {
  readonly name: string;
  readonly outcomes: Outcomes;
  /** Of one core. */
  readonly cpuShare: number;
  /** Megabytes. */
  readonly before: number;
  readonly peak: number;
  readonly after: number;
}

const MOST_GROWTH_MB = 150;
const LEAST_SETTLE_MS = 2_000;
const SAMPLE_MS = 500;
/** Longer than an operation may wait and run, so that what came of the last ones is known. */
const GRACE_MS = 25_000;

const AIMS: Readonly<Record<string, (row: Row) => boolean>> = {
  '`/health/live` p99 below 100 ms': ({ live }) => live.p99 < 100,
  'bystander p95 below 1 s': ({ bystander }) => bystander.p95 < 1_000,
  'no request of the bystander or the probe fails': ({ live, bystander }) =>
    countOf(live.failures) + countOf(bystander.failures) === 0,
  'no 500, no INTERNAL, no empty answer and no reset': ({ outcomes }) =>
    !Object.keys(outcomes).some(isFault),
  [`memory back within ${MOST_GROWTH_MB} MB`]: ({ before, after }) =>
    after - before <= MOST_GROWTH_MB,
};

const COLUMNS = [
  ...['attack', 'live p50', 'p95', 'p99', 'max', 'bystander p50', 'p95', 'max', 'failed'],
  ...['CPU %', 'MB', 'peak', 'after', 'own wait', 'load', 'answers', 'misses'],
];

export async function runAttacks(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string' },
      home: { type: 'string' },
      only: { type: 'string' },
      seconds: { type: 'string', default: '10' },
      settle: { type: 'string', default: '60' },
      connections: { type: 'string', default: '4' },
      seed: { type: 'string', default: '1' },
    },
  });
  const model = await loadOwnModel();
  const attacks = chosen(createCatalogue(model, await readRoutes()), values.only);
  const folder = mkdtempSync(join(tmpdir(), 'proxeny-attacks-'));
  const home = values.home ?? join(folder, 'home');
  const log = join(values.home ?? folder, 'attacks.log');
  const server =
    values.url === undefined ? await serve(home, log) : served(values.url, process.env.AUTH_SECRET);
  try {
    const connections = Number(values.connections);
    const [ms, settleMs] = [Number(values.seconds) * 1_000, Number(values.settle) * 1_000];
    const ask = askAs(server.url, await server.tokenOf('scout'));
    const known = await readKnown(model.schema, ask);
    const sides = await openSides(server, { known, seed: Number(values.seed) });
    printRow(COLUMNS);
    printRow(COLUMNS.map((_, at) => (at === 0 ? '---' : '--:')));
    const rows: Row[] = [];
    for (const name of [null, ...attacks.map((attack) => attack.name)]) {
      const row = await measure(name, { server, sides, settleMs }, () =>
        name === null
          ? sleep(ms, {})
          : sides.attacker.ask<Outcomes>({ name, pace: { ms, connections, graceMs: GRACE_MS } }),
      );
      printRow(cellsOf(row));
      rows.push(row);
    }
    process.exitCode = report(rows) ? 0 : 1;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

type Sides = Awaited<ReturnType<typeof openSides>>;

/** The attacker and the watcher are processes of their own, so that neither waits for the other. */
async function openSides({ url, tokenOf }: Served, attacking: object) {
  const [attacker, watcher] = ['attacker', 'watcher'].map((side) =>
    openChild(new URL(`./${side}Process.ts`, import.meta.url), { detached: true }),
  ) as [Child, Child];
  await attacker.ask({ ...attacking, url, token: await tokenOf('attacker', 'contributor') });
  await watcher.ask({ url, token: await tokenOf('bystander') });
  return { attacker, watcher };
}

async function measure(
  name: string | null,
  { server, sides, settleMs }: { server: Served; sides: Sides; settleMs: number },
  attack: () => Promise<Outcomes>,
): Promise<Row> {
  const use = await useOf(server);
  const [before, begun] = [await use(), performance.now()];
  let peak = before.resident;
  const sampling = setInterval(() => {
    void use().then(
      ({ resident }) => (peak = Math.max(peak, resident)),
      () => undefined,
    );
  }, SAMPLE_MS);
  const watched = sides.watcher.ask<Watched>('watch');
  const outcomes = await attack();
  await sides.watcher.ask('end');
  const seen = await watched;
  clearInterval(sampling);
  if (server.hasEnded()) throw new Error(`The server ended in the attack: ${name ?? ''}`);
  const last = await use();
  const cpuShare = ((last.cpu - before.cpu) / (performance.now() - begun)) * 1_000;
  const after = await settled(before.resident, use, settleMs);
  return {
    ...{ name: name ?? 'nothing', outcomes, ...seen, cpuShare },
    ...{ before: before.resident, peak: Math.max(peak, last.resident), after },
  };
}

/** Waits until memory has come back, or for as long as it may take. */
async function settled(before: number, use: () => Promise<Use>, settleMs: number): Promise<number> {
  const last = performance.now() + settleMs;
  await sleep(LEAST_SETTLE_MS);
  for (;;) {
    const { resident } = await use();
    if (resident - before <= MOST_GROWTH_MB || performance.now() >= last) return resident;
    await sleep(1_000);
  }
}

function cellsOf(row: Row): readonly string[] {
  const { name, live, bystander, outcomes, cpuShare, before, peak, after } = row;
  const rounded = (...figures: readonly number[]) => figures.map((one) => one.toFixed(0));
  return [
    ...[name, ...rounded(live.p50, live.p95, live.p99, live.max)],
    ...rounded(bystander.p50, bystander.p95, bystander.max),
    toldOf({ ...live.failures, ...bystander.failures }) || '0',
    ...rounded(100 * cpuShare, before, peak, after, live.ownP99),
    ...[loadavg()[0]?.toFixed(1) ?? '', toldOf(outcomes), missesOf(row).join('; ')],
  ];
}

const toldOf = (counts: Outcomes) =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');

const countOf = (counts: Outcomes) => Object.values(counts).reduce((sum, one) => sum + one, 0);

const missesOf = (row: Row) => Object.keys(AIMS).filter((aim) => AIMS[aim]?.(row) === false);

/** A line for each aim; whether all hold. */
function report(rows: readonly Row[]): boolean {
  console.log('');
  for (const [aim, holds] of Object.entries(AIMS)) {
    const names = rows.filter((row) => !holds(row)).map(({ name }) => name);
    const told = names.length === 0 ? 'holds' : `MISSED in ${names.length}: ${names.join(', ')}`;
    console.log(`${aim}, ${rows.length} attacks: ${told}`);
  }
  return rows.every((row) => missesOf(row).length === 0);
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
