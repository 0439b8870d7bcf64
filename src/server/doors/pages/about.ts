import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Config } from '../../../config.ts';
import { forbidden } from '../../../errors.ts';
import { sendText } from '../../answers/send.ts';

/** What programs can learn about the server: `/schema.graphql` for clients, `/robots.txt` for crawlers. */
export function addAbout(
  server: FastifyInstance,
  { config, schema }: { readonly config: Config; readonly schema: GraphQLSchema },
  admission: RouteShorthandOptions,
): void {
  const sdl = `${printSchema(schema)}\n`;
  const isListed = config.documents !== null;
  server.get('/schema.graphql', admission, (request, reply) => {
    if (isListed)
      throw forbidden(
        'This server executes listed documents only, so it does not tell its schema.',
      );
    return sendText({ text: sdl, mediaType: 'text/plain' }, { request, reply });
  });
  const robots = config.access.open ? ROBOTS : 'User-agent: *\nDisallow: /\n';
  server.get('/robots.txt', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(robots),
  );
}

/** A crawler can read the pages, but not run queries. */
const ROBOTS = [
  'User-agent: *',
  ...['/graphql', '/export', '/table', '/reconcile', '/metrics', '/health/'].map(
    (path) => `Disallow: ${path}`,
  ),
  '',
].join('\n');
