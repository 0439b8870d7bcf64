import { setTimeout as pause } from 'node:timers/promises';
import { type Address, type ProcessState, isLost } from '../neo4j/driver.ts';
import { type Child, type Launch, startChild } from './child.ts';
import { faultOf, isPortTaken, portTaken } from './explain.ts';
import { writeConf } from './folder.ts';
import type { FolderLock } from './folderLock.ts';
import { freePort, isFree, uriOf } from './port.ts';
import { end, stateOf } from './processes.ts';
import { RefusedPassword, untilReady } from './ready.ts';
import { spaceFault } from './space.ts';

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
  readonly steadily: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** What every start of the same Neo4j has in common. */
interface Start {
  readonly launch: Launch;
  readonly claim: FolderLock;
  readonly password: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

const CALM_MS = 600_000;
/** The connections of a killed process end at once, but the system takes this long to take its memory back. */
const KILLED_MS = 10_000;
/** On a full disk Neo4j tries forever to write what it holds in memory; all of that is in its log as well. */
const FULL_MS = 3_000;
const LONGER =
  'Stopping Neo4j. This takes a few seconds longer once, so that later starts take half the time.';

/** Starts Neo4j, and restarts it on the same port when it is killed, but not twice in ten minutes. */
export async function keepAlive({ signal, ...start }: Start, port?: number): Promise<Neo4j> {
  const stopping = new AbortController();
  const either = AbortSignal.any([stopping.signal, signal]);
  const first = await startNeo4j({ ...start, signal: either }, port);
  const life: Life = { ...first, start, stopping, restarted: Promise.resolve(null) };
  const ended = live(life).finally(start.claim.release);
  return {
    uri: uriOf(life.port),
    user: 'neo4j',
    password: start.password,
    pid: () => life.child.mark.pid,
    processState: () => stateOf(life.child.mark),
    ended,
    async stop() {
      stopping.abort();
      if (start.launch.archive.isNew) start.say(LONGER);
      const isFull = spaceFault(start.launch.home) !== null;
      await (isFull ? end(life.child.mark, FULL_MS) : end(life.child.mark));
      await ended;
    },
    steadily: (work) => steadily(life, ended, work),
  };
}

/** A Neo4j over its restarts. */
interface Life {
  readonly start: Omit<Start, 'signal'>;
  readonly port: number;
  readonly stopping: AbortController;
  child: Child;
  /** Settles when the last restart has: `null`, or why it failed. */
  restarted: Promise<Error | null>;
}

async function live(life: Life): Promise<Error | null> {
  const { start, port, stopping } = life;
  let calmSince = -Infinity;
  for (;;) {
    const exit = await life.child.exited;
    if (stopping.signal.aborted) {
      if (exit.code === 0) start.launch.archive.keep();
      return null;
    }
    const fault = faultOf(exit, { ...start.launch, port });
    if (performance.now() - calmSince < CALM_MS) return fault;
    calmSince = performance.now();
    start.say(startingAgain(fault));
    life.restarted = startAgain(life);
    const again = await life.restarted;
    if (again) return again;
  }
}

async function startAgain(life: Life): Promise<Error | null> {
  const { start, port, stopping } = life;
  try {
    const { child } = await startNeo4j({ ...start, signal: stopping.signal }, port);
    life.child = child;
    return null;
  } catch (error) {
    return stopping.signal.aborted ? null : (error as Error);
  }
}

async function steadily<Result>(life: Life, ended: Promise<unknown>, work: () => Promise<Result>) {
  const { exited } = life.child;
  try {
    return await work();
  } catch (error) {
    if (!isLost(error)) throw error;
    const isKilled = await Promise.race([exited, pause(KILLED_MS, null)]);
    if (!isKilled) throw error;
    const isOver = await Promise.race([life.restarted, ended]);
    if (isOver || life.stopping.signal.aborted) throw error;
    return work();
  }
}

const PORT_TRIES = 3;
const POLL_MS = 100;

const startingAgain = ({ message }: Error) => `${message}\nStarting Neo4j again.`;

/**
 * Starts it on the port, or on a free one. Another program can take a free port in the seconds before Neo4j does. If it is killed before
 * it answers, it is started once more.
 */
async function startNeo4j(start: Start, asked: number | undefined) {
  if (asked !== undefined && !(await isFree(asked))) throw new Error(portTaken(asked));
  let wasKilled = false;
  for (let tries = 1; ; tries++) {
    const port = asked ?? (await freePort());
    const { child, exit } = await startOn(start, port);
    if (!exit) return { child, port };
    if (asked === undefined && isPortTaken(exit.text) && tries < PORT_TRIES) continue;
    const fault = faultOf(exit, { ...start.launch, port });
    if (wasKilled || exit.signal === null || start.signal.aborted) throw fault;
    wasKilled = true;
    start.say(startingAgain(fault));
  }
}

/** Another Neo4j may have taken the port: then this one ends as soon as it needs it. Null if it was this one that answered. */
async function unlessListening({ exited, isListening }: Child, signal: AbortSignal) {
  while (!isListening() && !signal.aborted) {
    const exit = await Promise.race([exited, pause(POLL_MS, null)]);
    if (exit) return exit;
  }
  return null;
}

/** Settles when a query succeeds, or with `exit` if Neo4j ended before. */
async function startOn({ launch, claim, password, signal }: Start, port: number) {
  writeConf(launch, port);
  const child = startChild(launch);
  claim.note(child.mark);
  const over = new AbortController();
  const exited = child.exited.finally(() => over.abort());
  const address = { uri: uriOf(port), user: 'neo4j', password };
  const ready = untilReady(address, port, AbortSignal.any([signal, over.signal]));
  try {
    return { child, exit: await Promise.race([exited, ready]) };
  } catch (error) {
    if (error instanceof RefusedPassword) {
      const exit = await unlessListening(child, signal);
      if (exit) return { child, exit };
    }
    await end(child.mark);
    throw error;
  }
}
