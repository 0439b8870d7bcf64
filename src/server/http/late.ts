import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/** The last request of a connection whose headers were read. */
const requests = new WeakMap<Socket, IncomingMessage>();

/**
 * After something has held the thread, Node looks at its clocks before it reads what arrived meanwhile, so it would reset connections
 * whose clients were in time. With this, an idle connection is closed only if nothing has arrived on it.
 */
export function readBeforeClosing(server: Server): void {
  server.on('request', (request: IncomingMessage) => requests.set(request.socket, request));
  server.on('timeout', (socket: Socket) => {
    const { bytesRead } = socket;
    afterReading(() => {
      if (socket.bytesRead === bytesRead) socket.destroy();
    });
  });
}

/** Calls back for a request that is late, unless all of it has arrived and was only not read yet. */
export function unlessArrived(socket: Socket, refuse: () => void): void {
  const before = requests.get(socket);
  const wasComplete = before?.complete ?? false;
  afterReading(() => {
    const now = requests.get(socket);
    const isComplete = now?.complete === true && (now !== before || !wasComplete);
    if (!isComplete) refuse();
  });
}

/** Node reads what has arrived between its timers and its immediates. */
function afterReading(then: () => void): void {
  setImmediate(then);
}
