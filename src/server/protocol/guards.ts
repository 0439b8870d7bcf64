import type { FastifyReply } from 'fastify';

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

/** Adds to the request headers on which the response depends. */
export function addVary(reply: FastifyReply, ...names: readonly string[]): void {
  const known = reply.getHeader('vary');
  void reply.header('vary', [...(known === undefined ? [] : [known]), ...names].join(', '));
}
