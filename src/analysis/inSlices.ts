import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Asker, createTurns } from '../graph/turns.ts';

/** The limits of long work. */
export interface Patience {
  /** How much longer it may work, without the time in which others have their turn. */
  leftMs: number;
  readonly signal: AbortSignal | undefined;
  readonly asker: Asker;
  /** Called when its time is up before its end. */
  readonly onTimeUp?: () => void;
}

const SLICE_MS = 8;

/** One slice at a time, however many are at work: in between, what has come in meanwhile is attended to. */
const turns = createTurns({ atOnce: 1 });

/**
 * Runs work that yields now and then, and lets others have their turn in between. Tells whether it came to its end before its time
 * was up; throws the signal's reason when nobody waits any more.
 */
export async function inSlices(
  work: Iterator<undefined, void>,
  patience: Patience,
): Promise<boolean> {
  const { asker, signal } = patience;
  for (let isDone = false; !isDone;) {
    if (patience.leftMs <= 0) {
      patience.onTimeUp?.();
      return false;
    }
    const release = await turns.take(asker, signal);
    try {
      const begun = performance.now();
      while (!isDone && performance.now() - begun < SLICE_MS) isDone = work.next().done === true;
      patience.leftMs -= performance.now() - begun;
      await nextTurn();
    } finally {
      release();
    }
  }
  signal?.throwIfAborted();
  return true;
}
