import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic, { type SetHeadersResponse } from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The playground at `/playground/`, with all that it needs; `/` leads there. Nothing of it asks another host. */
export async function addPages(server: FastifyInstance, pages: URL): Promise<void> {
  const root = fileURLToPath(pages);
  const assets = join(root, 'assets');
  await server.register(fastifyStatic, {
    root,
    prefix: '/playground/',
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.setHeader('vary', 'accept-encoding');
      setGuards(reply, path.startsWith(assets) ? FOR_EVER : 'no-cache');
    },
  });
  // Relative, so that they hold behind a proxy that serves us from a folder of its own.
  server.get('/', (_request, reply) => reply.redirect('playground/'));
  server.get('/playground', (_request, reply) => reply.redirect('playground/'));
}

/** The example of a page that shows changes as they happen, at `/dashboard/`, just as it lies in its folder. */
export async function addDashboard(server: FastifyInstance, folder: URL): Promise<void> {
  await server.register(fastifyStatic, {
    root: fileURLToPath(folder),
    prefix: '/dashboard/',
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply) => setGuards(reply, 'no-cache'),
  });
  server.get('/dashboard', (_request, reply) => reply.redirect('dashboard/'));
}

function setGuards(reply: SetHeadersResponse, caching: string): void {
  reply.setHeader('cache-control', caching);
  for (const [name, value] of Object.entries(GUARDS)) reply.setHeader(name, value);
}

/** The names of assets change with what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The editor writes its colours and sizes into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

const GUARDS = {
  'content-security-policy': POLICY.join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
