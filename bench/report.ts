import { availableParallelism, cpus, totalmem } from 'node:os';
import { CONCURRENCIES, type Result, type SizeResult } from './compare.ts';
import type { Measured, Pace } from './measure.ts';

/** How many times as long as the floor our composer is to take at most. */
const OVER_FLOOR = 1.3;

const COLUMNS = [
  ...['operation', 'way', 'median ms', 'p95 ms', 'a second', 'client CPU ms'],
  ...['statements', 'hits', 'ratio', 'aim'],
];

/** Everything measured so far, as Markdown. */
export function reportOf(sizes: readonly SizeResult[], { rounds, sliceMs }: Pace): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${memory} GiB, Node ${process.versions.node}`;
  return [
    `Measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC on ${machine}, ${rounds} rounds of ${sliceMs} ms for each way and concurrency, taking turns; medians.`,
    `Two figures are at concurrency ${CONCURRENCIES.join(' and ')}. The ratio is that of our throughput to the peer's over HTTP, and for the composer that of its median to the floor's.`,
    ...sizes.flatMap(({ size, nodes, edges, results }) => [
      `## ${size.toLocaleString('en')}: ${nodes.toLocaleString('en')} nodes, ${edges.toLocaleString('en')} edges`,
      [COLUMNS, COLUMNS.map(() => '---'), ...results.flatMap(rowsOf)]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n'),
    ]),
  ].join('\n\n');
}

function rowsOf(result: Result): readonly (readonly string[])[] {
  const { operation, measured, costs, failed } = result;
  const failures = [...failed].map(([name, reason]) => [
    ...[operation.title, name, `fails: ${reason.slice(0, 120).replaceAll('|', '\\|')}`],
    ...COLUMNS.slice(3).map(() => ''),
  ]);
  const rows = [...measured].map(([name, found]) => {
    const both = (of: (one: Measured) => number, digits: number) =>
      found.map((one) => of(one).toFixed(digits)).join(', ');
    // Our server runs the same statements as the composer in it.
    const cost = costs.get(name === 'ours' ? 'composer' : name);
    return [
      ...[operation.title, name, both(({ medianMs }) => medianMs, 2)],
      ...[both(({ p95Ms }) => p95Ms, 2), both(({ perSecond }) => perSecond, 0)],
      ...[both(({ cpuMs }) => cpuMs, 2), String(cost?.statements ?? ''), String(cost?.hits ?? '')],
      ...ratioCells(result, name),
    ];
  });
  return [...rows, ...failures];
}

/** The ratio of a way, and the aim with whether it holds. */
function ratioCells({ operation, measured }: Result, name: string): readonly string[] {
  const of = (way: string, what: 'medianMs' | 'perSecond') =>
    measured.get(way)?.map((one) => one[what]) ?? [];
  const toldOf = (aim: string, holds: boolean) => (holds ? `${aim} holds` : `**${aim} missed**`);
  if (name === 'composer') {
    const ratio = (of(name, 'medianMs')[0] ?? NaN) / (of('floor', 'medianMs')[0] ?? NaN);
    return [ratio.toFixed(2), toldOf(`at most ${OVER_FLOOR}`, ratio <= OVER_FLOOR)];
  }
  if (name !== 'peer') return ['', ''];
  const ours = of('ours', 'perSecond');
  const ratios = of(name, 'perSecond').map((peer, at) => (ours[at] ?? NaN) / peer);
  const { times = 0 } = operation;
  const holds = ratios.every((ratio) => ratio >= times);
  const aim = times === 0 ? '' : toldOf(`at least ${times}`, holds);
  return [ratios.map((ratio) => ratio.toFixed(1)).join(', '), aim];
}
