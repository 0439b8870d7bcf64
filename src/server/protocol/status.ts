import type { FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { MediaType } from './mediaType.ts';

/** Statuses that do not depend on what the client accepts, because proxies and retries go by them. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  GONE: 410,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
  BUSY: 503,
};

/**
 * As GraphQL over HTTP prescribes: a response without data is 400 in its own media type, and 200 in plain
 * JSON and in events.
 */
export function statusOf(
  { data, errors = [] }: { data?: unknown; errors?: readonly GraphQLFormattedError[] | undefined },
  mediaType: MediaType,
): number {
  if (data !== undefined || errors.length === 0) return 200;
  const ours = errors.map((error) => STATUS[String(error.extensions?.code)] ?? 0);
  const plain = mediaType === 'application/graphql-response+json' ? 400 : 200;
  return Math.max(...ours) || plain;
}

/** For an error that ends a request before GraphQL is reached. */
export function statusOfCode(code: unknown): number {
  return STATUS[String(code)] ?? 400;
}

/** The seconds after which a client can retry, if an error says so. */
export function setRetryAfter(reply: FastifyReply, errors: readonly GraphQLFormattedError[]): void {
  for (const { extensions } of errors)
    if (extensions?.retryAfter !== undefined)
      void reply.header('retry-after', extensions.retryAfter);
}
