import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignJWT } from 'jose';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { openFakedServer } from './fakedServer.ts';

/**
 * Serves a graph that answers every read with nothing at once, and sends it many documents, each with many combinations of its flags, and
 * from as many clients requests that they leave before the answer. Tells the memory of this process, in MB, before and after each third
 * of them: `node --expose-gc askVaried.ts DOCUMENTS COMBINATIONS [HANG_UPS]`.
 */
const [documents = '', combinations = '', hangUps = '0'] = process.argv.slice(2);
const AT_ONCE = 8;
const EXPORT = `/export?format=csv&query=${encodeURIComponent('{ ties { totalCount } }')}`;
const FLAGS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const SECRET = 'a secret for these requests, of at least 32 characters';

const authorization = `Bearer ${await new SignJWT({ roles: ['reader'] })
  .setProtectedHeader({ alg: 'HS256' })
  .setSubject('client')
  .setExpirationTime('2h')
  .sign(new TextEncoder().encode(SECRET))}`;
const config = readConfig({ AUTH_SECRET: SECRET, RATE_PER_MINUTE: '1000000' });
const server = await openFakedServer({ config, log: pino({ level: 'silent' }) });
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

await askAll(0, 3);
await leaveAll(10);
const told = [await memory()];
for (const third of [0, 1, 2]) {
  const from = Math.floor((Number(documents) * third) / 3);
  await askAll(from, Math.floor((Number(documents) * (third + 1)) / 3));
  await leaveAll(Number(hangUps) / 3);
  told.push(await memory());
}
console.log(JSON.stringify(told));
agent.destroy();
await server.close();

async function askAll(from: number, to: number): Promise<void> {
  const count = (to - from) * Number(combinations);
  const left = Array.from({ length: count }, (_, at) => at).values();
  const ask = async () => {
    for (const at of left)
      await post(
        documentOf(from + Math.floor(at / Number(combinations))),
        at % Number(combinations),
      );
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
}

async function leaveAll(count: number): Promise<void> {
  for (let left = count; left > 0; left--) await hangUp();
}

/** Sends a request and resets the connection, while the server reads the token. */
async function hangUp(): Promise<void> {
  const client = connect(Number(new URL(server.url).port), '127.0.0.1');
  client.on('error', () => undefined).resume();
  const closed = once(client, 'close');
  const head = [`GET ${EXPORT} HTTP/1.1`, 'Host: 127.0.0.1', `Authorization: ${authorization}`];
  client.write(`${head.join('\r\n')}\r\n\r\n`, () => client.resetAndDestroy());
  await closed;
}

function documentOf(nth: number): string {
  return `query Varied${nth}(${FLAGS.map((flag) => `$${flag}: Boolean!`).join(', ')}) {
    city(id: "nowhere") {
      name @include(if: $a)
      state @include(if: $b) { name country { name } }
      sisterCities(first: 3) @include(if: $c) { totalCount edges { since { text } node { name } } }
      ties(first: 2) @include(if: $d) { edges { node { parties { actor { name } } themes { name } } } }
      record @include(if: $e) { sources { title } claims(first: 3) { edges { node { value } } } }
      country @include(if: $f) { name }
      names @include(if: $g) { text language }
    }
  }`;
}

async function post(query: string, flags: number): Promise<void> {
  const answer = await answerTo(query, flags);
  if (answer.includes('"errors"')) throw new Error(answer);
}

function answerTo(query: string, flags: number): Promise<string> {
  const given = FLAGS.map((flag, at) => [flag, ((flags >> at) & 1) === 1]);
  const body = JSON.stringify({ query, variables: Object.fromEntries(given) as unknown });
  const headers = { 'content-type': 'application/json', authorization };
  return new Promise((resolve, reject) => {
    const sent = request(
      `${server.url}/graphql`,
      { method: 'POST', agent, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString()));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

async function memory() {
  for (let times = 0; times < 4; times++) {
    globalThis.gc?.();
    await sleep(50);
  }
  const { heapUsed, rss } = process.memoryUsage();
  const timers = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  return { heapMB: heapUsed / 1e6, rssMB: rss / 1e6, timers };
}
