import { CONCURRENCIES, type OperationResult, type SizeResult } from './results.ts';

/** An aim set before measuring, and whether it is met. */
export interface Bar {
  readonly aim: string;
  readonly measured: string;
  readonly holds: boolean;
}

const OVER_HTTP: readonly {
  readonly name: string;
  readonly times: number;
  readonly only?: number;
}[] = [
  { name: 'City', times: 3 },
  { name: 'Walk', times: 4 },
  { name: 'Page', times: 3 },
  { name: 'DeepPage', times: 20, only: 100_000 },
];
const KEPT = [
  { way: 'peer', times: 20 },
  { way: 'peer, kept', times: 2.5 },
];
const OVER_FLOOR = 1.3;
const FLAT = [
  ...['Details', 'Page', 'DeepPage', 'Search'],
  ...['Contests', 'DeepContests', 'WideContests', 'DeepWideContests'],
  ...['CityStatistics', 'Statistics'],
];
/** More than noise, and less than the next order of magnitude would show if anything grew with it. */
const FLAT_WITHIN = 1.5;

export function barsOf(sizes: readonly SizeResult[]): Bar[] {
  return [
    ...sizes.flatMap(overPeer),
    ...sizes.flatMap(kept),
    ...sizes.flatMap(overFloor),
    ...flat(sizes),
  ];
}

function overPeer({ size, operations }: SizeResult): Bar[] {
  return OVER_HTTP.flatMap(({ name, times, only }) => {
    const result = operations.find(({ operation }) => operation.name === name);
    if (result === undefined || (only !== undefined && only !== size)) return [];
    const aim = `${result.operation.title}, ${sizeName(size)}: ${times} times the peer's throughput`;
    const [pages, lists] = ['peer', 'peer by list'].map((way) => ratiosOf(result, way));
    const byList = result.ways.has('peer by list') ? `; by list ${toldOf(lists)}` : '';
    if (result.failed.has('peer'))
      return [{ aim, measured: `the peer fails${byList}`, holds: true }];
    const holds = (pages ?? []).every((ratio) => ratio >= times);
    return [{ aim, measured: `${toldOf(pages)}${byList}`, holds }];
  });
}

/** Answers that are kept on both sides, or on ours alone. */
function kept({ size, operations }: SizeResult): Bar[] {
  const result = operations.find(({ operation }) => operation.name === 'City');
  if (result === undefined) return [];
  return KEPT.map(({ way, times }) => {
    const ratios = CONCURRENCIES.map((at) => throughputRatio(result, way, at, 'ours, kept'));
    const aim = `${result.operation.title}, ${sizeName(size)}: kept, ${times} times the throughput of the ${way}`;
    return { aim, measured: toldOf(ratios), holds: ratios.every((ratio) => ratio >= times) };
  });
}

function ratiosOf(result: OperationResult, way: string): readonly number[] {
  return CONCURRENCIES.map((concurrency) => throughputRatio(result, way, concurrency));
}

function toldOf(ratios: readonly number[] = []): string {
  return `${ratios.map((ratio) => ratio.toFixed(1)).join(' at 1, ')} at 16`;
}

/** Our throughput divided by that of another contestant. */
export function throughputRatio(
  result: OperationResult,
  other: string,
  concurrency: number,
  own = 'ours',
): number {
  const of = (way: string) => result.ways.get(way)?.measured.get(concurrency)?.perSecond ?? NaN;
  return of(own) / of(other);
}

function overFloor({ size, operations }: SizeResult): Bar[] {
  return operations.map((result) => {
    const ratio = floorRatio(result);
    const aim = `${result.operation.title}, ${sizeName(size)}: in process within ${OVER_FLOOR} times the floor`;
    return { aim, measured: ratio.toFixed(2), holds: ratio <= OVER_FLOOR };
  });
}

/** Medians of sequential requests. */
export function floorRatio({ ways }: OperationResult): number {
  const of = (way: string) => ways.get(way)?.measured.get(1)?.medianMs ?? NaN;
  return of('composer') / of('floor');
}

function flat(sizes: readonly SizeResult[]): Bar[] {
  const [first, last] = [sizes[0], sizes.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  return FLAT.flatMap((name) => {
    const [small, large] = [first, last].map(({ operations }) =>
      operations.find(({ operation }) => operation.name === name),
    );
    if (small === undefined || large === undefined) return [];
    const growth = medianOf(large) / large.work / (medianOf(small) / small.work);
    const each = small.work === 1 ? '' : ', a tie';
    const aim = `${small.operation.title}${each}: flat from ${sizeName(first.size)} to ${sizeName(last.size)}`;
    return [{ aim, measured: `${growth.toFixed(2)} times`, holds: growth <= FLAT_WITHIN }];
  });
}

export function medianOf({ ways }: OperationResult, way = 'ours'): number {
  return ways.get(way)?.measured.get(1)?.medianMs ?? NaN;
}

export function sizeName(size: number): string {
  return size >= 1_000_000 ? `${size / 1_000_000} M` : `${size / 1_000} k`;
}
