import type { FastifyInstance } from 'fastify';
import { readJson } from '../../readJson.ts';

/** Reads the JSON bodies of all routes in one way, instead of Fastify's own. */
export function readBodies(server: FastifyInstance): void {
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, parsed) =>
    parsed(null, readJson(String(body), 'the body')),
  );
}
