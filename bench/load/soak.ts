/**
 * Every known attack beside ordinary readers: `npx tsx bench/load/soak.ts [minutes]`, 10 minutes unless given. It starts the server of
 * `npm start` with tokens, over a data folder of its own; each of 16 readers and 10 attackers is a client with its own token; an attacker takes one attack of the catalogue (`bench/attacks`) after another. The readers'
 * operations are asked before the attacks begin, since Neo4j plans new statements for a minute after a start. It prints the readers' latencies, what came of the attacks and the memory of the server's process. The exit code is 1 unless all of its
 * expectations hold: no reader fails, their p95 is below 1 s, memory is flat after a warm-up, Neo4j is never lost and no error is
 * internal. Run it before a release, on a machine that does nothing else.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOwnModel } from '../../src/resolvers/ownModel.ts';
import { createRandom } from '../../tests/support/random.ts';
import { times } from '../attacks/attack.ts';
import { createAttackers } from '../attacks/attacker.ts';
import { createCatalogue } from '../attacks/catalogue.ts';
import { readKnown } from '../attacks/known.ts';
import { readRoutes } from '../attacks/routes.ts';
import { printRow, printTimes, printUse, quantile, readUntil } from './measures.ts';
import { readMix } from './mix.ts';
import { askAs, serve, useOf } from './served.ts';

const MINUTES = Number(process.argv[2] ?? 10);
const READERS = 16;
const ATTACKERS = 10;
/** For how long an attacker repeats an attack before it takes another. */
const ATTACK_MS = 5_000;
const GRACE_MS = 25_000;
const ASKED_BEFORE = 80;
const WARM_UP = 0.2;
const MOST_P95_MS = 1_000;
const MOST_GROWTH_MB = 150;

const folder = mkdtempSync(join(tmpdir(), 'proxeny-soak-'));
const logFile = join(folder, 'log.jsonl');
const server = await serve(join(folder, 'home'), logFile);
const { url, tokenOf } = server;
try {
  process.exitCode = (await soak()) ? 0 : 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}

async function soak(): Promise<boolean> {
  const scout = askAs(url, await tokenOf('scout'));
  const random = createRandom(1);
  const mix = await readMix(scout, random);
  const model = await loadOwnModel();
  const known = await readKnown(model.schema, scout);
  const catalogue = createCatalogue(model, await readRoutes());
  for (const make of Object.values(mix))
    for (let asked = 0; asked < ASKED_BEFORE; asked++) await scout(make());
  const use = await useOf(server);
  const end = performance.now() + MINUTES * 60_000;
  const tokens = await Promise.all(times(READERS, (at) => tokenOf(`reader ${at}`)));
  const asks = tokens.map((token) => askAs(url, token));
  const outcomes = new Map<string, Map<string, number>>();
  const [read, samples] = await Promise.all([
    readUntil(end, asks, { mix, random }),
    printUse(use, end),
    ...times(ATTACKERS, async (at) => {
      const token = await tokenOf(`attacker ${at}`);
      const attackBy = createAttackers({ url, token, known, seed: at + 1 });
      const pace = { ms: ATTACK_MS, connections: 1, graceMs: GRACE_MS };
      while (performance.now() < end && !server.hasEnded()) {
        const attack = random.pick(catalogue);
        const noted = outcomes.get(attack.name) ?? new Map<string, number>();
        outcomes.set(attack.name, noted);
        for (const [outcome, count] of Object.entries(await attackBy(attack, pace)))
          noted.set(outcome, (noted.get(outcome) ?? 0) + count);
      }
    }),
  ]);
  printTimes(read);
  for (const [name, noted] of outcomes)
    printRow(name, [[...noted].map(([outcome, count]) => `${outcome} ${count}`).join(', ')]);
  console.log('');
  const settled = samples.filter(({ seconds }) => seconds >= WARM_UP * MINUTES * 60);
  const growth = (settled.at(-1)?.resident ?? NaN) - (settled[0]?.resident ?? NaN);
  const log = readFileSync(logFile, 'utf8');
  const counted = (text: string) => log.split(text).length - 1;
  for (const [, message = ''] of log.matchAll(/"err":\{"type":"\w+","message":"([^"]*)/g))
    console.log(message);
  return [
    expect('readers that failed', read.failures.size, 0),
    expect(`p95 of the readers, ms (below ${MOST_P95_MS})`, quantile(read.all, 0.95), MOST_P95_MS),
    expect(`growth after warm-up, MB (below ${MOST_GROWTH_MB})`, growth, MOST_GROWTH_MB),
    expect('log lines "Neo4j lost"', counted('"msg":"Neo4j lost"'), 0),
    expect('internal errors in the log', counted('"msg":"failed"'), 0),
    expect('crashes of the server', counted('The server ended'), 0),
    expect('server processes that ended', server.hasEnded() ? 1 : 0, 0),
  ].every(Boolean);
}

function expect(what: string, actual: number, most: number): boolean {
  const holds = actual <= most;
  printRow(what, [actual.toFixed(0), holds ? 'holds' : 'FAILS']);
  return holds;
}
