import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { NOWHERE, openTestServer } from '../support/server.ts';

it.each([
  ['has sent nothing yet', ''],
  ['has sent a part of a request', 'GET /health/live HTTP/1.1\r\nHost:'],
  ['waits after an answer', 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n'],
])(
  'A stop does not wait for a client that %s',
  async (_what, sent) => {
    const server = await openTestServer(NOWHERE);
    const client = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(client, 'connect');
    if (sent !== '') client.write(sent);
    if (sent.endsWith('\r\n\r\n')) await once(client, 'data');
    // Until the server has seen it.
    await fetch(`${server.url}/health/live`);
    const begun = performance.now();

    await server.close();

    expect(performance.now() - begun).toBeLessThan(2_000);
    client.destroy();
  },
  60_000,
);

it('A stop waits for an answer under way, and not for what its client asks next', async () => {
  const server = await openTestServer(NOWHERE);
  const client = connect(Number(new URL(server.url).port), '127.0.0.1');
  const received: Buffer[] = [];
  client.on('data', (part: Buffer) => received.push(part));
  const asked = Buffer.from('{"query":"{ dataset { version } }"}');
  client.write(
    `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${asked.length}\r\n\r\n`,
  );
  await fetch(`${server.url}/health/live`);
  const begun = performance.now();

  const closed = server.close();
  client.write(asked);
  await once(client, 'close');
  await closed;

  expect(Buffer.concat(received).toString()).toMatch(/^HTTP\/1\.1 503 .*UNAVAILABLE/s);
  expect(performance.now() - begun).toBeLessThan(10_000);
}, 60_000);
