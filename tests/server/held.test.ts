import { once } from 'node:events';
import { createServer } from 'node:http';
import { type Socket, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readBeforeClosing } from '../../src/server/http/refuse.ts';
import { listening } from '../support/listening.ts';
import { NOWHERE, openTestServer } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';

const RECEIVE_MS = 400;
const HEAD = 'GET /health/live HTTP/1.1\r\nhost: localhost\r\n';
const POSTED = '{"query":"{ __typename }"}';
const POST = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${POSTED.length}\r\n\r\n`;

/** Nothing else runs meanwhile, as when a computation does not let go of Node's only thread. */
function holdThread(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

/** The first line of the next response, or why there is none. */
function nextStatus(client: Socket): Promise<string> {
  return new Promise((resolve) => {
    client.once('data', (part) => resolve(part.toString().split('\r\n', 1)[0] ?? ''));
    client.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    client.once('close', () => resolve('closed without a response'));
  });
}

describe('A request that arrives while the thread is held', () => {
  const brief = { TIMEOUT_MS: '100', MAX_QUEUE_MS: '100' };
  const settings = { ...brief, RECEIVE_TIMEOUT_MS: String(RECEIVE_MS) };
  const server = useOpened(() => openTestServer(NOWHERE, settings));

  const open = async (): Promise<Socket> => {
    const client = connect(Number(new URL(server.url).port), '127.0.0.1');
    await once(client, 'connect');
    return client;
  };
  /** Everything that was written has been read by now. */
  const settle = () => fetch(`${server.url}/health/live`).then((answer) => answer.text());

  it.each([
    ['its connection was new', '', `${HEAD}\r\n`],
    ['its first line had come', HEAD, '\r\n'],
    ['its headers had come', POST, POSTED],
  ])('is answered, however long the thread is held: %s', async (_when, before, after) => {
    const client = await open();
    if (before !== '') client.write(before);
    await settle();
    const status = nextStatus(client);

    client.write(after);
    holdThread(3 * RECEIVE_MS);

    expect(await status).toBe('HTTP/1.1 200 OK');
    client.destroy();
  });

  it('is still told to be late if the rest of it has not come', async () => {
    const client = await open();
    client.write(HEAD);
    await settle();
    const status = nextStatus(client);

    client.write('x-more: 1\r\n');
    holdThread(3 * RECEIVE_MS);

    expect(await status).toBe('HTTP/1.1 408 Request Timeout');
    client.destroy();
  });
});

it('A connection that is used again while the thread is held is not closed as idle', async () => {
  const IDLE_MS = 300;
  const server = createServer({ keepAliveTimeout: IDLE_MS }, (_request, response) => {
    response.end();
  });
  readBeforeClosing(server);
  const client = connect(await listening(server), '127.0.0.1');
  client.write(`${HEAD}\r\n`);
  expect(await nextStatus(client)).toBe('HTTP/1.1 200 OK');
  const again = nextStatus(client);

  client.write(`${HEAD}\r\n`);
  // Node grants idle connections a second more.
  holdThread(IDLE_MS + 1_500);

  expect(await again).toBe('HTTP/1.1 200 OK');
  await once(client, 'close');
  server.close();
});
