import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { SHIPPED } from '../../src/commands/folders.ts';
import { importDataset } from '../../src/dataset/load/importDataset.ts';
import { type Address, openDriver } from '../../src/graph/driver.ts';
import { chooseSource } from './source.ts';
import { openTestNeo4j } from './testNeo4j.ts';
import type { TestNeo4j } from './testNeo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4jDesk: string;
  }
}

const SHARED = '/shared';

/**
 * Test files ask this desk for a Neo4j: `/shared`, or `/scratch/1` by the worker that runs the file. Each starts the
 * first time that one asks for it, and all are stopped at the end. So a run of tests that need none starts none.
 */
export default async function setup(project: TestProject) {
  const opened = new Map<string, Promise<TestNeo4j>>();
  const open = (purpose: string) => {
    const known = opened.get(purpose) ?? openFor(purpose);
    opened.set(purpose, known);
    return known;
  };
  const desk = createServer((request, response) => {
    open(request.url ?? SHARED).then(
      ({ uri, user, password }) => response.end(JSON.stringify({ uri, user, password })),
      (error: unknown) => response.writeHead(500).end((error as Error).message),
    );
  }).listen(0, '127.0.0.1');
  await once(desk, 'listening');
  project.provide('neo4jDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);

  return async () => {
    desk.close();
    desk.closeAllConnections();
    const servers = await Promise.allSettled(opened.values());
    for (const server of servers) if (server.status === 'fulfilled') await server.value.stop();
  };
}

/** Tests write to the scratch Neo4j, so it is never a server that was given. */
async function openFor(purpose: string): Promise<TestNeo4j> {
  const isShared = purpose === SHARED;
  const { source, because } = await chooseSource(process.env);
  const used = !isShared && source === 'given' ? 'embedded' : source;
  console.error(`Neo4j for the tests (${purpose.slice(1)}): ${used}, since ${because}.`);
  const opened = await openTestNeo4j(used, process.env);
  if (isShared) await importShipped(opened);
  return opened;
}

/** The record after a user's first start. */
async function importShipped(address: Address) {
  const driver = openDriver(address);
  try {
    await importDataset(SHIPPED, driver);
  } finally {
    await driver.close();
  }
}
