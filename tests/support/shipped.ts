import { afterAll, beforeAll, expect } from 'vitest';
import { sharedNeo4j } from './neo4j.ts';
import { type TestServer, openTestServer } from './server.ts';

/** Longer than a user's timeout, because the first plan of an operation is slow on a busy machine. */
const PATIENCE = { TIMEOUT_MS: '100000' };

export type Ask = (
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** Queries the shipped record over HTTP, through one server for a file; any error fails the test. */
export function askShipped(): Ask {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await openTestServer(await sharedNeo4j(), PATIENCE);
  });
  afterAll(() => server?.close());
  return async (document, variables) => {
    const answer = await server?.query(document, variables);
    expect(answer?.errors).toBeUndefined();
    return answer?.data;
  };
}
