import { startChild } from './child.ts';
import type { Child, Exit, Launch } from './child.ts';
import type { FolderLock } from './folderLock.ts';
import { explainExit, isPortTaken, portTaken } from './explain.ts';
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
}

export interface Started {
  readonly child: Child;
  readonly port: number;
}

const PORT_TRIES = 3;

/** Starts it on the port, or on a free one. Another program can take a free port in the seconds before Neo4j does. */
export async function startNeo4j(start: Start, asked: number | undefined): Promise<Started> {
  if (asked !== undefined && !(await isFree(asked))) throw new Error(portTaken(asked));
  for (let tries = 1; ; tries++) {
    const port = asked ?? (await freePort());
    const { child, exit } = await startOn(start, port);
    if (!exit) return { child, port };
    if (asked === undefined && isPortTaken(exit.text) && tries < PORT_TRIES) continue;
    throw new Error(explainExit(exit, { ...start.launch, port }));
  }
}

/** Settles when a query succeeds, or with `exit` if Neo4j ended before. */
async function startOn({ launch, claim, password, signal }: Start, port: number) {
  writeConf(launch.home, { port, tests: launch.tests });
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
