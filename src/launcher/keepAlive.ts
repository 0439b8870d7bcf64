import { setTimeout as pause } from 'node:timers/promises';
import { type Address, type ProcessState, isLost } from '../graph/driver.ts';
import { faultOf } from './explain.ts';
import { uriOf } from './port.ts';
import { end, stateOf } from './processes.ts';
import { spaceFault } from './space.ts';
import { startNeo4j, startingAgain } from './startNeo4j.ts';
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

  /** Runs work, and runs it once more if Neo4j is killed meanwhile and answers again. */
  readonly steadily: Steadily;
}

export type Steadily = <Result>(work: () => Promise<Result>) => Promise<Result>;

interface Asked extends Omit<Start, 'signal'> {
  readonly port: number | undefined;
  readonly signal: AbortSignal | undefined;
}

const CALM_MS = 600_000;
/** The connections of a killed process end at once, but the system takes this long to take its memory back. */
const KILLED_MS = 10_000;
/** On a full disk Neo4j tries forever to write what it holds in memory; all of that is in its log as well. */
const FULL_MS = 3_000;
const LONGER =
  'Stopping Neo4j. This takes a few seconds longer once, so that later starts take half the time.';

/** Starts Neo4j, and restarts it on the same port when it is killed, but not twice in ten minutes. */
export async function keepAlive({ port: asked, signal, ...start }: Asked): Promise<Neo4j> {
  const stopping = new AbortController();
  const signals = signal ? [stopping.signal, signal] : [stopping.signal];
  const first = await startNeo4j({ ...start, signal: AbortSignal.any(signals) }, asked);
  const { port } = first;
  let { child } = first;
  let restarted: Promise<Error | null> = Promise.resolve(null);

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
      if (start.launch.archive.isNew) start.say(LONGER);
      const isFull = spaceFault(start.launch.home) !== null;
      await (isFull ? end(child.mark, FULL_MS) : end(child.mark));
      await ended;
    },
    async steadily(work) {
      const { exited } = child;
      try {
        return await work();
      } catch (error) {
        if (!isLost(error)) throw error;
        const isKilled = await Promise.race([exited, pause(KILLED_MS, null)]);
        if (!isKilled || (await Promise.race([restarted, ended])) || stopping.signal.aborted)
          throw error;
        return work();
      }
    },
  };

  async function live(): Promise<Error | null> {
    let calmSince = -Infinity;
    for (;;) {
      const exit = await child.exited;
      if (stopping.signal.aborted) {
        if (exit.code === 0) start.launch.archive.keep();
        return null;
      }
      const fault = faultOf(exit, { ...start.launch, port });
      if (performance.now() - calmSince < CALM_MS) return fault;
      calmSince = performance.now();
      start.say(startingAgain(fault));
      restarted = startAgain();
      const again = await restarted;
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
