/**
 * Measures a network of world size beside another library, and its effect on other requests: `NEO4J_URI=...
 * NEO4J_PASSWORD=... npx tsx bench/network.ts PAIRS.csv [rounds]`. The file has connected actors in the first
 * and third column. Betweenness is compared with the peer's, actor by actor. A page of ties is requested
 * alternately alone and while the network is measured in its thread; the ratio of the medians is printed.
 */
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'graphql';
import { componentsOf, sizesOf } from '../src/analysis/network/components.ts';
import { type Joined, joinedBy } from '../src/analysis/network/joined.ts';
import { measure } from '../src/analysis/network/measure.ts';
import type { Metric } from '../src/analysis/network/metrics.ts';
import { readConfig } from '../src/config.ts';
import { openDriver } from '../src/graph/driver.ts';
import { createExecute } from '../src/graph/execute.ts';
import { openGraph } from '../src/graph/graph.ts';
import { loadOwnModel } from '../src/resolvers/ownModel.ts';
import { betweennessCompared } from './betweenness.ts';

const METRICS: readonly Metric[] = [
  ...(['DEGREE', 'PAGERANK', 'CONSTRAINT', 'CORE', 'COMMUNITY'] as const),
  ...(['CLOSENESS', 'BETWEENNESS'] as const),
];
/** The world's twin towns in 2017, by http://konect.cc/networks/twin/. */
const KONECT = '14274 actors, 20573 pairs; clustering 0.111, assortativity 0.387; diameter 25';
const OPERATION = parse(
  '{ ties(first: 50) { edges { node { id name parties { actor { id name } } } } } }',
);

const [file = '', rounds = '100'] = process.argv.slice(2);
const { address } = readConfig();
if (address === null || file === '')
  throw new Error(
    'Set `NEO4J_URI` and `NEO4J_PASSWORD` to a Neo4j that holds a record, and name a file of pairs.',
  );

const network = readPairs(file);
console.log(figuresOf(network));
console.log(`KONECT, of another edition: ${KONECT}`);
const driver = openDriver(address);
try {
  const model = await loadOwnModel();
  const execute = createExecute(model, openGraph(driver));
  const ask = () => execute({ document: OPERATION, context: undefined });
  for (let round = 0; round < 20; round++) await ask();
  const begun = performance.now();
  const { finished } = measure({ networks: [network], metrics: METRICS }, ({ metric }) =>
    console.log(`${metric} after ${((performance.now() - begun) / 1_000).toFixed(1)} s`),
  );
  await finished;
  console.log(await betweennessCompared(network));
  const times = { alone: [] as number[], beside: [] as number[] };
  for (let turn = 0; turn < 4; turn++) {
    times.alone.push(...(await timesOf(ask)));
    const job = measure({ networks: [network], metrics: METRICS }, () => undefined);
    times.beside.push(...(await timesOf(ask)));
    job.stop();
    await job.finished;
  }
  const [alone, beside] = [median(times.alone), median(times.beside)];
  console.log(
    `a page of ties: ${alone.toFixed(1)} ms alone, ${beside.toFixed(1)} ms beside a network being measured, ratio ${(beside / alone).toFixed(2)}; the slowest ${Math.max(...times.alone).toFixed(0)} ms and ${Math.max(...times.beside).toFixed(0)} ms`,
  );
} finally {
  await driver.close();
}

async function timesOf(ask: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < Number(rounds) / 4; round++) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  return times;
}

function readPairs(path: string): Joined {
  const rows: string[][] = parseCsv(readFileSync(path), { from_line: 2 });
  const numbers = new Map<string, number>();
  const numberOf = (id = '') => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const ties = rows.map(([one, , other]) => [numberOf(one), numberOf(other)]);
  return joinedBy(numbers.size, ties);
}

function figuresOf(joined: Joined): string {
  const near = Array.from({ length: joined.count }, () => new Set<number>());
  const ends: [number, number][] = [];
  for (let at = 0; at < joined.pairs.length; at += 2)
    ends.push([joined.pairs[at] ?? 0, joined.pairs[at + 1] ?? 0]);
  for (const [one, other] of ends) {
    near[one]?.add(other);
    near[other]?.add(one);
  }
  const degree = (actor: number) => near[actor]?.size ?? 0;
  const closed = ends.reduce(
    (sum, [one, other]) =>
      sum + [...(near[one] ?? [])].filter((third) => near[other]?.has(third)).length,
    0,
  );
  const open = near.reduce((sum, { size }) => sum + (size * (size - 1)) / 2, 0);
  const both = ends.flatMap(([one, other]) => [
    [degree(one), degree(other)] as const,
    [degree(other), degree(one)] as const,
  ]);
  return [
    `${joined.count} actors, ${ends.length} pairs, ${sizesOf(componentsOf(joined)).length} components`,
    `clustering ${(closed / open).toFixed(3)}, assortativity ${correlation(both).toFixed(3)}`,
  ].join('; ');
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = pairs.reduce((sum, [one]) => sum + one, 0) / pairs.length;
  const [shared, own] = [
    pairs.reduce((sum, [one, other]) => sum + (one - mean) * (other - mean), 0),
    pairs.reduce((sum, [one]) => sum + (one - mean) ** 2, 0),
  ];
  return shared / own;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
