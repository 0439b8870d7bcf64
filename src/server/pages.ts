import type { FastifyInstance } from 'fastify';

/** Serves the built pages. */
export async function addPages(_server: FastifyInstance, _pages: URL): Promise<void> {
  await Promise.resolve();
}
