import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordState } from '../../graph/oneState.ts';
import type { Snapshot } from './snapshot.ts';

/** The value that is watched. */
export interface Watched {
  readonly readState: (signal: AbortSignal) => Promise<RecordState>;
  readonly readSnapshot: (signal: AbortSignal) => Promise<Snapshot>;
}

/** Polls until it is closed. */
export interface Watch {
  /** The newest value; waits for the first one. */
  readonly latest: () => Promise<Snapshot>;
  /** The next value that differs from `seen`; the same value if the signal is aborted. */
  readonly after: (seen: Snapshot, signal: AbortSignal) => Promise<Snapshot>;
  readonly close: () => void;
}

const LOOK_MS = 1_000;
const NEWS = 'news';

export function openWatch(record: Watched, onFault: (error: unknown) => void): Watch {
  const closed = new AbortController();
  const { signal } = closed;
  const news = new EventEmitter().setMaxListeners(0);
  let current: Snapshot | undefined;
  const first = record.readSnapshot(signal).then((snapshot) => {
    current = snapshot;
    void look(snapshot).catch(() => undefined);
    return snapshot;
  });

  return {
    latest: async () => current ?? (await first),
    async after(seen, ended) {
      while (current === seen && !ended.aborted)
        await once(news, NEWS, { signal: ended }).catch(() => undefined);
      return current ?? seen;
    },
    close: () => closed.abort(),
  };

  async function look(seen: Snapshot): Promise<void> {
    for (let last = seen, isWell = true; ;) {
      await sleep(LOOK_MS, undefined, { signal });
      try {
        if ((await record.readState(signal)).key !== last.key) {
          last = current = await record.readSnapshot(signal);
          news.emit(NEWS);
        }
        isWell = true;
      } catch (error) {
        if (isWell && !signal.aborted) onFault(error);
        isWell = false;
      }
    }
  }
}
