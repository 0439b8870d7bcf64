import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { cpuMsOf } from '../cost/cpuTime.ts';
import { reportOf } from '../protocol/context.ts';
import type { Metrics } from './metrics.ts';

/** One line for each request, even if its client disconnected: what it was, how it ended, how long it took. */
export function logRequests(server: FastifyInstance, log: Logger, metrics: Metrics): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { id, method, routeOptions } = request;
    const begun = performance.now();
    // Node says that a response has finished, too, when its connection ends before all of it is sent.
    let isSent = false;
    reply.raw.prependOnceListener('finish', () => {
      isSent = reply.raw.socket?.destroyed === false;
    });
    reply.raw.once('close', () => {
      const ms = rounded(performance.now() - begun);
      const report = reportOf(request);
      const ended = {
        ...{ route: routeOptions.url ?? null, status: reply.statusCode, ms, ...report },
        cpuMs: rounded(cpuMsOf(request)),
        ...(report && { neo4jMs: rounded(report.neo4jMs) }),
        ...(!isSent && !report?.codes && { codes: ['CLIENT_GONE'] }),
      };
      log.info({ id, method, ...ended }, 'request');
      metrics.request(ended);
    });
    done();
  });
}

/** To a tenth of a millisecond. */
function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
