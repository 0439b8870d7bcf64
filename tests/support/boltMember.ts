import { type Socket, connect, createServer } from 'node:net';
import { listening } from './listening.ts';

/** What members of a cluster do, by the addresses that they tell. */
export interface Table {
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

const ROUTE = 0x66;
const BEGIN = 0x11;
const RUN = 0x10;
const RESET = 0x0f;
const SUCCESS = 0x70;
const RECORD = 0x71;
const IGNORED = 0x7e;
const FAILURE = 0x7f;

/** The first 20 bytes of a client: that it speaks Bolt, and four proposals of versions. Ours is one, 5.4 down to 5.0. */
const HANDSHAKE_BYTES = 20;
const HANDSHAKE = Buffer.from('6060b01700040405000000000000000000000000', 'hex');
const READS = Buffer.concat([pack('mode'), pack('r')]);

/**
 * Plays a member of a cluster in front of a Neo4j that is none: it tells the routing table, counts what it is asked, and can refuse to
 * write. All else is what that Neo4j answers.
 */
export async function openBoltMember(table: () => Table) {
  const asked = { reads: 0, writes: 0 };
  let target = '';
  let refusals = 0;
  const server = createServer((client) => {
    const { hostname, port } = new URL(target);
    const neo4j = connect(Number(port), hostname);
    const kinds: number[] = [];
    /** The next request that is told that this member does not lead, by its place among all requests. */
    const refused = new Set<number>();
    let sent = 0;
    let answered = 0;
    let hasFailed = false;
    eachMessage(client, HANDSHAKE_BYTES, (message, isHandshake) => {
      if (isHandshake) return neo4j.write(HANDSHAKE);
      const kind = message[1] ?? 0;
      if (kind === BEGIN || kind === RUN) {
        const isRead = message.includes(READS);
        // A RUN in a transaction says nothing of access.
        if (kind === BEGIN || isRead) asked[isRead ? 'reads' : 'writes'] += 1;
        if (kind === BEGIN && !isRead && refusals > 0) {
          refusals -= 1;
          refused.add(sent);
        }
      }
      kinds.push(kind);
      sent += 1;
      return neo4j.write(chunked(message));
    });
    eachMessage(neo4j, 4, (message, isHandshake) => {
      if (isHandshake) return client.write(message);
      if (message[1] === RECORD) return hasFailed || client.write(chunked(message));
      const kind = kinds.shift();
      const isRefused = refused.delete(answered++);
      if (kind === RESET) hasFailed = false;
      else if (hasFailed) return client.write(chunked(struct(IGNORED)));
      else if (isRefused) {
        hasFailed = true;
        return client.write(chunked(struct(FAILURE, NOT_LEADER)));
      } else if (kind === ROUTE) return client.write(chunked(struct(SUCCESS, told(table()))));
      return client.write(chunked(message));
    });
    for (const [one, other] of [
      [client, neo4j],
      [neo4j, client],
    ] as const)
      one.on('error', () => undefined).on('close', () => other.destroy());
  });
  const own = await listening(server);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  return {
    address: `127.0.0.1:${own}`,
    asked,
    /** The Neo4j behind it from now on, for new connections. */
    follow: (uri: string) => {
      target = uri;
      for (const socket of sockets) socket.destroy();
    },
    /** That number of further transactions that write are refused. */
    stepDown: (times: number) => {
      refusals = times;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

const NOT_LEADER = {
  code: 'Neo.ClientError.Cluster.NotALeader',
  message: 'No write operations are allowed directly on this database.',
};

function told({ writers, readers }: Table) {
  const servers = [
    { addresses: writers, role: 'WRITE' },
    { addresses: readers, role: 'READ' },
    { addresses: [...writers, ...readers], role: 'ROUTE' },
  ];
  return { rt: { ttl: 1_000, db: 'neo4j', servers } };
}

/** Calls with the handshake, then with each message of a stream, put together from its chunks. */
function eachMessage(
  socket: Socket,
  handshakeBytes: number,
  call: (message: Buffer, isHandshake: boolean) => unknown,
) {
  let rest = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  let isHandshake = true;
  socket.on('data', (part: Buffer) => {
    rest = Buffer.concat([rest, part]);
    if (isHandshake) {
      if (rest.length < handshakeBytes) return;
      call(rest.subarray(0, handshakeBytes), true);
      rest = rest.subarray(handshakeBytes);
      isHandshake = false;
    }
    while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE()) {
      const size = rest.readUInt16BE();
      message = Buffer.concat([message, rest.subarray(2, 2 + size)]);
      rest = rest.subarray(2 + size);
      if (size > 0) continue;
      // An empty chunk alone keeps a connection alive.
      if (message.length > 0) call(message, false);
      message = Buffer.alloc(0);
    }
  });
}

const CHUNK_BYTES = 60_000;

function chunked(message: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < message.length; at += CHUNK_BYTES) {
    const part = message.subarray(at, at + CHUNK_BYTES);
    chunks.push(Buffer.from([part.length >> 8, part.length & 255]), part);
  }
  return Buffer.concat([...chunks, Buffer.from([0, 0])]);
}

const struct = (kind: number, ...fields: readonly unknown[]) =>
  Buffer.concat([Buffer.from([0xb0 + fields.length, kind]), ...fields.map(pack)]);

/** PackStream, as far as a member says things of its own. */
function pack(value: unknown): Buffer {
  if (typeof value === 'number') return Buffer.from([0xc9, value >> 8, value & 255]);
  if (typeof value === 'string') {
    const text = Buffer.from(value);
    return Buffer.concat([sized(0x80, 0xd0, text.length), text]);
  }
  if (Array.isArray(value))
    return Buffer.concat([sized(0x90, 0xd4, value.length), ...value.map(pack)]);
  const entries = Object.entries(value as object);
  return Buffer.concat([sized(0xa0, 0xd8, entries.length), ...entries.flat().map(pack)]);
}

function sized(short: number, long: number, size: number): Buffer {
  return Buffer.from(size < 16 ? [short + size] : [long, size]);
}
