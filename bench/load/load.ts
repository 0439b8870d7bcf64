/**
 * Many clients at once for some minutes, against a running server: `npx tsx bench/load/load.ts [minutes] [url] [connections]`. Each client
 * sends one operation after another, drawn from `mix.ts`. It prints the latency of each kind of operation, and the memory of the
 * server's process from start to end (`/metrics` must be allowed: on loopback without tokens it is). The exit code is 1 if any
 * operation failed.
 */
import { createRandom } from '../../tests/support/random.ts';
import { createTimes, printMemory, sampleMemory } from './measures.ts';
import { type Operation, readMix } from './mix.ts';

const MINUTES = Number(process.argv[2] ?? 3);
const SERVER = process.argv[3] ?? 'http://127.0.0.1:4000';
const CONNECTIONS = Number(process.argv[4] ?? 64);

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

const random = createRandom(1);
const mix = await readMix(ask, random);
const times = createTimes();
const end = performance.now() + MINUTES * 60_000;
const [memory] = await Promise.all([
  sampleMemory(async () => (await fetch(`${SERVER}/metrics`)).text(), end),
  ...Array.from({ length: CONNECTIONS }, client),
]);
const total = times.all().length;
console.log(
  `${CONNECTIONS} connections for ${MINUTES} min: ${total} operations, ${(total / MINUTES / 60).toFixed(0)} a second\n`,
);
times.print();
console.log('');
printMemory(memory);
process.exitCode = times.failures.size > 0 ? 1 : 0;

async function client(): Promise<void> {
  while (performance.now() < end) {
    const kind = random.pick(Object.keys(mix));
    const operation = mix[kind]?.();
    if (operation) await times.timed(kind, () => ask(operation));
  }
}

async function ask(operation: Operation): Promise<unknown> {
  const response = await fetch(`${SERVER}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (errors) throw new Error(errors.map(({ extensions }) => extensions.code).join(' '));
  return data;
}
