import type { Logger } from 'pino';
import { Refused } from '../../errors.ts';
import type { ReadOptions } from '../../graph/graph.ts';
import { reasonOf } from '../http/health.ts';
import { type Connection, TICK_MS, faultOf, ticks } from './pulse.ts';

/** After so many ticks a read that still waits is a reason to ask whether Neo4j lives; and again after so many. */
const PATIENCE = 4;
const AGAIN = 20;
/**
 * Until who was refused tries again. After three tries Neo4j lets nobody in as that user for 5 s, and again after each that fails: so
 * whoever sets the password right finds the door open half of the time.
 */
const REFUSED_TICKS = 100;

type State = 'well' | 'doubted' | 'lost' | 'closed';

interface Waiting {
  readonly controller: AbortController;
  ticksLeft: number;
}

/**
 * A way to Neo4j that is laid anew when it leads nowhere. A Neo4j that is frozen, or behind a network that drops what
 * is sent, answers nothing and refuses nothing. So while reads wait, Neo4j is asked over another way whether it lives;
 * if it does not say so, and answers no other read meanwhile, as one that is only busy does, they all fail, and new ones
 * at once, until it does. It is asked as well when a read is refused.
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
