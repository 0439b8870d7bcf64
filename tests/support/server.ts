import { pino } from 'pino';
import { expect } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Query } from '../../src/generated/schema.ts';
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

/** Where no Neo4j is, for what needs none. */
export const NOWHERE: Address = { uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'none' };

/** The status of a response and, as `CODE: message`, its errors. */
export async function outcomeOf(
  response: Response,
): Promise<readonly [status: number, ...string[]]> {
  const { errors = [] } = (await response.json()) as Pick<Answer, 'errors'>;
  const told = errors.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`);
  return [response.status, ...told];
}

/** The body of a refusal with one error. */
export const refusal = (code: string, message: unknown, more: object = {}) => ({
  errors: [{ message, extensions: { code, ...more } }],
});

/** Posts a body as JSON, or a text as it is. */
export const postJson = (url: string, body: unknown, { headers, ...init }: RequestInit = {}) =>
  fetch(url, {
    ...{ method: 'POST', ...init },
    headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

type Ask<Told> = (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Told>;

export interface TestServer extends OpenServer {
  /** Sends requests over HTTP, as a client does. */
  readonly query: Ask<Answer>;

  /** The data of an answer; any error fails the test. */
  readonly ask: Ask<Query>;
}

/** Longer than a user's waits, because the first plan of an operation is slow on a busy machine. */
export const PATIENCE = { TIMEOUT_MS: '100000', MAX_QUEUE_MS: '100000' } as const;

/** A test asks the record each time, unless it is about what is kept. */
export const NOTHING_KEPT = { ANSWER_CACHE_BYTES: '0', SNAPSHOT_MB: '0' } as const;

/** The real server for the graph at that address, on a free port, with settings as a user would set them. */
export async function openTestServer(
  address: Address,
  settings: Readonly<Record<string, string>> = {},
  data?: string,
): Promise<TestServer> {
  const config = readConfig({ ...NOTHING_KEPT, ...settings });
  const log = pino({ level: 'silent' });
  const server = await openServer({ config, address, port: 0, log, ...(data && { data }) });
  const query: TestServer['query'] = async (document, variables) => {
    const response = await postJson(`${server.url}/graphql`, { query: document, variables });
    return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
  };
  return {
    ...{ ...server, query },
    async ask(document, variables) {
      const { data, errors } = await query(document, variables);
      expect(errors).toBeUndefined();
      return data as unknown as Query;
    },
  };
}
