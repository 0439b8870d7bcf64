import type { FastifyRequest } from 'fastify';
import { badInput } from '../../errors.ts';

/** The address by which the client reached the server, without a slash at its end. */
export function baseOf({ protocol, host }: FastifyRequest): string {
  const base = `${protocol}://${host}`;
  if (NAME.test(host) && URL.canParse(base)) return base;
  throw badInput(
    `Expected a \`Host\` such as "graph.example.org" or "localhost:4000", but got: ${JSON.stringify(host.slice(0, 100))}.`,
  );
}

/** A name or an address, with or without a port. */
const NAME = /^([\w.-]+|\[[\da-f:.]+\])(:\d*)?$/i;
