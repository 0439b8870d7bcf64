import type { Comparison } from './readChanges.ts';
import { type WatchedState, type Watch, type WatchedRecord, openWatch } from './watch.ts';

/** Follows what imports change, only while there are listeners. */
export interface ChangeFeed {
  /**
   * Resolves once every later change will be reported, until the signal is aborted. Versions in quick
   * succession can be reported as one.
   */
  readonly listen: (signal: AbortSignal) => Promise<AsyncGenerator<Comparison, void>>;
}

/** `onFault` receives the reason why the record cannot be read, once until it can be read again. */
export function createChangeFeed(
  record: WatchedRecord,
  onFault: (error: unknown) => void,
): ChangeFeed {
  let watch: Watch | undefined;
  let listeners = 0;

  return {
    async listen(signal) {
      signal.throwIfAborted();
      listeners += 1;
      signal.addEventListener('abort', leave, { once: true });
      const watching = (watch ??= openWatch(record, onFault));
      try {
        return changesFrom(watching, await watching.latest(), signal);
      } catch (error) {
        if (watch === watching) watch = undefined;
        signal.throwIfAborted();
        throw error;
      }
    },
  };

  function leave(): void {
    listeners -= 1;
    if (listeners > 0) return;
    watch?.close();
    watch = undefined;
  }
}

async function* changesFrom({ after }: Watch, first: WatchedState, signal: AbortSignal) {
  for (let last = first; ;) {
    const next = await after(last, signal);
    if (next === undefined || signal.aborted) return;
    last = next.seen;
    if (next.step.changes?.length !== 0) yield next.step;
  }
}
