import { EventEmitter, on } from 'node:events';
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

type OnFault = (error: unknown) => void;

/**
 * Follows what imports change, only while there are listeners. `onFault` receives the reason why the record cannot be read, once until it
 * can be read again.
 */
export function createChangeFeed(record: WatchedRecord, onFault: OnFault) {
  let watch: ReturnType<typeof openWatch> | undefined;
  let listeners = 0;

  return {
    /** Resolves once every later change will be reported, until the signal is aborted. Versions in quick succession can be reported as one. */
    async listen(signal: AbortSignal) {
      signal.throwIfAborted();
      listeners += 1;
      signal.addEventListener('abort', leave, { once: true });
      const watching = (watch ??= openWatch(record, onFault));
      try {
        await watching.first;
      } catch (error) {
        if (watch === watching) watch = undefined;
        signal.throwIfAborted();
        throw error;
      }
      signal.throwIfAborted();
      return changesFrom(on(watching.news, NEWS, { signal }), signal);
    },
  };

  function leave(): void {
    listeners -= 1;
    if (listeners > 0) return;
    watch?.close();
    watch = undefined;
  }
}

async function* changesFrom(steps: AsyncIterable<unknown>, signal: AbortSignal) {
  try {
    for await (const [step] of steps as AsyncIterable<readonly [Step]>) {
      if (signal.aborted) return;
      if (step.changes?.length !== 0) yield step;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

const LOOK_MS = 1_000;
const SOON_MS = 20;
const NEWS = 'news';

/** Polls until it is closed; each change is news. */
function openWatch(record: WatchedRecord, onFault: OnFault) {
  const closed = new AbortController();
  const { signal } = closed;
  const news = new EventEmitter().setMaxListeners(0);
  const first = record.readFirstState(signal);
  first.then(look).catch(() => undefined);
  return { first, news, close: () => closed.abort() };

  async function look(from: RecordState): Promise<void> {
    for (let last = from, isWell = true, pause = LOOK_MS; ;) {
      await sleep(pause, undefined, { signal });
      pause = LOOK_MS;
      try {
        if ((await record.readState(signal)).key !== last.key) {
          const step = await record.readChanges(last, signal);
          last = step.state;
          news.emit(NEWS, step);
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
