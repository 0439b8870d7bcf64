import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import { printSchema } from 'graphql';
import { badInput, forbidden } from '../../../errors.ts';
import { VERSIONS } from '../../../record/release/folder.ts';
import { sendText } from '../../answers/send.ts';
import type { Doors } from '../../http/door.ts';
import { refuse } from '../../http/refuse.ts';

/** What programs can learn about the server: `/schema.graphql` for clients, `/robots.txt` for crawlers. */
export function addAbout(
  server: FastifyInstance,
  { config, model }: Doors,
  admission: RouteShorthandOptions,
): void {
  const sdl = `${printSchema(model.schema)}\n`;
  server.get('/schema.graphql', admission, (request, reply) => {
    if (config.documents !== null)
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

/** The folder that `proxeny release` wrote: `/versions.json` lists its archives, `/releases/FILE` is one of them. */
export async function addReleases(
  server: FastifyInstance,
  { config: { releases: root } }: Doors,
  admission: RouteShorthandOptions,
): Promise<void> {
  if (root === null) return;
  if (!existsSync(root))
    throw new Error(
      `\`RELEASES\` must be a folder that \`proxeny release\` wrote, but there is none at "${root}".`,
    );
  await server.register(async (scope) => {
    await scope.register(fastifyStatic, { root, serve: false, cacheControl: false });
    scope.addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    });
    scope.get(`/${VERSIONS}`, admission, (_request, reply) => reply.sendFile(VERSIONS));
    scope.get('/releases/:file', admission, ({ params }, reply) => {
      const { file } = params as { readonly file: string };
      if (ARCHIVE.test(file)) return reply.sendFile(file);
      const expected = `Expected the file of a release, as \`/${VERSIONS}\` lists them, but got: ${JSON.stringify(file.slice(0, 100))}.`;
      return refuse(reply, badInput(expected), 404);
    });
  });
}

const ARCHIVE = /^proxeny-[\da-f]{12}\.zip$/;
