import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { reportOf } from './context.ts';
import type { Metrics } from './metrics.ts';

/** One line a request, also of one whose client went away: what it was, how it ended, how long it took. */
export function logRequests(server: FastifyInstance, log: Logger, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { id, method, routeOptions } = request;
    const begun = performance.now();
    reply.raw.once('close', () => {
      const ms = rounded(performance.now() - begun);
      const { neo4jMs, ...noted } = reportOf(request) ?? {};
      const took = neo4jMs === undefined ? {} : { neo4jMs: rounded(neo4jMs) };
      const ended = { route: routeOptions.url ?? null, status: reply.statusCode, ms };
      log.info({ id, method, ...ended, ...noted, ...took }, 'request');
      metrics.request({ ...ended, ...noted });
    });
    done();
  });
}

/** To a tenth of a millisecond. */
function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
