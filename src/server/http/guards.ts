import type { FastifyReply, FastifyRequest } from 'fastify';
import { forbidden } from '../../errors.ts';

/** Headers of every answer: its type is what it says, and no other site may show it. Pages add what is theirs. */
export function setGuards(_request: unknown, reply: FastifyReply, done: () => void): void {
  void reply.headers({
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
  done();
}

/** What a token has opened must not be found later in a cache that others read. */
export function setNoStore(_request: unknown, reply: FastifyReply, done: () => void): void {
  void reply.header('cache-control', 'no-store');
  done();
}

/**
 * An `<img>` on another site's page would run a query in the name of each of its visitors. Browsers say where a request comes
 * from (`Sec-Fetch-Site`); programs do not send that header.
 */
export function refuseCrossSite(request: FastifyRequest): Promise<void> {
  return isMadeElsewhere(request) ? Promise.reject(forbidden(MADE_ELSEWHERE)) : Promise.resolve();
}

/** A page of another site can send a form without asking us first. */
export function refuseForeignForm(
  { headers }: FastifyRequest,
  _reply: unknown,
  done: (error?: Error) => void,
): void {
  const { 'sec-fetch-site': site = 'none', 'content-type': type = '' } = headers;
  const isOurs = site === 'none' || site === 'same-origin';
  done(
    isOurs || !type.startsWith('application/x-www-form-urlencoded')
      ? undefined
      : forbidden(MADE_ELSEWHERE),
  );
}

function isMadeElsewhere({ headers, method }: FastifyRequest): boolean {
  const { 'sec-fetch-site': site = 'none', 'sec-fetch-dest': shownIn } = headers;
  if (site === 'none' || site === 'same-origin') return false;
  const followed = headers['sec-fetch-user'] === '?1' && shownIn === 'document';
  return !followed && method !== 'POST' && PREFLIGHTED.every((name) => !(name in headers));
}

/** For these a browser asks us first, as it does for a POST of JSON; and we allow no other site anything. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];

const MADE_ELSEWHERE =
  'Expected a request of our own pages or of a program, but a page of another site made this one. Send the header `apollo-require-preflight: true`, or use POST.';
