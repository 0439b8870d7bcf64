import type { FastifyRequest } from 'fastify';

/** The address by which the client reached the server, without a slash at its end. */
export function baseOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
