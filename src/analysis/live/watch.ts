import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { RecordChanged, type RecordState } from '../../graph/oneState.ts';
import type { Step } from './readChanges.ts';

/** The record that is watched. */
export interface WatchedRecord {
  readonly readFirstState: (signal: AbortSignal) => Promise<RecordState>;
  readonly readState: (signal: AbortSignal) => Promise<RecordState>;
  /** What has changed since an earlier state. */
  readonly readChanges: (since: RecordState, signal: AbortSignal) => Promise<Step>;
}

/** A state of the record, and what has come after it. */
export interface WatchedState {
  next?: { readonly step: Step; readonly seen: WatchedState };
}

/** Polls until it is closed. */
export interface Watch {
  /** The newest state; waits for the first one. */
  readonly latest: () => Promise<WatchedState>;
  /** What comes after a state; `undefined` if the signal is aborted before. */
  readonly after: (seen: WatchedState, signal: AbortSignal) => Promise<WatchedState['next']>;
  readonly close: () => void;
}

const LOOK_MS = 1_000;
const SOON_MS = 20;
const NEWS = 'news';

export function openWatch(record: WatchedRecord, onFault: (error: unknown) => void): Watch {
  const closed = new AbortController();
  const { signal } = closed;
  const news = new EventEmitter().setMaxListeners(0);
  let current: WatchedState = {};
  const first = record.readFirstState(signal);
  first.then(look).catch(() => undefined);

  return {
    latest: () => first.then(() => current),
    async after(seen, ended) {
      while (seen.next === undefined && !ended.aborted)
        await once(news, NEWS, { signal: ended }).catch(() => undefined);
      return seen.next;
    },
    close: () => closed.abort(),
  };

  async function look(from: RecordState): Promise<void> {
    for (let last = from, isWell = true, pause = LOOK_MS; ;) {
      await sleep(pause, undefined, { signal });
      pause = LOOK_MS;
      try {
        if ((await record.readState(signal)).key !== last.key) {
          const step = await record.readChanges(last, signal);
          last = step.state;
          current.next = { step, seen: {} };
          current = current.next.seen;
          news.emit(NEWS);
        }
        isWell = true;
      } catch (error) {
        // The change that was announced is there now, and the next one can be announced within a second.
        if (error instanceof RecordChanged) pause = SOON_MS;
        else {
          if (isWell && !signal.aborted) onFault(error);
          isWell = false;
        }
      }
    }
  }
}
