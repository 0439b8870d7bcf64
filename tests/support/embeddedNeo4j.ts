import { constants } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJars } from '../../scripts/setup/jars.mjs';
import { findJava } from '../../scripts/setup/java.mjs';
import { neo4jCache } from '../../scripts/setup/places.mjs';
import type { Environment } from '../../src/config.ts';
import type { Address } from '../../src/neo4j/driver.ts';
import { archiveOf } from '../../src/launcher/archive.ts';
import type { Neo4j } from '../../src/launcher/keepAlive.ts';
import { openNeo4j } from '../../src/launcher/openNeo4j.ts';
import { signal } from '../../src/launcher/processes.ts';

export interface TestNeo4j extends Address {
  readonly stop: () => Promise<void>;
}

/** Enough for the shipped record. */
export const HEAP = '1g';

const say = (line: string) => console.error(line);

/** Whether this machine has yet to make the class data archive, without which each start takes 15 CPU seconds more. */
export async function lacksArchive(env: Environment): Promise<boolean> {
  const cache = neo4jCache(env);
  const { jars, fault } = readJars(cache);
  return fault === null && archiveOf(cache, (await findJava(env)).version, jars).isNew;
}

interface Wanted {
  /** Whose copy it starts with; empty unless given. */
  readonly store?: string;
  /** Whether it serves many files: Java's optimizing compiler halves what planning costs, once it has paid for itself. */
  readonly lasts?: boolean;
  readonly heap?: string;
}

/** Starts one of our own. */
export async function embedded(
  env: Environment,
  { store, lasts = false, heap = HEAP }: Wanted = {},
): Promise<TestNeo4j> {
  const home = await makeHome();
  const remove = () => rm(home, { recursive: true, force: true });
  try {
    if (store !== undefined) await copyStore(store, home);
    const neo4j = await openNeo4j({ ...optionsOf(home, env), lasts, heap });
    const stop = async () => {
      try {
        await kill(neo4j);
      } finally {
        await remove();
      }
    };
    return { ...neo4j, stop };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** The data folder of a Neo4j that was filled and then stopped. On a new machine the stop also makes the class data archive. */
export async function makeStore(
  env: Environment,
  fill: (address: Address) => Promise<void>,
): Promise<string> {
  const home = await makeHome();
  const neo4j = await openNeo4j(optionsOf(home, env));
  try {
    await fill(neo4j);
  } finally {
    await neo4j.stop();
  }
  return home;
}

const makeHome = () => mkdtemp(join(tmpdir(), 'proxeny-test-'));

const optionsOf = (home: string, env: Environment) => ({
  ...{ home, cache: neo4jCache(env), env, heap: HEAP, tests: true, say },
});

/** Its password is in the store as well. */
export async function copyStore(store: string, home: string): Promise<void> {
  for (const name of ['data', 'password'])
    await cp(join(store, name), join(home, name), {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
    });
}

/** For one whose folder is removed, so that there is nothing to write at its end. */
export async function kill(neo4j: Neo4j): Promise<void> {
  const stopped = neo4j.stop();
  signal(neo4j.pid(), 'SIGKILL');
  await stopped;
}
