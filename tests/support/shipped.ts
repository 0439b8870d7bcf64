import { sharedNeo4j } from './neo4j.ts';
import { perWorker } from './perWorker.ts';
import { PATIENCE, openTestServer } from './server.ts';
import { useOpened } from './useOpened.ts';

/** The server of the shipped record, one for all test files of a worker that only ask. */
export const sharedServer = () =>
  perWorker('server', async () => openTestServer(await sharedNeo4j(), PATIENCE));

/** The same for the tests of a file; it stays open after them. */
export const useSharedServer = () =>
  useOpened(async () => ({ ...(await sharedServer()), close: () => Promise.resolve() }));

/** A server of its own, for other settings. */
export const useServer = (settings: Readonly<Record<string, string>> = {}) =>
  useOpened(async () => openTestServer(await sharedNeo4j(), settings));

export type Ask = (
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** Queries the shipped record over HTTP; any error fails the test. */
export function askShipped(): Ask {
  const server = useSharedServer();
  return (document, variables) => server.ask(document, variables);
}
