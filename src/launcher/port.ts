import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/** The embedded Neo4j listens here only. */
export const LOOPBACK = '127.0.0.1';

/** A port that was free a moment ago. */
export async function freePort(host: string = LOOPBACK): Promise<number> {
  const probe = createServer().listen(0, host);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Whether a server could listen on the port. */
export function isFree(port: number, host: string = LOOPBACK): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** Whether something accepts connections on the port. */
export async function accepts(port: number, host: string = LOOPBACK): Promise<boolean> {
  const socket = connect(port, host);
  const connected = await once(socket, 'connect').catch(() => null);
  socket.destroy();
  return connected !== null;
}

export const uriOf = (port: number) => `bolt://${LOOPBACK}:${port}`;
