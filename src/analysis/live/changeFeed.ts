import { type Comparison, type ReferredTo, compareSnapshots } from './comparison.ts';
import type { Snapshot } from './snapshot.ts';
import { type Watch, type Watched, openWatch } from './watch.ts';

/** Compares the record with its last known state, only while there are listeners. */
export interface ChangeFeed {
  /**
   * Resolves once every later change will be reported, until the signal is aborted. Versions in quick
   * succession can be reported as one.
   */
  readonly listen: (signal: AbortSignal) => Promise<AsyncGenerator<Comparison, void>>;
}

/** `onFault` receives the reason why the record cannot be read, once until it can be read again. */
export function createChangeFeed(
  record: Watched & { readonly referredTo: ReferredTo },
  onFault: (error: unknown) => void,
): ChangeFeed {
  const compared = createCompared(record.referredTo);
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

  async function* changesFrom(watching: Watch, first: Snapshot, signal: AbortSignal) {
    for (let seen = first; ;) {
      const now = await watching.after(seen, signal);
      if (signal.aborted) return;
      const comparison = await compared(seen, now);
      seen = now;
      if (comparison.changes.length > 0) yield comparison;
    }
  }
}

/** Most listeners compare the same two versions. */
function createCompared(referredTo: ReferredTo) {
  const known = new WeakMap<Snapshot, WeakMap<Snapshot, Promise<Comparison>>>();
  return (before: Snapshot, after: Snapshot): Promise<Comparison> => {
    const of = known.get(after) ?? new WeakMap<Snapshot, Promise<Comparison>>();
    known.set(after, of);
    const comparison = of.get(before) ?? compareSnapshots(before, after, referredTo);
    of.set(before, comparison);
    return comparison;
  };
}
