import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../../tests/support/random.ts';
import type { Ask, Mix } from './mix.ts';
import type { Use } from './served.ts';

const SAMPLE_MS = 15_000;

/** One reader for each way to ask, each of which draws one operation after another until `end` (`performance.now()`). */
export async function readUntil(
  end: number,
  asks: readonly Ask[],
  { mix, random }: { readonly mix: Mix; readonly random: Random },
) {
  const times = new Map<string, number[]>(Object.keys(mix).map((kind) => [kind, []]));
  const failures = new Map<string, number>();
  const readers = asks.map(async (ask) => {
    while (performance.now() < end) {
      const [kind, make] = random.pick(Object.entries(mix));
      const begun = performance.now();
      await ask(make()).catch((error: unknown) => {
        const failure = `${kind}: ${error instanceof Error ? error.message : String(error)}`;
        failures.set(failure, (failures.get(failure) ?? 0) + 1);
      });
      times.get(kind)?.push(performance.now() - begun);
    }
  });
  await Promise.all(readers);
  return { times, all: [...times.values()].flat(), failures };
}

export function printTimes({ times, all, failures }: Awaited<ReturnType<typeof readUntil>>): void {
  printRow('operation', ['count', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms']);
  for (const [kind, taken] of [...times, ['all', all] as const]) {
    const at = (share: number) => quantile(taken, share).toFixed(0);
    printRow(kind, [String(taken.length), at(0.5), at(0.95), at(0.99), at(1)]);
  }
  for (const [failure, count] of failures) console.log(`\n${count} times ${failure}`);
  console.log('');
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Reads and prints what a server's process uses, now and every 15 seconds until `end`. */
export async function printUse(readUse: () => Promise<Use>, end: number) {
  const begun = performance.now();
  const samples: (Use & { readonly seconds: number })[] = [];
  while (performance.now() < end || samples.length === 0) {
    samples.push({ ...(await readUse()), seconds: (performance.now() - begun) / 1000 });
    await sleep(Math.max(0, Math.min(SAMPLE_MS, end - performance.now())));
  }
  printRow('memory of the server', ['resident MB', 'heap MB']);
  for (const { seconds, resident, heap } of samples)
    printRow(`after ${seconds.toFixed(0)} s`, [resident.toFixed(0), heap.toFixed(0)]);
  console.log('');
  return samples;
}

export function printRow(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}
