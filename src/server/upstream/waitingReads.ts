import { isUnavailable } from '../../errors.ts';
import { unlessAborted } from '../../neo4j/aborted.ts';
import { TICK_MS } from './pulse.ts';

/** The number of ticks after which a waiting read is late, and the number until it is late again. */
const PATIENCE = 4;
const AGAIN = 20;

interface WaitingRead {
  readonly controller: AbortController;
  readonly begun: number;
  ticksLeft: number;
}

interface Listeners {
  /** Called when Neo4j has answered a read, with rows or with an error of its own. */
  readonly onAnswer: () => void;
  /** Called when a read that began then was rejected, and at each tick while one is late. */
  readonly onDoubt: (begun: number) => void;
}

export type WaitingReads = ReturnType<typeof createWaitingReads>;

/** The reads that wait for Neo4j, which can all be ended at once. */
export function createWaitingReads({ onAnswer, onDoubt }: Listeners) {
  const waiting = new Set<WaitingRead>();
  let timer: NodeJS.Timeout | undefined;
  return {
    run,
    /** The driver does not settle reads that are in progress when it is closed. */
    failAll(error: Error): void {
      for (const { controller } of waiting) controller.abort(error);
    },
    /** Reads that are late may wait on. */
    grantTime(): void {
      for (const one of waiting) if (one.ticksLeft <= 0) one.ticksLeft = AGAIN;
    },
  };

  async function run<Found>(
    signal: AbortSignal | undefined,
    read: (signal: AbortSignal) => Promise<Found>,
  ): Promise<Found> {
    const controller = new AbortController();
    const one: WaitingRead = { controller, begun: Date.now(), ticksLeft: PATIENCE };
    const abort = () => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    waiting.add(one);
    timer ??= setInterval(tick, TICK_MS);
    try {
      const reading = read(controller.signal);
      reading.then(onAnswer, (error: unknown) => {
        if (controller.signal.aborted) return;
        if (isUnavailable(error)) onDoubt(one.begun);
        else onAnswer();
      });
      // Neo4j may never say that it has stopped, so that the read itself is not waited for.
      return await unlessAborted(reading, controller.signal);
    } finally {
      signal?.removeEventListener('abort', abort);
      waiting.delete(one);
      if (waiting.size === 0) {
        clearInterval(timer);
        timer = undefined;
      }
    }
  }

  function tick(): void {
    for (const one of waiting) one.ticksLeft -= 1;
    const late = [...waiting].find(({ ticksLeft }) => ticksLeft <= 0);
    if (late) onDoubt(late.begun);
  }
}
