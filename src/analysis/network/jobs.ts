import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import { type Asker, type Turns, createTurns } from '../../turns/turns.ts';
import { openWorker } from '../../worker.ts';
import type { Metric } from '../../generated/schema.ts';
import type { Values } from './metrics.ts';
import type { NetworkMeasure, Task } from './networkWorker.ts';

/** A measurement that is shared by everyone who requests it, and cached. */
export interface Job<Subject> {
  readonly subject: Subject;
  /** For each network of the task. The lists grow until everything is measured. */
  readonly values: readonly ReadonlyMap<Metric, Values>[];
  /**
   * Waits until everything is measured or the time is up, and returns which. Rejects when the signal aborts,
   * and when the measurement fails.
   */
  readonly wait: (until: {
    readonly until: number;
    readonly signal: AbortSignal | undefined;
  }) => Promise<boolean>;
}

interface Kept<Subject> extends Job<Subject> {
  readonly stop: () => void;
}

interface Starting<Subject> {
  /** On whose behalf it is measured. */
  readonly asker: Asker;
  readonly subject: Subject;
  readonly task: Task;
}

/** The number of results in the cache; the least recently requested one is dropped. */
const MOST_KEPT = 10;

/** The number of measurements that run at once; others wait for their turn. One core is left to the server's own thread. */
const MOST_AT_ONCE = availableParallelism() > 2 ? 2 : 1;

/** Stops a measurement that nobody has requested for this long. */
const FORGOTTEN_MS = 30_000;

/**
 * Measures in worker threads, once for all requests with the same key. When the last request is canceled, the
 * measurement stops; when it times out, the measurement continues for a while, so that a repeated request
 * finds it done.
 */
export function createJobs<Subject>() {
  const kept = new LRUCache<string, Kept<Subject>>({
    max: MOST_KEPT,
    disposeAfter: ({ stop }, _key, reason) => {
      if (reason === 'evict') stop();
    },
  });
  const turns = createTurns({ atOnce: MOST_AT_ONCE });
  return {
    /** A measurement that is running or done. */
    known: (key: string): Job<Subject> | undefined => kept.get(key),
    start(key: string, starting: Starting<Subject>): Job<Subject> {
      const job = open(turns, starting, () => kept.delete(key));
      kept.set(key, job);
      return job;
    },
  };
}

function open<Subject>(
  turns: Turns,
  { asker, subject, task }: Starting<Subject>,
  forget: () => void,
): Kept<Subject> {
  const values = task.networks.map(() => new Map<Metric, Values>());
  let worker: Worker | undefined;
  let [waiting, isDone, isStopped] = [0, false, false];
  let forgotten: NodeJS.Timeout | undefined;
  const finished = turns.run(asker, async () => {
    if (isStopped) return;
    worker = openWorker(import.meta.url, 'networkWorker', task);
    worker.on('message', (one: NetworkMeasure) => values[one.network]?.set(one.metric, one.values));
    // Rejects if it fails.
    await once(worker, 'exit');
    isDone = !isStopped;
  });
  finished.catch(forget);

  function stop(): void {
    if (isDone) return;
    isStopped = true;
    forget();
    void worker?.terminate();
  }

  return {
    ...{ subject, values, stop },
    async wait({ until, signal }) {
      waiting++;
      clearTimeout(forgotten);
      try {
        await within(finished, until, signal);
        return isDone;
      } finally {
        waiting--;
        if (waiting === 0 && signal?.aborted === true) stop();
        else if (waiting === 0 && !isDone) forgotten = setTimeout(stop, FORGOTTEN_MS).unref();
      }
    },
  };
}

/** Waits at most until then; rejects when the signal aborts. */
async function within(work: Promise<void>, until: number, signal: AbortSignal | undefined) {
  const over = new AbortController();
  const ends = AbortSignal.any([over.signal, ...(signal ? [signal] : [])]);
  const time = sleep(Math.max(0, until - performance.now()), undefined, { signal: ends });
  await Promise.race([work, time.catch(() => undefined)]).finally(() => over.abort());
  signal?.throwIfAborted();
}
