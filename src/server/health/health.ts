import type { FastifyInstance, RouteShorthandOptions } from 'fastify';
import type { Logger } from 'pino';
import { AccessRefused } from '../../errors.ts';
import type { Graph } from '../../neo4j/graph.ts';

/** A busy Neo4j can take seconds; one that is lost fails at once. */
const READY_MS = 5_000;

/**
 * Whether the graph can be queried: the version of its record, with a notice if something is wrong; or the
 * reason why not.
 */
export type Readiness =
  { readonly version: string; readonly notice?: string } | { readonly reason: string };

/** In words that anyone may read. */
export function reasonOf(error: unknown): string {
  return error instanceof AccessRefused ? error.reason : 'Neo4j does not answer.';
}

export function createReadiness(
  graph: Graph,
  { log, notice }: { readonly log: Logger; readonly notice: () => string | null },
): () => Promise<Readiness> {
  let asking: Promise<Readiness> | null = null;
  // Those who ask at the same time share one answer of Neo4j.
  return () => (asking ??= readiness().finally(() => (asking = null)));

  async function readiness(): Promise<Readiness> {
    try {
      const [row] = await graph.read(VERSION, {}, { timeoutMs: READY_MS });
      const told = notice();
      return row
        ? { version: String(row[0]), ...(told !== null && { notice: told }) }
        : { reason: 'No dataset has been imported yet.' };
    } catch (error) {
      log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'not ready');
      return { reason: reasonOf(error) };
    }
  }
}

/**
 * `/health/live`: the process runs. `/health/ready`: Neo4j answers and holds a record, and the server was not told to stop; otherwise
 * 503 with the reason.
 */
export function addHealth(
  server: FastifyInstance,
  readiness: () => Promise<Readiness>,
  admission: RouteShorthandOptions,
): void {
  server.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );
  server.get('/health/ready', admission, async (_request, reply) => {
    const state = await readiness();
    const ready = 'version' in state;
    return reply
      .status(ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: ready ? 'ready' : 'not ready', ...state });
  });
}

const VERSION = 'MATCH (dataset:Dataset) RETURN dataset.version';
