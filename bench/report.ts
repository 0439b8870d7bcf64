import { availableParallelism, cpus, totalmem } from 'node:os';
import { barsOf, floorRatio, medianOf, sizeName, throughputRatio } from './bars.ts';
import { CONCURRENCIES, type OperationResult, type SizeResult } from './results.ts';

/** Everything measured so far, as Markdown. */
export function reportOf(
  sizes: readonly SizeResult[],
  { rounds, sliceMs }: { rounds: number; sliceMs: number },
): string {
  return [
    `Measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC on ${machine()}, ${rounds} rounds of ${sliceMs} ms for each way and concurrency, taking turns; medians.`,
    'Two figures with a bar between are at concurrency 1 | 16. A ratio above 1 is in favour of ours.',
    '## Bars',
    table(
      ['aim', 'measured', 'holds'],
      barsOf(sizes).map(({ aim, measured, holds }) => [aim, measured, holds ? 'yes' : '**no**']),
    ),
    ...sizes.flatMap(sectionOf),
    '## Growth',
    'Ours over HTTP, one at a time: median in ms, and database hits.',
    growth(sizes),
  ].join('\n\n');
}

function sectionOf({ size, nodes, edges, operations }: SizeResult): string[] {
  const [counted, tied] = [nodes, edges].map((count) => count.toLocaleString('en-GB'));
  return [
    `## ${sizeName(size)}: ${counted} nodes, ${tied} edges`,
    '### Over HTTP',
    table(
      [
        'operation',
        'way',
        'median ms',
        'p95 ms',
        'a second',
        'server CPU ms',
        'trips',
        'hits',
        'throughput of ours',
      ],
      operations.flatMap((result) =>
        rowsOf(result, ['ours', 'peer', 'peer by list', 'ours, kept', 'peer, kept'], (way) =>
          CONCURRENCIES.map((at) => {
            const own = way.endsWith('kept') ? 'ours, kept' : 'ours';
            return throughputRatio(result, way, at, own).toFixed(1);
          }).join(' | '),
        ),
      ),
    ),
    '### In process',
    table(
      [
        'operation',
        'way',
        'median ms',
        'p95 ms',
        'a second',
        'client CPU ms',
        'trips',
        'hits',
        'over the floor',
      ],
      operations.flatMap((result) =>
        rowsOf(result, ['composer', 'floor'], () => floorRatio(result).toFixed(2)),
      ),
    ),
  ];
}

function rowsOf(
  { operation, ways, failed }: OperationResult,
  names: readonly string[],
  ratioOf: (way: string) => string,
): string[][] {
  return names.flatMap((name, at) => {
    const title = at === 0 ? operation.title : '';
    const reason = failed.get(name);
    if (reason !== undefined) return [[title, name, `fails: ${reason.slice(0, 120)}`]];
    if (name === 'peer' && 'cannot' in operation.peer)
      return [[title, name, `cannot: ${operation.peer.cannot}`]];
    const result = ways.get(name);
    if (result === undefined) return [];
    const both = (
      of: (found: { medianMs: number; p95Ms: number; perSecond: number; cpuMs: number }) => number,
      digits: number,
    ) =>
      CONCURRENCIES.map((concurrency) => {
        const found = result.measured.get(concurrency);
        return found === undefined ? '' : of(found).toFixed(digits);
      }).join(' | ');
    return [
      [
        ...[title, name, both(({ medianMs }) => medianMs, 2), both(({ p95Ms }) => p95Ms, 2)],
        ...[both(({ perSecond }) => perSecond, 0), both(({ cpuMs }) => cpuMs, 2)],
        ...[String(result.costs?.trips ?? ''), String(result.costs?.hits ?? '')],
        name === 'ours' || name === 'floor' ? '' : ratioOf(name),
      ],
    ];
  });
}

function growth(sizes: readonly SizeResult[]): string {
  const operations = sizes[0]?.operations.map(({ operation }) => operation) ?? [];
  return table(
    ['operation', ...sizes.map(({ size }) => sizeName(size))],
    operations.map(({ name, title }) => [
      title,
      ...sizes.map((size) => {
        const result = size.operations.find(({ operation }) => operation.name === name);
        if (result === undefined) return '';
        return `${medianOf(result).toFixed(2)} ms, ${result.ways.get('ours')?.costs?.hits ?? '?'}`;
      }),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${head.map((_, at) => (cells[at] ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), ${memory} GiB, Node ${process.versions.node}`;
}
