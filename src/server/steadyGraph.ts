import { unavailable } from '../errors.ts';
import type { ReadOptions } from '../graph/graph.ts';
import { type Connection, TICK_MS, answers, ticks } from './pulse.ts';

/** After so many ticks a read that still waits is a reason to ask whether Neo4j lives; and again after so many. */
const PATIENCE = 4;
const AGAIN = 20;

type State = 'well' | 'doubted' | 'lost' | 'closed';

interface Waiting {
  readonly controller: AbortController;
  ticksLeft: number;
}

/**
 * A way to Neo4j that is laid anew when it leads nowhere. A Neo4j that is frozen, or behind a network that drops what
 * is sent, answers nothing and refuses nothing. So while reads wait, Neo4j is asked over another way whether it lives;
 * if it does not say so, and answers no other read meanwhile, as one that is only busy does, they all fail, and new ones
 * at once, until it does.
 */
export function openSteadyGraph(connect: () => Connection): Connection {
  let connection = connect();
  let state: State = 'well';
  let timer: NodeJS.Timeout | undefined;
  let heard = 0;
  const waiting = new Set<Waiting>();

  return {
    graph: {
      async read(text, params, options = {}) {
        if (state === 'lost') throw unavailable();
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
    const lives = (await answers(connect)) || heard > before;
    if (isClosed()) return;
    state = lives ? 'well' : 'lost';
    if (!lives) return recover();
    for (const one of waiting) if (one.ticksLeft <= 0) one.ticksLeft = AGAIN;
  }

  function isClosed(): boolean {
    return state === 'closed';
  }

  async function recover(): Promise<void> {
    for (const { controller } of waiting) controller.abort(unavailable());
    void connection.close().catch(() => undefined);
    connection = connect();
    while (!(await answers(connect))) {
      await ticks(PATIENCE).passed;
      if (isClosed()) return;
    }
    if (!isClosed()) state = 'well';
  }
}

function rejectedBy(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const fail = () => reject(signal.reason as Error);
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail);
  });
}
