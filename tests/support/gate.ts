import { type Socket, connect, createServer } from 'node:net';
import type { Address } from '../../src/neo4j/driver.ts';
import { listening } from './listening.ts';

export type Gate = Awaited<ReturnType<typeof openGate>>;

/** A connection to a shared Neo4j that can be closed, or frozen, for one client. */
export async function openGate(address: Address) {
  const { hostname, port } = new URL(address.uri);
  const sockets = new Set<Socket>();
  let isShut = false;
  let isFrozen = false;
  let received = 0;
  const server = createServer((socket) => {
    if (isShut) return socket.destroy();
    const beyond = connect(Number(port), hostname);
    for (const [one, other] of [
      [socket, beyond],
      [beyond, socket],
    ] as const) {
      sockets.add(one);
      one
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(one);
          other.destroy();
        });
      one.pipe(other);
      if (isFrozen) one.pause();
    }
    beyond.on('data', (data) => (received += data.length));
    return socket;
  });
  const own = await listening(server);
  const shut = () => {
    isShut = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: { ...address, uri: `bolt://127.0.0.1:${own}` },
    shut,
    open: () => {
      isShut = false;
    },
    /** From now on nothing comes through, in either direction. */
    freeze: () => {
      isFrozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw: () => {
      isFrozen = false;
      for (const socket of sockets) socket.resume();
    },
    /** How many bytes Neo4j has sent. */
    received: () => received,
    close: () => {
      shut();
      server.close();
    },
  };
}
