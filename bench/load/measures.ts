import { setTimeout as sleep } from 'node:timers/promises';

const SAMPLE_MS = 15_000;

/** Latencies in milliseconds by kind of operation, and what failed. */
export function createTimes() {
  const times = new Map<string, number[]>();
  const failures = new Map<string, number>();
  return {
    failures: failures as ReadonlyMap<string, number>,
    all: (): readonly number[] => [...times.values()].flat(),
    async timed(kind: string, work: () => Promise<unknown>): Promise<void> {
      const begun = performance.now();
      try {
        await work();
      } catch (error) {
        const message = `${kind}: ${error instanceof Error ? error.message : String(error)}`;
        failures.set(message, (failures.get(message) ?? 0) + 1);
      }
      const taken = times.get(kind) ?? [];
      times.set(kind, taken);
      taken.push(performance.now() - begun);
    },
    print(): void {
      printRow('operation', ['count', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms']);
      for (const [kind, taken] of [...times, ['all', [...times.values()].flat()] as const]) {
        const at = (share: number) => quantile(taken, share).toFixed(0);
        printRow(kind, [String(taken.length), at(0.5), at(0.95), at(0.99), at(1)]);
      }
      for (const [message, count] of failures) console.log(`\n${count} times ${message}`);
    },
  };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export interface Memory {
  readonly atSeconds: number;
  /** Megabytes. */
  readonly resident: number;
  readonly heap: number;
}

/** Seconds of CPU and megabytes of a server's process, as its metrics have them. */
export function useIn(metrics: string) {
  const value = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]);
  return {
    cpu: value('process_cpu_seconds_total'),
    resident: value('process_resident_memory_bytes') / 2 ** 20,
    heap: value('nodejs_heap_size_used_bytes') / 2 ** 20,
  };
}

/** Reads the memory of a server's process from its metrics, now and every 15 seconds until `end` (`performance.now()`). */
export async function sampleMemory(readMetrics: () => Promise<string>, end: number) {
  const begun = performance.now();
  const samples: Memory[] = [];
  for (;;) {
    const text = await readMetrics();
    const atSeconds = (performance.now() - begun) / 1000;
    samples.push({ atSeconds, ...useIn(text) });
    if (performance.now() >= end) return samples;
    await sleep(Math.max(0, Math.min(SAMPLE_MS, end - performance.now())));
  }
}

export function printMemory(samples: readonly Memory[]): void {
  printRow('memory of the server', ['resident MB', 'heap MB']);
  for (const { atSeconds, resident, heap } of samples)
    printRow(`after ${atSeconds.toFixed(0)} s`, [resident.toFixed(0), heap.toFixed(0)]);
}

export function printRow(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(28)}${cells.map((cell) => cell.padStart(12)).join('')}`);
}
