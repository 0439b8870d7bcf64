import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { reportOf } from './context.ts';

/** One line a request: what it was, how it ended, how long it took. */
export function logRequests(server: FastifyInstance, log: Logger): void {
  server.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    const line = { method, route: routeOptions.url, status: reply.statusCode, ms };
    log.info({ ...line, ...reportOf(request) }, 'request');
    done();
  });
}
