import type { Limits } from '../../config/limits.ts';
import { busy, timedOut } from '../../errors.ts';
import { threadWait } from '../../turns/thread.ts';
import type { Asker, Turns } from '../../turns/turns.ts';
import type { Size } from './size.ts';

/** An operation of this cost is known to take long. */
const LONG_COST = 20_000;

interface Opening {
  readonly client: string;
  readonly size: Size;
  readonly limits: Pick<Limits, 'maxQueueMs' | 'timeoutMs'>;
  readonly turns: Turns;
  /** Ends the operation. */
  readonly abort: (reason: Error) => void;
}

/**
 * Limits the time of an operation and, separately, its waiting: while all of its reads wait for their turn, its own time stands still.
 * Throws BUSY at once if its first turn is expected too late.
 */
export function openOperationTime({ client, size, limits, turns, abort }: Opening) {
  const { maxQueueMs, timeoutMs } = limits;
  const left = { queued: maxQueueMs, working: timeoutMs };
  const work = { waiting: 0, running: 0 };
  let state: keyof typeof left = 'working';
  let isClosed = false;
  let since = performance.now();
  let timer = setTimeout(expire, timeoutMs);
  const asker: Asker = {
    client,
    isLong: size.cost >= LONG_COST,
    onChange(waiting, running) {
      work.waiting += waiting;
      work.running += running;
      change(work.waiting > 0 && work.running === 0 ? 'queued' : 'working');
    },
  };
  const expected = turns.expectedWait(asker) + threadWait(asker);
  if (expected > maxQueueMs) {
    close();
    throw overloaded(expected);
  }
  return { asker, close };

  function change(next: typeof state): void {
    if (next === state) return;
    const now = performance.now();
    left[state] -= now - since;
    [state, since] = [next, now];
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(expire, left[state]);
  }

  function close(): void {
    isClosed = true;
    clearTimeout(timer);
  }

  function expire(): void {
    abort(state === 'working' ? timedOut(timeoutMs) : overloaded(maxQueueMs));
  }
}

function overloaded(waitMs: number) {
  return busy(({ errors }) => errors.overloaded, waitMs / 1_000);
}
