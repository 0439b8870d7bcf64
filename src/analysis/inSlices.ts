import { threadTurn } from '../turns/thread.ts';
import type { Asker } from '../turns/turns.ts';

/** The limits of long work. */
export interface Patience {
  /** How much longer it may work, without the time in which others have their turn. */
  leftMs: number;
  readonly signal: AbortSignal | undefined;
  readonly asker: Asker;
  /** Called if its time is up before it ends. */
  readonly onTimeUp?: () => void;
}

const SLICE_MS = 8;

/**
 * Runs work that yields now and then, and lets others have their turn in between. Tells whether it came to its end before its time
 * was up; throws the signal's reason when nobody waits any more.
 */
export async function inSlices(work: Iterator<undefined, void>, patience: Patience) {
  const { asker, signal } = patience;
  for (let isDone = false; !isDone;) {
    if (patience.leftMs <= 0) {
      patience.onTimeUp?.();
      return false;
    }
    await threadTurn(asker, signal);
    const begun = performance.now();
    isDone = slice(work).done === true;
    patience.leftMs -= performance.now() - begun;
  }
  signal?.throwIfAborted();
  return true;
}

/** The result of such work, however long it takes within the operation's own time. */
export async function resultOf<Result>(
  work: Iterator<undefined, Result>,
  { asker, signal }: Pick<Patience, 'asker' | 'signal'>,
): Promise<Result> {
  for (;;) {
    await threadTurn(asker, signal);
    const { done, value } = slice(work);
    if (done === true) return value;
  }
}

function slice<Result>(work: Iterator<undefined, Result>): IteratorResult<undefined, Result> {
  const until = performance.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done === true || performance.now() >= until) return step;
  }
}
