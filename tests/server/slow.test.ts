import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PATIENCE } from '../support/server.ts';
import { type Line, useLoggedServer } from './logged.ts';

const RECEIVE_MS = 600;
/** The server checks for slow connections at intervals; Node's own limit is a minute. */
const ENDED_MS = 20_000;
const PATIENTLY = { timeout: 60_000, interval: 5 };

describe('A client that is slow', () => {
  const server = useLoggedServer({
    ...{ RECEIVE_TIMEOUT_MS: String(RECEIVE_MS), TIMEOUT_MS: '2000', MAX_QUEUE_MS: '500' },
  });

  const open = () => openSocket(server.url);

  /** Sends a byte from time to time until the connection closes; returns the response and its time. */
  async function drip(begun: string) {
    const socket = open();
    const start = performance.now();
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.write(begun);
    const timer = setInterval(() => socket.write('a'), 50);
    await once(socket, 'close');
    clearInterval(timer);
    return { answer, ms: performance.now() - start };
  }

  it('to send its headers is told so, and let go', async () => {
    const { answer, ms } = await drip('POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-a: ');

    expect(answer).toMatch(/^HTTP\/1.1 408 Request Timeout/);
    expect(answer).toContain('Expected a complete request, but it did not arrive in time.');
    expect(ms).toBeLessThan(ENDED_MS);
  });

  it('to send its body is told so, and let go', async () => {
    const { answer, ms } = await drip(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 90000\r\n\r\n{"query":"',
    );

    expect(answer).toMatch(/^HTTP\/1.1 408 Request Timeout/);
    expect(ms).toBeLessThan(ENDED_MS);
  });

  it('to read is let go, once nothing moves any more', () => untilGone(server));

  it('to read tables is let go, and gives its places back', async () => {
    const sockets = Array.from({ length: 12 }, () => open().pause());
    server.lines.length = 0;
    for (const socket of sockets)
      socket.write('GET /table/claims.json HTTP/1.1\r\nhost: localhost\r\n\r\n');

    const status = async () => {
      const response = await fetch(`${server.url}/table/impacts.csv`);
      await response.body?.cancel();
      return response.status;
    };
    await expect.poll(status).toBe(503);
    await expect.poll(status, { timeout: 60_000 }).toBe(200);
    for (const socket of sockets) socket.destroy();
    expect(server.lines.map(({ codes }) => String(codes))).toContain('BUSY');
  });

  it('holds nobody else up, however many there are', async () => {
    const sockets = Array.from({ length: 500 }, () => open().resume());
    const closed = Promise.all(sockets.map((socket) => once(socket, 'close')));
    for (const socket of sockets) socket.write('POST /graphql HTTP/1.1\r\nhost: ');

    const begun = performance.now();
    const answer = await server.post({ query: '{ __typename }' });

    expect(answer.status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(2_000);
    await closed;
  });

  it('but not idle between requests', async () => {
    const first = await server.post({ query: '{ __typename }' });
    await first.text();
    await new Promise((resolve) => setTimeout(resolve, 2 * RECEIVE_MS));
    const second = await server.post({ query: '{ __typename }' });

    expect([first.status, second.status]).toEqual([200, 200]);
  });
});

describe('A client that is slow to read from a patient server', () => {
  const server = useLoggedServer({ ...PATIENCE, EXPORT_TIMEOUT_MS: '1500' });

  it('is let go once an export would be, too', () => untilGone(server));
});

function openSocket(url: string): Socket {
  const { hostname, port } = new URL(url);
  return connect(Number(port), hostname).on('error', () => undefined);
}

/** Asks for much, and reads nothing, until the server lets the client go. */
async function untilGone({ url, lines }: { readonly url: string; readonly lines: Line[] }) {
  const socket = openSocket(url).pause();
  const body = JSON.stringify({ query: getIntrospectionQuery() });
  const request = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
  const closed = once(socket, 'close');
  lines.length = 0;

  // One after another, so that none is refused, until the buffers of the system are full.
  const isGone = () => lines.some(({ codes }) => String(codes) === 'CLIENT_GONE');
  for (let asked = 1; !isGone(); asked++) {
    socket.write(request);
    await expect.poll(() => lines.length, PATIENTLY).toBe(asked);
  }
  socket.destroy();
  await closed;
}
