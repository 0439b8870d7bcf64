import type { Address, ProcessState } from '../graph/driver.ts';
import { explainExit } from './explain.ts';
import { uriOf } from './port.ts';
import { end, stateOf } from './processes.ts';
import { spaceFault } from './space.ts';
import { startNeo4j } from './startNeo4j.ts';
import type { Start } from './startNeo4j.ts';

/** The embedded Neo4j, as a child process. */
export interface Neo4j extends Address {
  /** The number of the running process; it changes when Neo4j is restarted. */
  readonly pid: () => number;
  /** Until a restarted Neo4j answers, that of the one before. */
  readonly processState: () => ProcessState;

  /** Settles when it has ended: `null` after `stop`, otherwise with the reason. It never rejects. */
  readonly ended: Promise<Error | null>;
  readonly stop: () => Promise<void>;
}

interface Asked extends Omit<Start, 'signal'> {
  readonly port: number | undefined;
  readonly signal: AbortSignal | undefined;
  readonly say: (line: string) => void;
}

const CALM_MS = 600_000;
/** On a full disk Neo4j tries forever to write what it holds in memory; all of that is in its log as well. */
const FULL_MS = 3_000;
const LONGER =
  'Stopping Neo4j. This takes a few seconds longer once, so that later starts take half the time.';

/** Starts Neo4j, and restarts it on the same port when it is killed, but not twice in ten minutes. */
export async function keepAlive({ port: asked, signal, say, ...start }: Asked): Promise<Neo4j> {
  const stopping = new AbortController();
  const signals = signal ? [stopping.signal, signal] : [stopping.signal];
  const first = await startNeo4j({ ...start, signal: AbortSignal.any(signals) }, asked);
  const { port } = first;
  let { child } = first;

  const ended = live().finally(start.claim.release);
  return {
    uri: uriOf(port),
    user: 'neo4j',
    password: start.password,
    pid: () => child.mark.pid,
    processState: () => stateOf(child.mark),
    ended,
    async stop() {
      stopping.abort();
      if (start.launch.archive.isNew) say(LONGER);
      const isFull = spaceFault(start.launch.home) !== null;
      await (isFull ? end(child.mark, FULL_MS) : end(child.mark));
      await ended;
    },
  };

  async function live(): Promise<Error | null> {
    let calmSince = 0;
    for (;;) {
      const exit = await child.exited;
      if (stopping.signal.aborted) {
        if (exit.code === 0) start.launch.archive.keep();
        return null;
      }
      const fault = new Error(explainExit(exit, { ...start.launch, port }));
      if (Date.now() - calmSince < CALM_MS) return fault;
      calmSince = Date.now();
      say(`${fault.message}\nStarting Neo4j again.`);
      const again = await startAgain();
      if (again) return again;
    }
  }

  async function startAgain(): Promise<Error | null> {
    try {
      ({ child } = await startNeo4j({ ...start, signal: stopping.signal }, port));
      return null;
    } catch (error) {
      return stopping.signal.aborted ? null : (error as Error);
    }
  }
}
