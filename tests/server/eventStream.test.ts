import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openContext } from '../../src/server/protocol/context.ts';
import { sendEvents } from '../../src/server/live/eventStream.ts';

const LARGE = { data: { text: 'x'.repeat(1_000_000) } };
const PACE = { beat: 50, patience: 500 };

describe('A stream of events', () => {
  let server: FastifyInstance;
  let made = 0;
  const reasons: unknown[] = [];
  beforeAll(async () => {
    server = Fastify();
    server.get('/endless', (request, reply) => {
      const context = openContext(request, reply, 'anna');
      context.onClose(() => reasons.push(context.signal.reason));
      return sendEvents(reply, endless(), context, PACE);
    });
    server.get('/silent', (request, reply) =>
      sendEvents(reply, silent(), openContext(request, reply, 'anna'), PACE),
    );
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => server.close());

  const port = () => (server.server.address() as AddressInfo).port;

  it('is made no faster than its client takes it, and a client that takes nothing is let go', async () => {
    const socket = connect(port(), '127.0.0.1').on('error', () => undefined);
    socket.pause().write('GET /endless HTTP/1.1\r\nhost: localhost\r\n\r\n');

    await expect.poll(() => reasons, { timeout: 20_000 }).toHaveLength(1);
    socket.destroy();

    expect(String(reasons[0])).toContain('takes no events');
    // The system buffers a few megabytes for a connection.
    expect(made).toBeLessThan(20);
  });

  it('shows now and then that it lives', async () => {
    const socket = connect(port(), '127.0.0.1');
    let text = '';
    socket.on('data', (data) => (text += data.toString()));
    socket.write('GET /silent HTTP/1.1\r\nhost: localhost\r\n\r\n');

    await expect.poll(() => text.match(/^:$/gm)?.length ?? 0).toBeGreaterThan(3);
    socket.destroy();
    await once(socket, 'close');
  });

  async function* endless() {
    for (;;) {
      made += 1;
      yield await Promise.resolve(LARGE);
    }
  }
});

async function* silent(): AsyncGenerator<typeof LARGE, void> {
  await new Promise(() => undefined);
  yield LARGE;
}
