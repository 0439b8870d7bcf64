import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.ts';

const READY_MS = 1_000;

/** `/health/live`: the process runs. `/health/ready`: Neo4j answers and holds a record; 503 with the reason if not. */
export function addHealth(server: FastifyInstance, graph: Graph): void {
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const version = await versionOf(graph);
    if (typeof version === 'string') return { status: 'ready', version };
    return reply.status(503).send({ status: 'not ready', reason: version.reason });
  });
}

async function versionOf(graph: Graph): Promise<string | { readonly reason: string }> {
  try {
    const [row] = await graph.read(VERSION, {}, { timeoutMs: READY_MS });
    return row ? String(row[0]) : { reason: 'No dataset has been imported yet.' };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

const VERSION = 'MATCH (dataset:Dataset) RETURN dataset.version';
