import { type Socket, connect, createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Address } from '../src/graph/driver.ts';

/** A proxy between driver and Neo4j that counts how often the driver waits for an answer. */
export interface TripCounter {
  readonly address: Address;
  trips: number;
  readonly close: () => void;
}

export async function openTripCounter(address: Address): Promise<TripCounter> {
  const { hostname, port } = new URL(address.uri);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let speaks = false;
    near.on('data', () => {
      if (!speaks) counter.trips++;
      speaks = true;
    });
    far.on('data', () => (speaks = false));
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port: own } = server.address() as AddressInfo;
  const counter = {
    address: { ...address, uri: `bolt://127.0.0.1:${own}` },
    trips: 0,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
  return counter;
}
