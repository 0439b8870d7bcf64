import { quantile } from './load/measures.ts';
import type { Operation, Variables } from './operations/operation.ts';
import type { Way } from './ways.ts';

/** The result of one contestant for one operation. */
export interface Measured {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly perSecond: number;
  /** CPU of Neo4j's client: a server, or this process. */
  readonly cpuMs: number;
}

export interface Pace {
  readonly rounds: number;
  readonly sliceMs: number;
}

interface Plan extends Pace {
  readonly operation: Operation;
  readonly inputs: readonly Variables[];
  readonly concurrency: number;
  /** Warm-up rounds that do not count: Neo4j plans, and just-in-time compilers run. */
  readonly warmRounds: number;
}

type Slice = Awaited<ReturnType<typeof runSlice>>;

/** Alternates the contestants, so that other load affects them alike. */
export async function measure(ways: readonly Way[], plan: Plan) {
  const slices = new Map(ways.map((way): [Way, Slice[]] => [way, []]));
  for (let round = -plan.warmRounds; round < plan.rounds; round++)
    for (const [way, counted] of slices) {
      const slice = await runSlice(way, plan);
      if (round >= 0) counted.push(slice);
    }
  return new Map([...slices].map(([way, counted]) => [way, measuredOf(counted)]));
}

async function runSlice(way: Way, { operation, inputs, sliceMs, concurrency }: Plan) {
  const times: number[] = [];
  const before = await way.cpu();
  const begun = performance.now();
  await Promise.all(Array.from({ length: concurrency }, ask));
  const wall = performance.now() - begun;
  return { times, wall, cpu: (await way.cpu()) - before };

  async function ask(_: unknown, first: number) {
    for (let turn = first; turn === first || performance.now() < begun + sliceMs; turn++) {
      const asked = performance.now();
      await way.ask(operation, inputs[turn % inputs.length] as Variables);
      times.push(performance.now() - asked);
    }
  }
}

function measuredOf(slices: readonly Slice[]): Measured {
  const times = slices.flatMap((slice) => slice.times);
  const sum = (what: 'wall' | 'cpu') => slices.reduce((all, slice) => all + slice[what], 0);
  return {
    ...{ medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95) },
    perSecond: (times.length / sum('wall')) * 1_000,
    cpuMs: sum('cpu') / 1_000 / times.length,
  };
}
