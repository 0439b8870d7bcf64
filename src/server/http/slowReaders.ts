import type { FastifyInstance } from 'fastify';
import { EVENT_STREAM } from '../protocol/mediaType.ts';

/** Disconnects clients that have not read a response within that time. Events come for as long as they are subscribed to. */
export function limitReading(server: FastifyInstance, ms: number): void {
  server.addHook('onSend', (_request, reply, _payload, done) => {
    const type = String(reply.getHeader('content-type'));
    // The response to a client that has hung up has emitted its close.
    if (!type.startsWith(EVENT_STREAM) && !reply.raw.destroyed) {
      const late = setTimeout(() => reply.raw.destroy(), ms);
      reply.raw.once('close', () => clearTimeout(late));
    }
    done();
  });
}
