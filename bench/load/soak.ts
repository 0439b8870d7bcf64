/**
 * Every known attack beside ordinary readers: `npx tsx bench/load/soak.ts [minutes]`, 10 minutes unless given. It starts the server of
 * `npm start` with tokens, over a data folder of its own; each of 16 readers and each attack is a client with its own token. The readers'
 * operations are asked before the attacks begin, since Neo4j plans new statements for a minute after a start. It prints the readers' latencies, what came of the attacks and the memory of the server's process. The exit code is 1 unless all of its
 * expectations hold: no reader fails, their p95 is below 1 s, memory is flat after a warm-up, Neo4j is never lost and no error is
 * internal. Run it before a release, on a machine that does nothing else.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { SignJWT } from 'jose';
import { freePort } from '../../src/launcher/port.ts';
import { attacks } from './attacks.ts';
import { createTimes, printMemory, printRow, quantile, sampleMemory } from './measures.ts';
import { type Operation, pick, readMix } from './mix.ts';

const MINUTES = Number(process.argv[2] ?? 10);
const READERS = 16;
const ASKED_BEFORE = 80;
const WARM_UP = 0.2;
const MOST_P95_MS = 1_000;
const MOST_GROWTH_MB = 150;
const PROGRAM = fileURLToPath(new URL('../../scripts/proxeny.mjs', import.meta.url));
const SECRET = 'a secret for the soak, of at least 32 characters';

const folder = mkdtempSync(join(tmpdir(), 'proxeny-soak-'));
const logFile = join(folder, 'log.jsonl');
const url = `http://127.0.0.1:${await freePort()}`;
const server = startServer();
process.once('SIGTERM', () => server.kill('SIGTERM'));
process.once('SIGINT', () => undefined);
try {
  await ready();
  process.exitCode = (await soak()) ? 0 : 1;
} finally {
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
  }
  rmSync(folder, { recursive: true });
}

async function soak(): Promise<boolean> {
  const scout = askAs(await tokenOf('scout'));
  const mix = await readMix(scout);
  for (const operation of Object.values(mix))
    for (let asked = 0; asked < ASKED_BEFORE; asked++) await scout(operation());
  const operator = await tokenOf('operator', 'operator');
  const end = performance.now() + MINUTES * 60_000;
  const times = createTimes();
  const outcomes = new Map<string, Map<string, number>>();
  const [memory] = await Promise.all([
    sampleMemory(async () => (await fetch(`${url}/metrics`, bearing(operator))).text(), end),
    ...Array.from({ length: READERS }, async (_, at) => {
      const ask = askAs(await tokenOf(`reader ${at}`));
      while (performance.now() < end) {
        const kind = pick(Object.keys(mix));
        const operation = mix[kind]?.();
        if (operation) await times.timed(kind, () => ask(operation));
      }
    }),
    ...Object.entries(attacks).map(async ([name, attack]) => {
      const noted = new Map<string, number>();
      outcomes.set(name, noted);
      const token = await tokenOf(name);
      const note = (outcome: string) => noted.set(outcome, (noted.get(outcome) ?? 0) + 1);
      while (performance.now() < end && server.exitCode === null)
        await attack({ url, send: (path, init) => attackWith(token, path, init, note) });
    }),
  ]);
  times.print();
  console.log('');
  for (const [name, noted] of outcomes)
    printRow(name, [[...noted].map(([outcome, count]) => `${outcome} ${count}`).join(', ')]);
  console.log('');
  printMemory(memory);
  console.log('');
  const settled = memory.filter(({ atSeconds }) => atSeconds >= WARM_UP * MINUTES * 60);
  const [first] = settled;
  const growth = (settled.at(-1)?.resident ?? NaN) - (first?.resident ?? NaN);
  const internal = new Map<string, number>();
  const p95 = quantile(times.all(), 0.95);
  const log = readFileSync(logFile, 'utf8');
  const counted = (message: string) => log.split(`"msg":"${message}"`).length - 1;
  for (const [, message = ''] of log.matchAll(/"err":\{"type":"\w+","message":"([^"]*)/g))
    internal.set(message, (internal.get(message) ?? 0) + 1);
  for (const [message, count] of internal) printRow(message, [`${count} times`]);
  return [
    expect('readers that failed', [...times.failures.values()].length, 0),
    expect(`p95 of the readers, ms (below ${MOST_P95_MS})`, p95, MOST_P95_MS),
    expect(`growth after warm-up, MB (below ${MOST_GROWTH_MB})`, growth, MOST_GROWTH_MB),
    expect('log lines "Neo4j lost"', counted('Neo4j lost'), 0),
    expect('internal errors in the log', counted('failed'), 0),
    expect('crashes of the server', log.split('The server ended').length - 1, 0),
    expect('server processes that ended', server.exitCode === null ? 0 : 1, 0),
  ].every(Boolean);
}

function expect(what: string, actual: number, most: number): boolean {
  const holds = actual <= most;
  printRow(what, [actual.toFixed(0), holds ? 'holds' : 'FAILS']);
  return holds;
}

function startServer() {
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: {
      ...process.env,
      AUTH_SECRET: SECRET,
      PORT: new URL(url).port,
      PROXENY_HOME: join(folder, 'home'),
      RATE_PER_MINUTE: '1000000',
    },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  child.stderr.pipe(createWriteStream(logFile));
  return child;
}

async function ready(): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(readFileSync(logFile, 'utf8'));
    const response = await fetch(`${url}/health/ready`).catch(() => null);
    if (response?.ok) return;
    await sleep(500);
  }
}

function tokenOf(name: string, role = 'reader'): Promise<string> {
  return new SignJWT({ roles: [role] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(name)
    .setExpirationTime('2h')
    .sign(new TextEncoder().encode(SECRET));
}

function bearing(token: string, headers: HeadersInit = {}): RequestInit {
  return {
    headers: { ...Object.fromEntries(new Headers(headers)), authorization: `Bearer ${token}` },
  };
}

function askAs(token: string) {
  return async (operation: Operation): Promise<unknown> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      body: JSON.stringify(operation),
      ...bearing(token, { 'content-type': 'application/json' }),
    });
    const { data, errors } = (await response.json()) as {
      data?: unknown;
      errors?: readonly { readonly message: string }[];
    };
    if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  };
}

/** Notes the status of the response, and the codes of its errors. */
async function attackWith(
  token: string,
  path: string,
  init: RequestInit,
  note: (outcome: string) => void,
): Promise<void> {
  try {
    const response = await fetch(`${url}${path}`, {
      ...init,
      ...bearing(token, init.headers),
    });
    const text = await response.text();
    const [, code] = /"code":"(\w+)"/.exec(text) ?? [];
    note(code ?? String(response.status));
    if (response.status === 429 || response.status === 503) await sleep(100);
  } catch {
    note('gone');
  }
}
