import { startChild } from './child.ts';
import type { Child, Exit, Launch } from './child.ts';
import type { FolderLock } from './folderLock.ts';
import { faultOf, isPortTaken, portTaken } from './explain.ts';
import { writeConf } from './folder.ts';
import { freePort, isFree, uriOf } from './port.ts';
import { end } from './processes.ts';
import { untilReady } from './ready.ts';

/** What every start of the same Neo4j has in common. */
export interface Start {
  readonly launch: Launch;
  readonly claim: FolderLock;
  readonly password: string;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

export interface StartedNeo4j {
  readonly child: Child;
  readonly port: number;
}

const PORT_TRIES = 3;

export const startingAgain = ({ message }: Error) => `${message}\nStarting Neo4j again.`;

/**
 * Starts it on the port, or on a free one. Another program can take a free port in the seconds before Neo4j does. If it is killed before
 * it answers, it is started once more.
 */
export async function startNeo4j(start: Start, asked: number | undefined): Promise<StartedNeo4j> {
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

/** Settles when a query succeeds, or with `exit` if Neo4j ended before. */
async function startOn({ launch, claim, password, signal }: Start, port: number) {
  const { home, heap, tests } = launch;
  writeConf(home, { port, heap, tests });
  const child = startChild(launch);
  claim.note(child.mark);
  const over = new AbortController();
  const exited = child.exited.then((exit: Exit) => {
    over.abort();
    return exit;
  });
  const address = { uri: uriOf(port), user: 'neo4j', password };
  const ready = untilReady(address, port, AbortSignal.any([signal, over.signal]));
  try {
    return { child, exit: await Promise.race([exited, ready]) };
  } catch (error) {
    await end(child.mark);
    throw error;
  }
}
