import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from '../../src/config.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { loadOwnModel } from '../../src/resolvers/ownModel.ts';
import { createServer } from '../../src/server/createServer.ts';

/** Sends varied requests to such a server; a program of its own. */
export const VARIED = fileURLToPath(new URL('./askVaried.ts', import.meta.url));

/** In which every read finds nothing, at once. */
const EMPTY: Graph = { read: () => Promise.resolve([]) };

/** The real server over a graph that is not, or not only, a database. */
export async function openFakedServer({
  config,
  log,
  explorer,
  graph = EMPTY,
}: {
  readonly config: Config;
  readonly log: Logger;
  readonly explorer?: URL | undefined;
  readonly graph?: Graph;
}) {
  const model = await loadOwnModel();
  const pages = {
    explorer,
    playground: undefined,
    dashboard: new URL('../../examples/dashboard/', import.meta.url),
  };
  const parts = { config, model, graph, log, pages, notice: () => null, desk: () => null };
  const { server } = await createServer(parts);
  const url = await server.listen({ host: config.host, port: 0 });
  const printRoutes = () => server.printRoutes({ commonPrefix: false });
  return { url, printRoutes, close: () => server.close() };
}
