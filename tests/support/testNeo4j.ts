import { Neo4jContainer } from '@testcontainers/neo4j';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJars } from '../../scripts/setup/jars.mjs';
import { findJava } from '../../scripts/setup/java.mjs';
import { neo4jCache } from '../../scripts/setup/places.mjs';
import type { Environment } from '../../src/config.ts';
import type { Address } from '../../src/graph/driver.ts';
import { archiveOf } from '../../src/launcher/archive.ts';
import type { Neo4j } from '../../src/launcher/keepAlive.ts';
import { openNeo4j } from '../../src/launcher/openNeo4j.ts';
import { signal } from '../../src/launcher/processes.ts';
import { IMAGE, engineAnswers } from './source.ts';
import type { Source } from './source.ts';

export interface TestNeo4j extends Address {
  readonly stop: () => Promise<void>;
}

const NO_ENGINE =
  '`PROXENY_TEST_NEO4J` asks for a container, but no container engine answers. Start one, or set it to "embedded".';

/** Enough for the shipped record; a run has four of them. */
const HEAP = '768m';

const say = (line: string) => console.error(line);

type Fill = (address: Address) => Promise<void>;

/** Starts a Neo4j, or takes the given one, and fills it. */
export async function openTestNeo4j(
  source: Source,
  env: Environment,
  fill: Fill = () => Promise.resolve(),
): Promise<TestNeo4j> {
  if (source === 'embedded') return embedded(env, fill);
  const opened = await { given, container }[source](env);
  await fill(opened);
  return opened;
}

/** Whether this machine has yet to make the class data archive, without which each start takes 15 CPU seconds more. */
export async function lacksArchive(env: Environment): Promise<boolean> {
  const cache = neo4jCache(env);
  const { jars, fault } = readJars(cache);
  return fault === null && archiveOf(cache, (await findJava(env)).version, jars).isNew;
}

function given(env: Environment): Promise<TestNeo4j> {
  const { NEO4J_TEST_URI: uri = '', NEO4J_TEST_USER: user = 'neo4j' } = env;
  const { NEO4J_TEST_PASSWORD: password = '' } = env;
  return Promise.resolve({ uri, user, password, stop: () => Promise.resolve() });
}

async function container(): Promise<TestNeo4j> {
  if (!(await engineAnswers())) throw new Error(NO_ENGINE);
  // Its reaper is a further image; the tests stop what they start.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
  const started = await new Neo4jContainer(IMAGE)
    .withPassword('only-for-tests')
    .withEnvironment({
      NEO4J_server_memory_heap_max__size: HEAP,
      NEO4J_server_memory_pagecache_size: '128m',
      NEO4J_server_jvm_additional: '-XX:+UseSerialGC -XX:TieredStopAtLevel=1',
    })
    .start();
  return {
    uri: started.getBoltUri(),
    user: started.getUsername(),
    password: started.getPassword(),
    stop: () => started.stop().then(() => undefined),
  };
}

/** Java makes the archive at a clean stop, so on a new machine the first Neo4j is stopped once. */
async function embedded(env: Environment, fill: Fill): Promise<TestNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'proxeny-test-'));
  const remove = () => rm(home, { recursive: true, force: true });
  const options = { home, cache: neo4jCache(env), env, heap: HEAP, tests: true, say };
  try {
    let neo4j = await openNeo4j(options);
    await fill(neo4j);
    if (await lacksArchive(env)) {
      await neo4j.stop();
      neo4j = await openNeo4j(options);
    }
    return { ...neo4j, stop: () => kill(neo4j).finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Its folder is removed, so there is nothing to write at its end. */
async function kill(neo4j: Neo4j): Promise<void> {
  const stopped = neo4j.stop();
  signal(neo4j.pid(), 'SIGKILL');
  await stopped;
}
