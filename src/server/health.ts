import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.ts';
import type { Logger } from 'pino';

const READY_MS = 1_000;

/** `/health/live`: the process runs. `/health/ready`: Neo4j answers and holds a record; 503 with the reason if not. */
export function addHealth(server: FastifyInstance, graph: Graph, log: Logger): void {
  server.get('/health/live', (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    return { status: 'live' };
  });
  server.get('/health/ready', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    const { version, reason } = await stateOf(graph, log);
    if (reason === undefined) return { status: 'ready', version };
    return reply.status(503).send({ status: 'not ready', reason });
  });
}

async function stateOf(
  graph: Graph,
  log: Logger,
): Promise<{ readonly version?: string; readonly reason?: string }> {
  try {
    const [row] = await graph.read(VERSION, {}, { timeoutMs: READY_MS });
    return row ? { version: String(row[0]) } : { reason: 'No dataset has been imported yet.' };
  } catch (error) {
    log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'not ready');
    return { reason: 'Neo4j does not answer.' };
  }
}

const VERSION = 'MATCH (dataset:Dataset) RETURN dataset.version';
