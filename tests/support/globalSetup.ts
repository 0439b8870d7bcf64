import { once } from 'node:events';
import { type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { SHIPPED } from '../../src/commands/folders.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { type Address, openDriver } from '../../src/neo4j/driver.ts';
import { IN_DEPTH } from './dataset.ts';
import { type TestNeo4j, embedded, lacksArchive, makeStore } from './embeddedNeo4j.ts';
import { chooseSource } from './source.ts';
import { openTestNeo4j } from './testNeo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly neo4jDesk: string;
  }
}

const SHARED = '/shared';
const STORE = '/store';

/** As many as test files run at once; see `vitest.config.ts`. */
const WORKERS = Number(process.env['PROXENY_TEST_WORKERS'] ?? 3);

/** The desk of a run, for all its lanes. */
const KEY = Symbol.for('tests of Proxeny: desk');
const run = globalThis as unknown as Record<symbol, Promise<Desk> | undefined>;

/** Vitest calls it for each lane, in a module of its own. */
export default async function setup(project: TestProject) {
  // Unit tests start no Neo4j, so that they need not wait for what makes starts quick.
  const isFirst = project.vitest.projects.every(({ name }) => name !== 'unit');
  const desk = await (run[KEY] ??= openDesk(isFirst));
  project.provide('neo4jDesk', desk.url);
  return desk.close;
}

interface Desk {
  readonly url: string;
  /** Once for all lanes. */
  readonly close: () => Promise<void>;
}

/**
 * Test files ask this desk for a Neo4j: `/shared`, or `/scratch`, which one process has alone until its connection closes; or for the
 * folder of a stopped one with the shipped record, `/store`, of which they start a copy.
 * Each is made when it is first needed, and all are stopped at the end, so that a run of tests that need none starts none, except the
 * first on a new machine.
 */
async function openDesk(isFirst: boolean): Promise<Desk> {
  const opened = new Map<string, Promise<TestNeo4j>>();
  let made: Promise<string> | undefined;
  const store = () => (made ??= makeStore(process.env, importShipped));
  const open = (purpose: string) => {
    const known = opened.get(purpose) ?? archive.then(() => openFor(purpose, store));
    opened.set(purpose, known);
    return known;
  };
  // Before tests start a Neo4j of their own.
  const { source } = await chooseSource(process.env);
  const isNew = source === 'embedded' && (await lacksArchive(process.env));
  const archive: Promise<unknown> = isNew ? store() : Promise.resolve();
  if (isFirst) await archive;
  else archive.catch(() => undefined);
  const free = Array.from({ length: WORKERS }, (_, at) => `/scratch/${at + 1}`);
  const waiting: ((purpose: string) => void)[] = [];
  const give = (purpose: string) => {
    const next = waiting.shift();
    if (next) next(purpose);
    else free.unshift(purpose);
  };
  const take = () => {
    const purpose = free.shift();
    return purpose === undefined
      ? new Promise<string>((resolve) => waiting.push(resolve))
      : Promise.resolve(purpose);
  };
  const answer = async (url: string, response: ServerResponse) => {
    if (url === STORE) {
      response.end(JSON.stringify(await store()));
      return;
    }
    const isShared = url === SHARED;
    const purpose = isShared ? SHARED : await take();
    if (!isShared) {
      if (response.destroyed) {
        give(purpose);
        return;
      }
      response.once('close', () => give(purpose));
    }
    const { uri, user, password } = await open(purpose);
    const text = JSON.stringify({ uri, user, password });
    if (isShared) response.end(text);
    else response.write(text);
  };
  const desk = createServer((request, response) => {
    answer(request.url ?? SHARED, response).catch((error: unknown) =>
      response.writeHead(500).end((error as Error).message),
    );
  }).listen(0, '127.0.0.1');
  desk.requestTimeout = 0;
  await once(desk, 'listening');
  let closed: Promise<void> | undefined;
  const close = async () => {
    desk.close();
    desk.closeAllConnections();
    const servers = await Promise.allSettled(opened.values());
    for (const server of servers) if (server.status === 'fulfilled') await server.value.stop();
  };
  return {
    url: `http://127.0.0.1:${(desk.address() as AddressInfo).port}`,
    close: () => (closed ??= close()),
  };
}

/** Tests write to the scratch Neo4j, so it is never a server that was given. */
async function openFor(purpose: string, store: () => Promise<string>): Promise<TestNeo4j> {
  const isShared = purpose === SHARED;
  const { source, because } = await chooseSource(process.env);
  const used = !isShared && source === 'given' ? 'embedded' : source;
  console.error(`Neo4j for the tests (${purpose.slice(1)}): ${used}, since ${because}.`);
  if (isShared && used === 'embedded')
    return embedded(process.env, { store: await store(), lasts: true });
  const neo4j = await openTestNeo4j(used, process.env);
  if (isShared) await importShipped(neo4j);
  return neo4j;
}

/** The record after a user's first start. */
async function importShipped(address: Address) {
  const driver = openDriver(address);
  try {
    await importDataset(SHIPPED, driver, IN_DEPTH);
  } finally {
    await driver.close();
  }
}
