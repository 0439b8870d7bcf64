import fastifyCors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Origins } from '../../config/access.ts';
import { isLoopback } from '../../config/hosts.ts';
import { forbidden } from '../../errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Pages of allowed origins can show the response in a frame. */
    readonly isFramed?: boolean;
    /** `false` where the plugin adds no headers. */
    readonly cors?: false;
  }
}

/** Open only to pages of origins that `CORS_ORIGINS` lists by name. */
const CLOSED = ['/metrics', '/mcp'];

/** Headers of responses that a page can read besides those that every page can. */
const EXPOSED = [
  'Allow',
  'Content-Disposition',
  'ETag',
  'Proxeny-Count',
  'Proxeny-Version',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'WWW-Authenticate',
];

const PREFLIGHT_SECONDS = 7_200;

/** Lets pages of allowed origins read responses. Credentials that a browser holds are never accepted. */
export async function allowOrigins(server: FastifyInstance, origins: Origins): Promise<void> {
  const common = { exposedHeaders: EXPOSED, maxAge: PREFLIGHT_SECONDS };
  await server.register(fastifyCors, {
    delegator: ({ headers, method, url }, decide) => {
      const isPreflight = 'origin' in headers && 'access-control-request-method' in headers;
      const isClosed = typeof origins === 'string' && CLOSED.includes(pathOf(url));
      const isOther = method === 'OPTIONS' && !isPreflight;
      const one = isAllowed(origins, headers.origin) ? headers.origin : undefined;
      const allowed = isClosed || isOther ? undefined : origins === '*' ? '*' : one;
      decide(null, { ...common, origin: allowed ?? false });
    },
  });
}

/** As the router reads it: `/%6Detrics` is `/metrics`. What it cannot read has no route. */
function pathOf(url: string): string {
  return decodeURI(/^[^?#]*/.exec(url)?.[0] ?? '');
}

/** Whose pages can show a framed one, as a rule of its policy. */
export function framedBy(origins: Origins): string {
  if (origins === 'loopback') return "frame-ancestors 'self' http://localhost:* http://127.0.0.1:*";
  return ['frame-ancestors', "'self'", ...(origins === '*' ? ['*'] : origins)].join(' ');
}

/**
 * An `<img>` on another site's page would run a query in the name of each of its visitors. Browsers say where a request comes
 * from (`Sec-Fetch-Site`) and, where a script will read the response, the origin of the page; programs do not send these headers.
 */
export function createRefuseCrossSite(origins: Origins) {
  return (request: FastifyRequest): Promise<void> =>
    isMadeElsewhere(request, origins)
      ? Promise.reject(forbidden(MADE_ELSEWHERE))
      : Promise.resolve();
}

/** A page of another site can send a form without a preflight. */
export function createRefuseForeignForm(origins: Origins) {
  return (request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void) => {
    const { 'content-type': type = '', origin } = request.headers;
    const isForm = type.startsWith('application/x-www-form-urlencoded');
    const isAccepted = !isForm || !isElsewhere(request) || isAllowed(origins, origin);
    done(isAccepted ? undefined : forbidden(MADE_ELSEWHERE));
  };
}

function isMadeElsewhere(request: FastifyRequest, origins: Origins): boolean {
  const { headers, method, routeOptions } = request;
  if (method === 'POST' || !isElsewhere(request)) return false;
  const { origin, 'sec-fetch-dest': shownIn } = headers;
  if (isAllowed(origins, origin)) return false;
  if (routeOptions.config.isFramed && shownIn === 'iframe') return origins.length === 0;
  const followed = headers['sec-fetch-user'] === '?1' && shownIn === 'document';
  return !followed && PREFLIGHTED.every((name) => !(name in headers));
}

/** Over plain HTTP to another machine, and in old versions, browsers send no more than the origin of the page. */
export function isElsewhere({ headers, host }: FastifyRequest): boolean {
  const { 'sec-fetch-site': site, origin } = headers;
  if (site !== undefined) return site !== 'none' && site !== 'same-origin';
  return origin !== undefined && !isOwnOrigin(origin, host);
}

/** Whether a page of that origin is one of ours, by the name that the request calls us. */
export function isOwnOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host;
}

function isAllowed(origins: Origins, origin: string | undefined): boolean {
  if (origin === undefined) return false;
  if (origins === 'loopback') return URL.canParse(origin) && isLoopback(new URL(origin).hostname);
  return origins === '*' || origins.includes(origin);
}

/** A browser asks the server first (preflight) before it sends one of these, or a POST of JSON. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];

const MADE_ELSEWHERE =
  'Expected a request of our own pages, of a program or of a page whose origin is in `CORS_ORIGINS`, but a page of another site made this one.';
