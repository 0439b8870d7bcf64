import type { Logger } from 'pino';
import { Refused, isUnavailable, unavailable } from '../../errors.ts';
import { unlessAborted } from '../../graph/aborted.ts';
import type { ProcessState } from '../../graph/driver.ts';
import type { Graph, ReadOptions } from '../../graph/graph.ts';
import { reasonOf } from '../http/health.ts';
import { type Connection, type Fault, TICK_MS, faultOf, ticks } from './pulse.ts';

/** The number of ticks after which a waiting read triggers a probe of Neo4j, and the number until the next probe. */
const PATIENCE = 4;
const AGAIN = 20;
/**
 * The ticks that probes wait for an answer, one after the other. A busy machine can take seconds to open a connection, so that silence
 * counts only after 5 s. Neo4j's own process is known to be stopped after the first probe: within 2 s with the read's patience.
 */
const PROBES = [12, 38] as const;
/**
 * The number of ticks until a rejected login is tried again. After three failures Neo4j locks the user for 5 s, and again after each
 * further failure, so with this interval the user is unlocked half of the time when the password is corrected.
 */
const REFUSED_TICKS = 100;

type State = 'well' | 'doubted' | 'lost' | 'closed';

interface Waiting {
  readonly controller: AbortController;
  readonly begun: number;
  ticksLeft: number;
}

/** A Neo4j to read from. */
export interface Upstream {
  readonly connect: () => Connection;
  readonly processState: () => ProcessState;
}

export interface SteadyGraph extends Connection {
  /**
   * Reads from another Neo4j. Once that has answered and is prepared, `onReady` is called and new reads go there; settles when the last
   * read of the one before has ended. Throws, and changes nothing, if the other does not answer or `onReady` throws.
   */
  readonly replace: (next: Upstream, steps: Steps) => Promise<void>;
}

interface Steps {
  readonly prepare: (graph: Graph) => Promise<void>;
  readonly onReady: () => void;
}

/**
 * A connection that is replaced when Neo4j stops answering (a circuit breaker). A frozen Neo4j, or one behind a network that drops
 * packets, neither answers nor rejects. So while reads wait, Neo4j is probed over a second connection. If the probes fail, and no
 * other read is answered meanwhile (as it would be by a busy Neo4j), all waiting reads fail, and new ones fail at once until a probe
 * succeeds. A rejected read triggers a probe, too.
 */
export function openSteadyGraph(first: Upstream, log: Logger): SteadyGraph {
  let upstream = first;
  let connection = upstream.connect();
  let reads = new Set<Promise<unknown>>();
  let state: State = 'well';
  let fault: Error | null = null;
  let timer: NodeJS.Timeout | undefined;
  /** When Neo4j last answered, in milliseconds since 1970. */
  let heardAt = 0;
  let heard = 0;
  const waiting = new Set<Waiting>();

  return {
    graph: {
      async read(text, params, options = {}) {
        if (fault) throw fault;
        const { graph } = connection;
        return counted(
          watched(options, (signal) => graph.read(text, params, { ...options, signal })),
        );
      },
    },
    async replace(next, { prepare, onReady }) {
      const found = await faultOf(next.connect, PROBES[1]);
      if (found) throw found.error;
      const coming = next.connect();
      try {
        await prepare(coming.graph);
        if (isClosed()) throw unavailable('The server is stopping.');
        onReady();
      } catch (error) {
        await coming.close();
        throw error;
      }
      const before = { connection, reads };
      upstream = next;
      connection = coming;
      reads = new Set();
      await Promise.allSettled(before.reads);
      await before.connection.close();
    },
    close() {
      state = 'closed';
      fail(unavailable('The server is stopping.'));
      return connection.close();
    },
  };

  async function counted<Found>(read: Promise<Found>): Promise<Found> {
    const among = reads.add(read);
    try {
      return await read;
    } finally {
      among.delete(read);
    }
  }

  async function watched<Found>(
    { signal }: ReadOptions,
    read: (signal: AbortSignal) => Promise<Found>,
  ): Promise<Found> {
    const controller = new AbortController();
    const one: Waiting = { controller, begun: Date.now(), ticksLeft: PATIENCE };
    const abort = () => controller.abort(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort);
    waiting.add(one);
    timer ??= setInterval(tick, TICK_MS);
    try {
      const reading = read(controller.signal);
      reading.then(hear, (error: unknown) => {
        if (controller.signal.aborted) return;
        if (!isUnavailable(error)) hear();
        else if (state === 'well') void doubt(one.begun);
      });
      // Neo4j may never say that it has stopped, so that the read itself is not waited for.
      return await unlessAborted(reading, controller.signal);
    } finally {
      signal?.removeEventListener('abort', abort);
      waiting.delete(one);
      if (waiting.size === 0) rest();
    }
  }

  function hear(): void {
    heard += 1;
    heardAt = Date.now();
  }

  function rest(): void {
    clearInterval(timer);
    timer = undefined;
  }

  function tick(): void {
    for (const one of waiting) one.ticksLeft -= 1;
    const late = [...waiting].find(({ ticksLeft }) => ticksLeft <= 0);
    if (state === 'well' && late) void doubt(late.begun);
  }

  async function doubt(begun: number): Promise<void> {
    state = 'doubted';
    const doubted = upstream;
    const found = await lossFound(doubted);
    if (isClosed()) return;
    // Nothing was asked before: only from then on is it known to be away.
    if (found && doubted === upstream) return recoverFrom(found.error, Math.max(heardAt, begun));
    state = 'well';
    for (const one of waiting) if (one.ticksLeft <= 0) one.ticksLeft = AGAIN;
  }

  /** Why Neo4j is lost; `null` if it answers a probe or any read. */
  async function lossFound({ connect, processState }: Upstream): Promise<Fault | null> {
    const before = heard;
    let found: Fault | null = null;
    for (const patience of PROBES) {
      if (processState() === 'ended') return { error: unavailable(), isSilence: false };
      found = await faultOf(connect, patience);
      if (!found) hear();
      if (heard !== before || isClosed()) return null;
      if (!found?.isSilence || processState() === 'stopped') return found;
    }
    return found;
  }

  /** Reads in progress and new ones end with it; the driver settles not even those that are in progress when it is closed. */
  function fail(error: Error): void {
    fault = error;
    for (const { controller } of waiting) controller.abort(error);
  }

  function isClosed(): boolean {
    return state === 'closed';
  }

  async function recoverFrom(first: Error, lostAt: number): Promise<void> {
    state = 'lost';
    const since = new Date(lostAt).toISOString();
    log.error({ reason: reasonOf(first), since }, 'Neo4j lost');
    fail(first);
    void connection.close().catch(() => undefined);
    connection = upstream.connect();
    while (fault) {
      await ticks(fault instanceof Refused ? REFUSED_TICKS : PATIENCE).passed;
      if (isClosed()) return;
      fault = (await faultOf(upstream.connect, PROBES[1]))?.error ?? null;
    }
    if (isClosed()) return;
    state = 'well';
    hear();
    log.info({ since, ms: Date.now() - lostAt }, 'Neo4j is back');
  }
}
