import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import type { Address } from '../../src/neo4j/driver.ts';
import { type OpenServer, openServer } from '../../src/server/openServer.ts';

export interface Answer {
  readonly status: number;
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface TestServer extends OpenServer {
  /** Sends requests over HTTP, as a client does. */
  query(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** A test asks the record each time, unless it is about kept answers. */
export const NOTHING_KEPT = { ANSWER_CACHE_BYTES: '0' } as const;

/** The real server for the graph at that address, on a free port, with settings as a user would set them. */
export async function openTestServer(
  address: Address,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const config = readConfig({ ...NOTHING_KEPT, ...settings });
  const server = await openServer({ config, address, port: 0, log: pino({ level: 'silent' }) });
  return {
    ...server,
    async query(query, variables) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
  };
}
