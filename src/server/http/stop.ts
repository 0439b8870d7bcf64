import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Readiness } from '../health/health.ts';

/** Lets a server answer on for some time, during which `/health/ready` says that it stops. */
export function createDrain(server: FastifyInstance) {
  let isBegun = false;
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (isBegun) reply.header('connection', 'close');
    done();
  });
  return {
    /** Makes the server unready from then on. */
    unready: (readiness: () => Promise<Readiness>) => (): Promise<Readiness> =>
      isBegun ? Promise.resolve({ reason: 'The server is stopping.' }) : readiness(),
    /** From now on answers close their connections. Settles after that time. */
    begin: async (ms: number) => {
      isBegun = true;
      await sleep(ms);
    },
  };
}

/**
 * Makes a stop wait for answers under way and for nothing else. Node would also wait for clients that have not yet sent
 * a whole request, as browsers do that connect in advance, and for answered ones that keep their connection.
 */
export function stopSwiftly(server: FastifyInstance): void {
  const underWay = new Map<Socket, number>();
  let isStopping = false;
  const note = (socket: Socket, requests: number) => {
    if (isStopping && requests === 0) socket.destroySoon();
    // A response also closes after its socket has closed.
    else if (!socket.destroyed) underWay.set(socket, requests);
  };
  server.server.on('connection', (socket: Socket) => {
    note(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  server.server.on('request', ({ socket }, response) => {
    // Each part of the server that serves a request listens for its end.
    response.setMaxListeners(0);
    note(socket, (underWay.get(socket) ?? 0) + 1);
    response.once('close', () => note(socket, (underWay.get(socket) ?? 1) - 1));
  });
  server.addHook('preClose', (done) => {
    isStopping = true;
    for (const [socket, requests] of underWay) note(socket, requests);
    done();
  });
}
