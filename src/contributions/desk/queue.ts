import { busy, timedOut } from '../../errors.ts';
import type { DeskCaller } from './permissions.ts';

/** How long a change may take before it is written; after that it is not. A connection waits for 30 s. */
const MOST_MS = 20_000;

/** Changes that wait for their turn, and dry runs that are computed or wait. */
const MOST_WAITING = 32;

/** Aborts never. */
export const NEVER = new AbortController().signal;

/** A caller whose changes, all together, have the time of one; what is not written when the request is over is not written. */
export function limited(caller: DeskCaller, request: AbortSignal): DeskCaller {
  // Node 20 collects an `AbortSignal.timeout` that only `AbortSignal.any` refers to, and it never aborts.
  const late = new AbortController();
  setTimeout(() => late.abort(), MOST_MS).unref();
  return { ...caller, within: AbortSignal.any([request, late.signal]) };
}

export const untilOf = ({ within }: DeskCaller) => within ?? AbortSignal.timeout(MOST_MS);

export function assertInTime(until: AbortSignal): void {
  if (until.aborted) throw timedOut(MOST_MS);
}

/** What a promise settles to. Rejects if it takes too long; what was begun goes on. */
export async function inTime<Done>(until: AbortSignal, work: Promise<Done>): Promise<Done> {
  work.catch(() => undefined);
  assertInTime(until);
  let stop = () => {};
  const late = new Promise<never>((_resolve, reject) => {
    stop = () => {
      reject(timedOut(MOST_MS));
    };
    until.addEventListener('abort', stop);
  });
  return Promise.race([work, late]).finally(() => {
    until.removeEventListener('abort', stop);
  });
}

/** What waits at a desk. */
export function createQueue() {
  let [last, waiting]: [Promise<unknown>, number] = [Promise.resolve(), 0];

  /** Throws BUSY where too much waits already. */
  async function counted<Done>(work: () => Promise<Done>): Promise<Done> {
    if (waiting >= MOST_WAITING) throw busy(({ desk }) => desk.crowded(MOST_WAITING));
    waiting++;
    try {
      return await work();
    } finally {
      waiting--;
    }
  }
  return {
    counted,
    /** One after another. What has waited too long for its turn is not begun. */
    inTurn: <Done>(until: AbortSignal, work: () => Done | Promise<Done>): Promise<Done> =>
      counted(() => {
        const before = last;
        const done = before.then(() => {
          assertInTime(until);
          return work();
        });
        last = done.catch(() => undefined);
        return inTime(until, before).then(() => done);
      }),
    /** When all that waits now is done. */
    end: () => last,
  };
}
