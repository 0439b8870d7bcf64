import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import type { Config } from '../../../config.ts';
import { VERSIONS } from '../../../record/release/folder.ts';
import { badInput } from '../../../errors.ts';
import { refuse } from '../../http/refuse.ts';

/** The folder that `proxeny release` wrote: `/versions.json` lists its archives, `/releases/FILE` is one of them. */
export async function addReleases(
  server: FastifyInstance,
  { releases: root }: Config,
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
