import { setImmediate as nextTurn } from 'node:timers/promises';

/** What long work is held to. */
export interface Patience {
  /** By `performance.now()`. */
  readonly until: number;
  readonly signal: AbortSignal | undefined;
}

const SLICE_MS = 8;

/**
 * Runs work that yields now and then, and lets others have their turn in between. Tells whether it came to its end before the time
 * was up; throws the signal's reason when nobody waits any more.
 */
export async function inSlices(
  work: Iterator<undefined, void>,
  { until, signal }: Patience,
): Promise<boolean> {
  let sliceEnds = performance.now() + SLICE_MS;
  while (work.next().done !== true) {
    const now = performance.now();
    if (now > until) return false;
    if (now < sliceEnds) continue;
    await nextTurn();
    signal?.throwIfAborted();
    sliceEnds = performance.now() + SLICE_MS;
  }
  return true;
}
