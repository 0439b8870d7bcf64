import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Config } from '../../src/config.ts';
import { loadOwnModel } from '../../src/resolvers/ownModel.ts';
import { createServer } from '../../src/server/createServer.ts';

/** Sends varied requests to such a server; a program of its own. */
export const VARIED = fileURLToPath(new URL('./askVaried.ts', import.meta.url));

/** The real server over a graph in which every read finds nothing, at once. */
export async function openFakedServer({
  config,
  log,
  explorer,
}: {
  readonly config: Config;
  readonly log: Logger;
  readonly explorer?: URL | undefined;
}) {
  const model = await loadOwnModel();
  const graph = { read: () => Promise.resolve([]) };
  const pages = {
    explorer,
    playground: undefined,
    dashboard: new URL('../../examples/dashboard/', import.meta.url),
  };
  const parts = { config, model, graph, log, pages, notice: () => null };
  const { server } = await createServer(parts);
  const url = await server.listen({ host: config.host, port: 0 });
  const printRoutes = () => server.printRoutes({ commonPrefix: false });
  return { url, printRoutes, close: () => server.close() };
}
