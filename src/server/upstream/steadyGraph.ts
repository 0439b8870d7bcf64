import type { Logger } from 'pino';
import { Refused } from '../../errors.ts';
import type { ReadOptions } from '../../graph/graph.ts';
import { reasonOf } from '../http/health.ts';
import { type Connection, TICK_MS, faultOf, ticks } from './pulse.ts';

/** The number of ticks after which a waiting read triggers a probe of Neo4j, and the number until the next probe. */
const PATIENCE = 4;
const AGAIN = 20;
/**
 * The number of ticks until a rejected login is tried again. After three failures Neo4j locks the user for 5 s, and again after each
 * further failure, so with this interval the user is unlocked half of the time when the password is corrected.
 */
const REFUSED_TICKS = 100;

type State = 'well' | 'doubted' | 'lost' | 'closed';

interface Waiting {
  readonly controller: AbortController;
  ticksLeft: number;
}

/**
 * A connection that is replaced when Neo4j stops answering (a circuit breaker). A frozen Neo4j, or one behind a network that drops
 * packets, neither answers nor rejects. So while reads wait, Neo4j is probed over a second connection. If the probe fails, and no
 * other read succeeds meanwhile (as it would with a busy Neo4j), all waiting reads fail, and new ones fail at once until a probe
 * succeeds. A rejected read triggers a probe, too.
 */
export function openSteadyGraph(connect: () => Connection, log: Logger): Connection {
  let connection = connect();
  let state: State = 'well';
  let fault: Error | null = null;
  let timer: NodeJS.Timeout | undefined;
  let heard = 0;
  const waiting = new Set<Waiting>();

  return {
    graph: {
      async read(text, params, options = {}) {
        if (fault) throw fault;
        return watched(options, (signal) =>
          connection.graph.read(text, params, { ...options, signal }),
        );
      },
    },
    close() {
      state = 'closed';
      return connection.close();
    },
  };

  async function watched<Found>(
    { signal }: ReadOptions,
    read: (signal: AbortSignal) => Promise<Found>,
  ): Promise<Found> {
    const controller = new AbortController();
    const one: Waiting = { controller, ticksLeft: PATIENCE };
    const abort = () => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    waiting.add(one);
    timer ??= setInterval(tick, TICK_MS);
    try {
      const reading = read(controller.signal);
      reading.then(hear, () => undefined);
      // Neo4j may never say that it has stopped, so that the read itself is not waited for.
      return await Promise.race([reading, rejectedBy(controller.signal)]);
    } catch (error) {
      if (error instanceof Refused && state === 'well') void doubt();
      throw error;
    } finally {
      signal?.removeEventListener('abort', abort);
      waiting.delete(one);
      if (waiting.size === 0) rest();
    }
  }

  function hear(): void {
    heard += 1;
  }

  function rest(): void {
    clearInterval(timer);
    timer = undefined;
  }

  function tick(): void {
    for (const one of waiting) one.ticksLeft -= 1;
    if (state === 'well' && [...waiting].some(({ ticksLeft }) => ticksLeft <= 0)) void doubt();
  }

  async function doubt(): Promise<void> {
    state = 'doubted';
    const before = heard;
    const found = await faultOf(connect);
    if (isClosed()) return;
    if (found && heard === before) return recoverFrom(found);
    state = 'well';
    for (const one of waiting) if (one.ticksLeft <= 0) one.ticksLeft = AGAIN;
  }

  function isClosed(): boolean {
    return state === 'closed';
  }

  async function recoverFrom(first: Error): Promise<void> {
    state = 'lost';
    log.error({ reason: reasonOf(first) }, 'Neo4j lost');
    fault = first;
    for (const { controller } of waiting) controller.abort(first);
    void connection.close().catch(() => undefined);
    connection = connect();
    while (fault) {
      await ticks(fault instanceof Refused ? REFUSED_TICKS : PATIENCE).passed;
      if (isClosed()) return;
      fault = await faultOf(connect);
    }
    if (isClosed()) return;
    state = 'well';
    log.info('Neo4j is back');
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail);
  });
}
