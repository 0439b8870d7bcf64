import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Graph } from '../graph/graph.ts';
import type { Model } from '../graph/model.ts';
import { createApollo } from './apollo.ts';
import { openContext } from './context.ts';
import { addHealth } from './health.ts';
import { logRequests } from './logRequests.ts';
import { addPages } from './pages.ts';
import { refuseClearly } from './refuse.ts';

/** What a server is made of; `pages` is the folder of the built playground, if there is one. */
export interface Parts {
  readonly config: Config;
  readonly model: Model;
  readonly graph: Graph;
  readonly log: Logger;
  readonly pages: URL | undefined;
}

const MAX_BODY_BYTES = 1_000_000;

/** The HTTP server, not yet listening: GraphQL at `/graphql`, the playground at `/`, health beside them. */
export async function createServer(parts: Parts): Promise<FastifyInstance> {
  const { config, graph, log, model, pages } = parts;
  const server = Fastify({ bodyLimit: MAX_BODY_BYTES, forceCloseConnections: 'idle' });
  const apollo = createApollo(model, graph, { config, log });
  await apollo.start();
  logRequests(server, log);
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(apollo, {
      context: (request, reply) => Promise.resolve(openContext(request, reply.raw)),
    }),
  });
  refuseClearly(server, log);
  addHealth(server, graph);
  if (pages) await addPages(server, pages);
  // Fastify has answered what was under way by then; a plugin that drains would wait for itself.
  server.addHook('onClose', () => apollo.stop());
  return server;
}
