import type { Logger } from 'pino';
import { AccessRefused, unavailable } from '../../errors.ts';
import type { ProcessState } from '../../neo4j/driver.ts';
import type { Graph } from '../../neo4j/graph.ts';
import { reasonOf } from '../health/health.ts';
import { type Connection, type Fault, faultOf, ticks } from './pulse.ts';
import { type WaitingReads, createWaitingReads } from './waitingReads.ts';

/**
 * The ticks that probes wait for an answer, one after the other. A busy machine can take seconds to open a connection, so that silence
 * counts only after 5 s. Neo4j's own process is known to be stopped after the first probe: within 2 s with the read's patience.
 */
const PROBES = [12, 38] as const;
/** The number of ticks from a loss, or from a failed trial, to the next trial. */
const RETRY_TICKS = 4;
/**
 * The number of ticks until a rejected login is tried again. After three failures Neo4j locks the user for 5 s, and again after each
 * further failure, so with this interval the user is unlocked half of the time when the password is corrected.
 */
const REFUSED_TICKS = 100;

/** Where each event leads from each state; other events change nothing. */
const CIRCUIT = {
  /** Reads go through. */
  closed: { doubt: 'suspected', stop: 'stopped' },
  /** Reads still go through, while probes find out whether Neo4j answers. */
  suspected: { answer: 'closed', silence: 'open', stop: 'stopped' },
  /** Reads fail at once. */
  open: { trial: 'half-open', stop: 'stopped' },
  /** Reads still fail, while one probe tries whether Neo4j is back. */
  'half-open': { answer: 'closed', silence: 'open', stop: 'stopped' },
  stopped: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

type State = keyof typeof CIRCUIT;
type Event = 'answer' | 'doubt' | 'silence' | 'stop' | 'trial';

/** A Neo4j to read from. */
export interface Upstream {
  readonly connect: () => Connection;
  readonly processState: () => ProcessState;
}

interface Steps {
  readonly prepare: (graph: Graph) => Promise<void>;
  readonly onReady: () => void;
}

interface Breaker {
  state: State;
  upstream: Upstream;
  connection: Connection;
  /** The reads that go to this upstream. */
  reads: Set<Promise<unknown>>;
  /** What new reads fail with; null while they go through. */
  fault: Error | null;
  /** When Neo4j last answered, in milliseconds since 1970; each answer is another object. */
  lastAnswer: { readonly at: number };
  readonly waiting: WaitingReads;
  readonly log: Logger;
}

/**
 * A connection that is replaced when Neo4j stops answering (a circuit breaker). A frozen Neo4j, or one behind a network that drops
 * packets, neither answers nor rejects. So while reads wait, Neo4j is probed over a second connection. If the probes fail, and no
 * other read is answered meanwhile (as it would be by a busy Neo4j), all waiting reads fail, and new ones fail at once until a probe
 * succeeds. A rejected read triggers a probe, too.
 */
export function openSteadyGraph(first: Upstream, log: Logger) {
  const breaker: Breaker = {
    ...{ state: 'closed', fault: null, log, lastAnswer: { at: 0 } },
    ...{ upstream: first, connection: first.connect(), reads: new Set() },
    waiting: createWaitingReads({
      onAnswer: () => hear(breaker),
      onDoubt: (begun) => void check(breaker, begun),
    }),
  };
  const graph: Graph = {
    async read(text, params, options = {}) {
      const { fault, connection, reads, waiting } = breaker;
      if (fault) throw fault;
      const read = waiting.run(options.signal, (signal) =>
        connection.graph.read(text, params, { ...options, signal }),
      );
      reads.add(read);
      return read.finally(() => reads.delete(read));
    },
  };
  return {
    graph,
    replace: (next: Upstream, steps: Steps) => replace(breaker, next, steps),
    close: () => {
      move(breaker, 'stop');
      fail(breaker, stopping());
      return breaker.connection.close();
    },
  };
}

/** Whether the event leads to another state, which the breaker then has. */
function move(breaker: Breaker, event: Event): boolean {
  const next = (CIRCUIT[breaker.state] as Readonly<Partial<Record<Event, State>>>)[event];
  if (next === undefined) return false;
  breaker.state = next;
  return true;
}

function hear(breaker: Breaker): void {
  breaker.lastAnswer = { at: Date.now() };
}

/** Reads in progress and new ones end with it. */
function fail(breaker: Breaker, error: Error): void {
  breaker.fault = error;
  breaker.waiting.failAll(error);
}

/** Finds out whether Neo4j is lost, since a read that began then was rejected or waits for long. */
async function check(breaker: Breaker, begun: number): Promise<void> {
  if (!move(breaker, 'doubt')) return;
  const { upstream } = breaker;
  const loss = await lossOf(breaker);
  if (loss === null || upstream !== breaker.upstream) {
    if (move(breaker, 'answer')) breaker.waiting.grantTime();
    return;
  }
  // Nothing was asked before that read, so an earlier loss is not known.
  const lostAt = Math.max(breaker.lastAnswer.at, begun);
  if (move(breaker, 'silence')) await recover(breaker, loss.error, lostAt);
}

/** Why Neo4j is lost; `null` if it answers a probe or any read. */
async function lossOf(breaker: Breaker): Promise<Fault | null> {
  const { lastAnswer, upstream } = breaker;
  let found: Fault | null = null;
  for (const patience of PROBES) {
    if (upstream.processState() === 'ended') return { error: unavailable(), isSilence: false };
    found = await faultOf(upstream.connect, patience);
    if (!found) hear(breaker);
    if (lastAnswer !== breaker.lastAnswer || breaker.state === 'stopped') return null;
    if (!found?.isSilence || upstream.processState() === 'stopped') return found;
  }
  return found;
}

async function recover(breaker: Breaker, first: Error, lostAt: number): Promise<void> {
  const { log } = breaker;
  const since = new Date(lostAt).toISOString();
  log.error({ reason: reasonOf(first), since }, 'Neo4j lost');
  fail(breaker, first);
  void breaker.connection.close().catch(() => undefined);
  breaker.connection = breaker.upstream.connect();
  while (breaker.fault) {
    await ticks(breaker.fault instanceof AccessRefused ? REFUSED_TICKS : RETRY_TICKS).passed;
    if (!move(breaker, 'trial')) return;
    const found = await faultOf(breaker.upstream.connect, PROBES[1]);
    if (!move(breaker, found ? 'silence' : 'answer')) return;
    breaker.fault = found && found.error;
  }
  hear(breaker);
  log.info({ since, ms: Date.now() - lostAt }, 'Neo4j is back');
}

/**
 * Reads from another Neo4j. Once that has answered and is prepared, `onReady` is called and new reads go there; settles when the last
 * read of the one before has ended. Throws, and changes nothing, if the other does not answer or `onReady` throws.
 */
async function replace(breaker: Breaker, next: Upstream, { prepare, onReady }: Steps) {
  const found = await faultOf(next.connect, PROBES[1]);
  if (found) throw found.error;
  const coming = next.connect();
  try {
    await prepare(coming.graph);
    if (breaker.state === 'stopped') throw stopping();
    onReady();
  } catch (error) {
    await coming.close();
    throw error;
  }
  const { connection, reads } = breaker;
  breaker.upstream = next;
  breaker.connection = coming;
  breaker.reads = new Set();
  await Promise.allSettled(reads);
  await connection.close();
}

function stopping(): Error {
  return unavailable(({ errors }) => errors.stopping);
}
