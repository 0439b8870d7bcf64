import { resolve } from 'node:path';
import { findJava } from '../../scripts/setup/java.mjs';
import { readJars } from '../../scripts/setup/jars.mjs';
import { archiveOf } from './archive.ts';
import { lockFolder } from './folderLock.ts';
import { prepareFolder } from './folder.ts';
import { type Neo4j, keepAlive } from './keepAlive.ts';
import { passwordOf } from './password.ts';
import { spaceFault } from './space.ts';
import { currentStore, removeOthers } from './stores.ts';

export interface Neo4jOptions {
  /** The data folder; created if it does not exist. */
  readonly home: string;
  /** The folder of the jars; see `neo4jCache`. */
  readonly cache: string;
  /** Where to find Java: `JAVA_HOME`, `PATH` and `JAVA_FOLDER`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly heap?: string;
  /** A free port unless given. */
  readonly port?: number;
  /** Trades speed for a faster start, and yields to no other process. */
  readonly tests?: boolean;
  /** Whether one of tests runs for minutes, which pays for Java's optimizing compiler. */
  readonly lasts?: boolean;
  readonly say?: (line: string) => void;
  /** Aborts a start in progress; later, use `stop`. */
  readonly signal?: AbortSignal;
}

/** Starts Neo4j on the current store and waits until it answers. If it is killed later, it is restarted, but not twice in ten minutes. */
export async function openNeo4j(options: Neo4jOptions): Promise<Neo4j> {
  const { path, version } = await findJava(options.env);
  const jars = wholeJars(options.cache);
  const { say = () => undefined } = options;
  const { home, claim } = await lockStore(resolve(options.home), say);
  try {
    const archive = archiveOf(options.cache, version, jars);
    const {
      heap = '1g',
      tests = false,
      lasts = false,
      signal = new AbortController().signal,
    } = options;
    const launch = { java: path, jars, home, heap, tests, quick: tests && !lasts, archive };
    const password = passwordOf(home);
    return await keepAlive({ launch, claim, say, signal, password }, options.port);
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** Another process that has the lock may switch to another store before it ends. */
async function lockStore(folder: string, say: (line: string) => void) {
  for (;;) {
    const home = currentStore(folder);
    prepareFolder(home);
    const full = spaceFault(home);
    if (full !== null) throw new Error(full);
    const claim = await lockFolder(home, say);
    if (currentStore(folder) === home) {
      await removeOthers(folder, say);
      return { home, claim };
    }
    claim.release();
  }
}

function wholeJars(cache: string) {
  const { jars, fault } = readJars(cache);
  if (fault)
    throw new Error(`${fault} Run \`npm start\` or \`npm test\`, which fetch what is missing.`);
  return jars;
}
