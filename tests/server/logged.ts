import { Writable } from 'node:stream';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import type { Address, ProcessState } from '../../src/neo4j/driver.ts';
import { openServer } from '../../src/server/openServer.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { NOTHING_KEPT, postJson } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';

export type Line = Readonly<Record<string, unknown>>;

export function openLog() {
  const lines: Line[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Line);
      done();
    },
  });
  return { lines, log: pino({ base: null, timestamp: false }, stream) };
}

/** The real server with its log, line by line. */
export async function openLoggedServer(
  address: Address,
  settings: Readonly<Record<string, string>> = {},
  options: { readonly processState?: () => ProcessState } = {},
) {
  const { lines, log } = openLog();
  const config = readConfig({ ...NOTHING_KEPT, ...settings });
  const server = await openServer({ config, address, ...options, port: 0, log });
  const post = (body: unknown, init: RequestInit = {}) =>
    postJson(`${server.url}/graphql`, body, init);
  return { ...server, lines, post };
}

/** The same for the shipped record, for the tests of a file or a `describe`. */
export const useLoggedServer = (settings: Readonly<Record<string, string>> = {}) =>
  useOpened(async () => openLoggedServer(await sharedNeo4j(), settings));

/** The lines of what went wrong in the server itself. */
export const failuresIn = (lines: readonly Line[]) =>
  lines.filter(({ level }) => (level as number) >= 50);

/** Keeps Neo4j busy for many seconds: the subject of each claim, and the chain of each of its claims. */
export const SLOW = `query Slow {
  sources(first: 100) { edges { node {
    claims(first: 100) { edges { node {
      subject { record { claims(first: 10) { edges { node { chain { source { title } } } } } } }
    } } }
  } } }
}`;

export const SLOW_ALLOWED = { MAX_COST: '100000000' };
