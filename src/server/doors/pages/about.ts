import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { printSchema } from 'graphql';
import { badInput } from '../../../errors.ts';
import { VERSIONS } from '../../../record/release/folder.ts';
import { sendText } from '../../answers/send.ts';
import { assertAnyDocument } from '../../documents/allowList.ts';
import type { Doors } from '../../http/door.ts';
import { refuse } from '../../http/refuse.ts';
import { baseOf } from '../../links/links.ts';
import { llmsText } from './llms.ts';
import { addSitemap } from './sitemap.ts';

/** What programs can learn about the server: `/schema.graphql` for clients, `/robots.txt` and `/sitemap.xml` for crawlers, `/llms.txt` for language models. */
export function addAbout(server: FastifyInstance, doors: Doors): void {
  const { admission, config, model } = doors;
  const sdl = `${printSchema(model.schema)}\n`;
  server.get('/schema.graphql', admission, (request, reply) => {
    assertAnyDocument(config, 'it does not tell its schema');
    return sendText({ text: sdl, mediaType: 'text/plain' }, { request, reply });
  });
  addSitemap(server, doors);
  server.get('/robots.txt', (request, reply) => {
    const text = config.access.open
      ? `${ROBOTS}\nSitemap: ${baseOf(request)}/sitemap.xml\n`
      : 'User-agent: *\nDisallow: /\n';
    return reply.type('text/plain; charset=utf-8').send(text);
  });
  server.get('/llms.txt', (request, reply) => {
    const text = llmsText(config, baseOf(request));
    return sendText({ text, mediaType: 'text/plain' }, { request, reply });
  });
}

/** A crawler can read the pages, but not run queries. */
const ROBOTS = [
  'User-agent: *',
  ...['/graphql', '/export', '/table', '/at/', '/reconcile', '/metrics', '/health/'].map(
    (path) => `Disallow: ${path}`,
  ),
  '',
].join('\n');

/** The folder that `proxeny release` wrote: `/versions.json` lists its archives, `/releases/FILE` is one of them. */
export async function addReleases(
  server: FastifyInstance,
  { admission, config: { releases: root } }: Doors,
): Promise<void> {
  if (root === null) return;
  if (!existsSync(root))
    throw new Error(
      `\`RELEASES\` must be a folder that \`proxeny release\` wrote, but there is none at "${root}".`,
    );
  await server.register(async (scope) => {
    await scope.register(fastifyStatic, { root, serve: false, cacheControl: false });
    scope.addHook('onSend', (_request, reply, _payload, done) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
      done();
    });
    scope.get(`/${VERSIONS}`, admission, (_request, reply) => reply.sendFile(VERSIONS));
    scope.get('/releases/:file', admission, ({ params }, reply) => {
      const { file } = params as { readonly file: string };
      if (/^proxeny-[\da-f]{12}\.zip$/.test(file)) return reply.sendFile(file);
      const expected = `Expected the file of a release, as \`/${VERSIONS}\` lists them, but got: ${JSON.stringify(file.slice(0, 100))}.`;
      return refuse(reply, badInput(expected), 404);
    });
  });
}
