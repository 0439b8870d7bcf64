import type { Operation, Variables } from './operations/operation.ts';
import type { Way } from './ways/way.ts';

/** The result of one contestant for one operation. */
export interface Measured {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly perSecond: number;
  /** CPU of Neo4j's client: a server, or this process. */
  readonly cpuMs: number;
}

export interface Plan {
  readonly rounds: number;
  readonly sliceMs: number;
  readonly concurrency: number;
  /** Warm-up runs that do not count: Neo4j plans, and just-in-time compilers run. */
  readonly warmRounds: number;
  /** Something that happens while each slice is measured. */
  readonly onSlice?: () => Promise<void>;
}

interface Tally {
  readonly times: number[];
  cpu: number;
  wall: number;
}

/** Alternates the contestants, so that other load affects them alike. */
export async function measure(
  ways: readonly Way[],
  { operation, inputs, plan }: { operation: Operation; inputs: readonly Variables[]; plan: Plan },
): Promise<ReadonlyMap<Way, Measured>> {
  const tallies = new Map(ways.map((way): [Way, Tally] => [way, { times: [], cpu: 0, wall: 0 }]));
  for (let round = -plan.warmRounds; round < plan.rounds; round++)
    for (const [way, tally] of tallies) {
      const slice = await runSlice(way, { operation, inputs, plan });
      if (round < 0) continue;
      tally.times.push(...slice.times);
      tally.cpu += slice.cpu;
      tally.wall += slice.wall;
    }
  return new Map([...tallies].map(([way, tally]) => [way, measuredOf(tally)]));
}

async function runSlice(
  way: Way,
  { operation, inputs, plan }: Parameters<typeof measure>[1],
): Promise<Tally> {
  const times: number[] = [];
  const before = await way.usage();
  const begun = performance.now();
  const end = begun + plan.sliceMs;
  const beside = plan.onSlice?.();
  await Promise.all(Array.from({ length: plan.concurrency }, ask));
  const wall = performance.now() - begun;
  await beside;
  return { times, wall, cpu: ((await way.usage()) - before) / 1_000 };

  async function ask(_: unknown, first: number) {
    for (let turn = first; turn === first || performance.now() < end; turn++) {
      const asked = performance.now();
      await way.ask(operation, inputs[turn % inputs.length] as Variables);
      times.push(performance.now() - asked);
    }
  }
}

function measuredOf({ times, cpu, wall }: Tally): Measured {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? NaN;
  return {
    ...{ medianMs: at(0.5), p95Ms: at(0.95) },
    perSecond: (times.length / wall) * 1_000,
    cpuMs: cpu / times.length,
  };
}
