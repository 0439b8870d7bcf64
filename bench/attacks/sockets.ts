import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { RAW_ATTACKS } from '../../tests/server/hostile/http.ts';
import { type Attack, type Attacker, addressOf, times } from './attack.ts';

/** For how long a connection is held. */
const HELD_MS = 2_000;
/** Who leaves at the first byte waits this long for it. */
const PATIENCE_MS = 25_000;

const SUBSCRIPTION = addressOf('/graphql', {
  query: 'subscription { changes { after totalCount } }',
});
const EXPORT = addressOf('/export', { format: 'csv', query: '{ ties { totalCount } }' });

const open = (by: Attacker, path: string, leaveAfterMs: number) =>
  by.send({ path, headers: { accept: 'text/event-stream, */*' }, leaveAfterMs });

/** Opens a connection, lets something be done with it, and waits until it is closed or held for long enough. */
async function held(by: Attacker, use: (socket: Socket) => unknown): Promise<void> {
  const { hostname, port } = new URL(by.url);
  const socket = connect(Number(port), hostname);
  const leave = () => socket.destroy();
  const timer = setTimeout(leave, HELD_MS);
  by.signal.addEventListener('abort', leave, { once: true });
  socket.on('error', () => undefined);
  use(socket);
  await once(socket, 'close').catch(() => undefined);
  clearTimeout(timer);
  by.signal.removeEventListener('abort', leave);
  by.note('closed');
}

const head = (by: Attacker, method: string, path: string, more: readonly string[] = []) =>
  [
    `${method} ${path} HTTP/1.1`,
    `host: ${new URL(by.url).host}`,
    ...(by.token === null ? [] : [`authorization: Bearer ${by.token}`]),
    ...more,
  ].join('\r\n');

/** What is done with connections rather than with requests. */
export const socketAttacks: readonly Attack[] = [
  {
    ...{ name: 'subscriptions opened and left', covers: ['Subscription.changes', 'GET /graphql'] },
    run: (by) =>
      by.send({
        ...{ path: SUBSCRIPTION, headers: { accept: 'text/event-stream' } },
        ...{ leaveAfterMs: PATIENCE_MS, leavesAtOnce: true },
      }),
  },
  {
    ...{ name: 'subscriptions, many at once', covers: ['Subscription.changes'] },
    run: (by) => Promise.all(times(25, () => open(by, SUBSCRIPTION, HELD_MS))),
  },
  {
    ...{ name: 'hang-ups', covers: ['GET /export', 'GET /graphql'] },
    run: (by) => open(by, by.random.pick([EXPORT, SUBSCRIPTION]), by.random.between(50, 550)),
  },
  {
    ...{ name: 'hostile bytes', covers: ['POST /graphql'] },
    run: (by) =>
      held(by, (socket) =>
        socket.resume().write(Buffer.from(by.random.pick(RAW_ATTACKS).bytes, 'latin1')),
      ),
  },
  {
    ...{ name: 'slow readers', covers: ['GET /export', 'GET /table', 'POST /graphql'] },
    run: (by) => Promise.all(times(10, (at) => readSlowly(by, at))),
  },
  {
    ...{ name: 'sitemaps that 120 do not read', covers: ['GET /sitemap/:file'] },
    run: (by) =>
      Promise.all(times(30, () => held(by, (socket) => unread(by, socket, '/sitemap/1.xml')))),
  },
  {
    ...{ name: 'slow senders', covers: ['POST /graphql'] },
    run: (by) => Promise.all(times(25, () => sendSlowly(by))),
  },
  {
    ...{ name: 'silent connections', covers: [] },
    run: (by) => Promise.all(times(100, () => held(by, (socket) => socket.resume()))),
  },
];

/** Nothing is read: no listener takes the data. */
const unread = (by: Attacker, socket: Socket, path: string) =>
  socket.pause().write(`${head(by, 'GET', path)}\r\n\r\n`);

const readSlowly = (by: Attacker, at: number) =>
  held(by, (socket) => unread(by, socket, at % 2 === 0 ? EXPORT : '/table/claims.csv'));

/** A byte now and then, for as long as the server waits. */
const sendSlowly = (by: Attacker) =>
  held(by, (socket) => {
    const lines = ['content-type: application/json', 'content-length: 90000'];
    socket.resume().write(`${head(by, 'POST', '/graphql', lines)}\r\n\r\n{"query":"`);
    const timer = setInterval(() => socket.write('x'), 100);
    socket.once('close', () => clearInterval(timer));
  });
