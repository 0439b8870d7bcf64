/**
 * What each part of the server costs for one request that no kept answer serves, by the profiler:
 * `npm run bench -- parts --size 10000 --seconds 5 --only City,Details`. Milliseconds of the server's CPU, without Neo4j's.
 */
import type { Profiler } from 'node:inspector/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { openDriver } from '../src/graph/driver.ts';
import { openGraph } from '../src/graph/graph.ts';
import { operations } from './operations/all.ts';
import { readFacts } from './operations/facts.ts';
import type { Operation, Variables } from './operations/operation.ts';
import { type Child, openChild } from './ways/child.ts';
import { createPost, dataOf } from './ways/post.ts';
import { openStore } from './world/store.ts';

const CONNECTIONS = 4;

/** The first that matches the address of the code. */
const PARTS: readonly (readonly [part: string, code: RegExp])[] = [
  [
    'sockets and HTTP',
    /^node:(_http|net|internal\/(stream|http|net|dtrace|js_stream)|stream|_stream|buffer|internal\/buffer|events|timers|internal\/timers)/,
  ],
  [
    'Fastify',
    /node_modules\/(fastify|@fastify|find-my-way|avvio|light-my-request|reusify|secure-json-parse|process-warning|pino|proxy-addr|toad-cache|fast-|rfdc)/,
  ],
  ['driver', /node_modules\/(neo4j-driver|rxjs)/],
  ['Apollo', /node_modules\/@apollo/],
  ['parsing, validating, executing', /node_modules\/(graphql|@graphql-tools)/],
  ['cost', /\/src\/server\/cost\//],
  [
    'variables and keys',
    /\/src\/graph\/(variableKey|stableText|select|namedIds|operationStore)|\/src\/server\/answers\//,
  ],
  ['composing', /\/src\/graph\/compose\//],
  [
    'turns, plans and states',
    /\/src\/graph\/(turns|inTurn|planFirst|oneState|statements)|\/src\/server\/upstream\//,
  ],
  ['our HTTP', /\/src\/server\//],
  ['reading rows and writing', /\/src\/(graph|resolvers|evidence|analysis)\//],
];
const OTHER = 'the rest of Node';
const GARBAGE = 'collecting garbage';
const IDLE: ReadonlySet<string> = new Set(['(idle)', '(program)', '(root)']);

export async function runParts(args: readonly string[]): Promise<void> {
  const config = readConfig();
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '10000' },
      seconds: { type: 'string', default: '5' },
      only: { type: 'string', default: 'City,Details,Search,Contests,CityStatistics' },
      stores: { type: 'string', default: join(dirname(config.embedded.cache), 'bench') },
    },
  });
  const asked = values.only.split(',');
  const chosen = operations.filter(({ name }) => asked.includes(name));
  const size = Number(values.size);
  const folder = resolve(values.stores);
  const store = await openStore(config, { size, folder, say: (line) => console.log(line) });
  const driver = openDriver(store.address);
  const child = await openChild('servers/ours.ts', store.address, { ANSWER_CACHE_BYTES: '0' });
  try {
    const facts = await readFacts(openGraph(driver));
    const columns: ReadonlyMap<string, number>[] = [];
    for (const operation of chosen)
      columns.push(
        await partsOf(child, operation, operation.inputs(facts), Number(values.seconds)),
      );
    const parts = [...PARTS.map(([part]) => part), OTHER, GARBAGE];
    const row = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
    row(['ms of CPU', ...chosen.map(({ title }) => title)]);
    row(['---', ...chosen.map(() => '--:')]);
    for (const part of parts)
      row([part, ...columns.map((told) => (told.get(part) ?? 0).toFixed(3))]);
    const sum = (told: ReadonlyMap<string, number>) =>
      [...told.values()].reduce((all, ms) => all + ms, 0);
    row(['all', ...columns.map((told) => sum(told).toFixed(3))]);
  } finally {
    await child.close();
    await driver.close();
    await store.stop();
  }
}

/** Milliseconds for one request, by part. */
async function partsOf(
  child: Child,
  { query }: Operation,
  inputs: readonly Variables[],
  seconds: number,
): Promise<ReadonlyMap<string, number>> {
  const { post, close } = createPost(CONNECTIONS);
  let requests = 0;
  const ask = async (ms: number) => {
    const end = performance.now() + ms;
    const one = async () => {
      while (performance.now() < end) {
        const variables = inputs[requests++ % inputs.length];
        dataOf(await post(child.url, { query, variables }));
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, one));
  };
  // Neo4j plans it, and the server may be too busy with that to answer.
  for (const variables of inputs) await post(child.url, { query, variables });
  await ask(seconds * 1_000);
  requests = 0;
  const begun = await child.usage();
  const profile = await child.profiled(() => ask(seconds * 1_000));
  const cpuMs = ((await child.usage()) - begun) / 1_000;
  close();
  return shares(profile, cpuMs / requests);
}

/** Samples are of the wall's time, in which the process may wait for a core: their shares are of its CPU. */
function shares({ nodes, samples = [] }: Profiler.Profile, ms: number): Map<string, number> {
  const partOf = partsIn(nodes);
  const counts = new Map<string, number>();
  let all = 0;
  for (const id of samples) {
    const part = partOf.get(id);
    if (part === undefined || part === null) continue;
    counts.set(part, (counts.get(part) ?? 0) + 1);
    all++;
  }
  return new Map([...counts].map(([part, count]) => [part, (count / all) * ms]));
}

/** What Node does itself, such as writing to a socket, counts to the code that calls it. */
function partsIn(nodes: Profiler.Profile['nodes']): ReadonlyMap<number, string | null> {
  const parts = new Map<number, string | null>();
  const calls = new Map(nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])));
  for (const { id, callFrame } of nodes) {
    const own = nameOf(callFrame);
    const caller = callFrame.url === '' ? parts.get(calls.get(id) ?? -1) : undefined;
    parts.set(id, own === OTHER ? (caller ?? OTHER) : own);
  }
  return parts;
}

function nameOf({ functionName, url }: Profiler.Profile['nodes'][number]['callFrame']) {
  if (IDLE.has(functionName)) return null;
  if (functionName === '(garbage collector)') return GARBAGE;
  return PARTS.find(([, code]) => code.test(url))?.[0] ?? OTHER;
}
