import { beforeAll } from 'vitest';
import { sharedNeo4j } from './neo4j.ts';
import { perWorker } from './perWorker.ts';
import { type TestServer, openTestServer } from './server.ts';

/** Longer than a user's timeout, because the first plan of an operation is slow on a busy machine. */
const PATIENCE = { TIMEOUT_MS: '100000', MAX_QUEUE_MS: '100000' };

/** The server of the shipped record, one for all test files of a worker that only ask. */
export const sharedServer = () =>
  perWorker('server', async () => openTestServer(await sharedNeo4j(), PATIENCE));

export type Ask = (
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** Queries the shipped record over HTTP; any error fails the test. */
export function askShipped(): Ask {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await sharedServer();
  });
  return async (document, variables) => server?.ask(document, variables);
}
