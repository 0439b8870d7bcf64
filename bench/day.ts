/**
 * A dashboard's day over the store of the bench: `npm run bench -- day --size 10k --rounds 3 --slice 30000`. 16 connections ask
 * 200 operations, the n-th most frequent one 1/n times as often as the first, and a new version is committed as each slice begins.
 * Our server takes turns with keeping answers and without. Then answers that a client has (304) are compared with the same in full.
 */
import { randomUUID } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../src/config.ts';
import { openDriver } from '../src/graph/driver.ts';
import { type Graph, openGraph } from '../src/graph/graph.ts';
import { NOTICE_MS } from '../src/graph/oneState.ts';
import { readStatement } from '../src/compose/statements.ts';
import { type Driver, writeAll } from '../src/graph/write.ts';
import { createRandom } from '../tests/support/random.ts';
import { type Measured, measure } from './measure.ts';
import { operations } from './operations/all.ts';
import { city } from './operations/city.ts';
import { readFacts } from './operations/facts.ts';
import type { Operation, Variables } from './operations/operation.ts';
import { openChild } from './ways/child.ts';
import { openGet } from './ways/get.ts';
import { openOurs } from './ways/ours.ts';
import type { Way } from './ways/way.ts';
import { openStore } from './world/store.ts';

const CONNECTIONS = 16;
const DISTINCT = 200;

/** How much more a second our server answers when it keeps answers. */
const AIM = 8;

interface Question {
  readonly operation: Operation;
  readonly variables: Variables;
}

export async function runDay(args: readonly string[]): Promise<void> {
  const config = readConfig();
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '3' },
      slice: { type: 'string', default: '30000' },
      stores: { type: 'string', default: join(dirname(config.embedded.cache), 'bench') },
    },
  });
  const plan = { rounds: Number(values.rounds), sliceMs: Number(values.slice) };
  const task = { size: Number(values.size), folder: resolve(values.stores), say };
  const store = await openStore(config, task);
  const driver = openDriver(store.address);
  try {
    const questions = await readQuestions(openGraph(driver));
    const open = (keeps: boolean) => openOurs(store.address, { connections: CONNECTIONS, keeps });
    const ways = [await open(true), await open(false)];
    const asking = ways.map((way) => drawing(way, questions));
    const measured = await measure(asking, {
      ...{ operation: city, inputs: [{}] },
      plan: { ...plan, concurrency: CONNECTIONS, warmRounds: 1, onSlice: () => commit(driver) },
    });
    for (const way of ways) await way.close();
    tell(`a dashboard's day, a version every ${plan.sliceMs / 1_000} s`, measured);
    const [kept, bare] = asking.map((way) => measured.get(way)?.perSecond ?? NaN);
    const ratio = (kept ?? NaN) / (bare ?? NaN);
    say(
      `kept over not kept: ${ratio.toFixed(1)}; aim ${AIM}: ${ratio >= AIM ? 'holds' : 'missed'}`,
    );
    await compareKnown(store.address, questions, plan.rounds);
  } finally {
    await driver.close();
    await store.stop();
  }
}

/** Answers that the client has, against the same in full. */
async function compareKnown(
  address: Parameters<typeof openChild>[1],
  questions: readonly Question[],
  rounds: number,
): Promise<void> {
  const child = await openChild('servers/ours.ts', address);
  const ways = [true, false].map((hasIt) => openGet(child, { connections: CONNECTIONS, hasIt }));
  const inputs = questions
    .filter(({ operation }) => operation === city)
    .map(({ variables }) => variables);
  for (const concurrency of [1, CONNECTIONS]) {
    const measured = await measure(ways, {
      ...{ operation: city, inputs },
      plan: { rounds: 4 * rounds, sliceMs: 1_000, concurrency, warmRounds: 2 },
    });
    tell(`cities with their ties, ${concurrency} at once`, measured);
    const [known, whole] = ways.map((way) => measured.get(way));
    const of = (name: 'perSecond' | 'cpuMs') => (known?.[name] ?? NaN) / (whole?.[name] ?? NaN);
    say(
      `304 over 200: ${of('perSecond').toFixed(2)} times a second, ${of('cpuMs').toFixed(2)} the CPU`,
    );
  }
  for (const way of ways) await way.close();
  await child.close();
}

/** Those of the bench with all their inputs, and cities, of all kinds among the frequent ones. */
async function readQuestions(graph: Graph): Promise<readonly Question[]> {
  const facts = await readFacts(graph);
  const known = new Map<string, Question>();
  const add = (operation: Operation, variables: Variables) =>
    known.set(JSON.stringify([operation.name, variables]), { operation, variables });
  const all = operations.map((operation) => ({ operation, inputs: operation.inputs(facts) }));
  const most = Math.max(...all.map(({ inputs }) => inputs.length));
  for (let at = 0; at < most; at++)
    for (const { operation, inputs } of all) {
      const variables = inputs[at];
      if (variables !== undefined) add(operation, variables);
    }
  const cities = await graph.read(
    'MATCH (city:City) RETURN city.id ORDER BY city.id LIMIT 400',
    {},
  );
  for (const [id] of cities) add(city, { id: String(id) });
  const questions = [...known.values()].slice(0, DISTINCT);
  if (questions.length === DISTINCT) return questions;
  throw new Error(`A day has ${DISTINCT} operations, but the store has ${questions.length}.`);
}

/** The same way, but each question is drawn by Zipf's law; each way draws the same ones. */
function drawing(way: Way, questions: readonly Question[]): Way {
  const random = createRandom(8);
  const sums: number[] = [];
  questions.forEach((_, at) => sums.push((sums.at(-1) ?? 0) + 1 / (at + 1)));
  return {
    ...way,
    ask() {
      const drawn = random.next() * (sums.at(-1) ?? 0);
      const { operation, variables } = questions[sums.findIndex((sum) => sum > drawn)] as Question;
      return way.ask(operation, variables);
    },
  };
}

/** Like the end of an import. */
async function commit(driver: Driver): Promise<void> {
  const properties = { commit: randomUUID() };
  const run = (file: string, params: Readonly<Record<string, unknown>>) =>
    writeAll(driver, 'neo4j', (asked) => asked(readStatement(`_import/${file}.cypher`), params));
  await run('announce', properties);
  await sleep(NOTICE_MS);
  await writeAll(driver, 'neo4j', (asked) =>
    asked("MATCH (dataset:Dataset {id: 'dataset'}) SET dataset += $properties", { properties }),
  );
  await run('settled', properties);
}

function tell(what: string, measured: ReadonlyMap<Way, Measured>): void {
  say(what);
  for (const [{ name }, { medianMs, p95Ms, perSecond, cpuMs }] of measured)
    say(
      `  ${name}: ${perSecond.toFixed(0)} a second, p50 ${medianMs.toFixed(2)} ms, p95 ${p95Ms.toFixed(2)} ms, ${cpuMs.toFixed(2)} ms of CPU`,
    );
}

function say(line: string): void {
  console.log(line);
}
