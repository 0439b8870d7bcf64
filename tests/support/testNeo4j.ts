import { Neo4jContainer } from '@testcontainers/neo4j';
import type { Environment } from '../../src/config.ts';
import { HEAP, type TestNeo4j, embedded } from './embeddedNeo4j.ts';
import { IMAGE, engineAnswers } from './source.ts';
import type { Source } from './source.ts';

const NO_ENGINE =
  '`PROXENY_TEST_NEO4J` asks for a container, but no container engine answers. Start one, or set it to "embedded".';

/** Starts a Neo4j, or takes the given one. */
export function openTestNeo4j(source: Source, env: Environment): Promise<TestNeo4j> {
  return { given, container, embedded }[source](env);
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
      NEO4J_server_jvm_additional: '-XX:+UseSerialGC',
    })
    .start();
  return {
    uri: started.getBoltUri(),
    user: started.getUsername(),
    password: started.getPassword(),
    stop: () => started.stop().then(() => undefined),
  };
}
