import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { listening } from '../support/listening.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { type TestServer, openTestServer, refusal } from '../support/server.ts';
import { SECRET, bearing, signed, soon } from '../support/tokens.ts';

const QUERY = JSON.stringify({ query: '{ __typename }' });

const servers = new Map<string, TestServer>();
afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));

/** One server for the same settings. */
async function open(settings: Readonly<Record<string, string>>) {
  const known = servers.get(JSON.stringify(settings));
  const server = known ?? (await openTestServer(await sharedNeo4j(), settings));
  servers.set(JSON.stringify(settings), server);
  const { url } = server;
  const ask = async (
    headers: Readonly<Record<string, string>> = {},
    path = '/graphql',
    body = QUERY,
  ) => {
    const post = { method: 'POST', body };
    const answer = await fetch(`${url}${path}`, {
      ...(path === '/graphql' && post),
      headers: { 'content-type': 'application/json', ...headers },
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text };
  };
  return { url, ask };
}

const ISSUER = 'https://example.org';

async function makeKey(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), alg: 'ES256', kid } };
}

/** A server that takes tokens by a public key, which is told when it is asked for. */
async function openByKeys(current: () => object) {
  const keys = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [current()] }));
  });
  const port = await listening(keys);
  onTestFinished(() => {
    keys.close();
    keys.closeAllConnections();
  });
  const { ask } = await open({
    AUTH_JWKS_URL: `http://127.0.0.1:${port}`,
    ...{ AUTH_ISSUER: ISSUER, AUTH_AUDIENCE: 'proxeny' },
  });
  const statusOf = async ({ kid, privateKey }: Awaited<ReturnType<typeof makeKey>>) => {
    const claims = { sub: 'anna', iss: ISSUER, aud: 'proxeny', roles: ['reader'], exp: soon() };
    const token = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid });
    return (await ask(bearing(await token.sign(privateKey)))).status;
  };
  return { ask, statusOf };
}

const JSON_BODY = { 'content-type': 'application/json' };
/** What MCP answers by; other routes take it too. */
const BOTH = { accept: 'application/json, text/event-stream, */*' };

const posted = (body: object): RequestInit => ({
  ...{ method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) },
});

/** Requests that take the server's own time, each at another route. */
const DOORS: Readonly<Record<string, readonly [path: string, init?: RequestInit]>> = {
  matching: ['/graphql', posted({ query: '{ match(input: { name: "Columbus" }) { score } }' })],
  introspection: ['/graphql?query=%7B__schema%7Btypes%7Bname%20fields%7Bname%7D%7D%7D%7D'],
  reconciliation: [`/reconcile?queries=${encodeURIComponent('{"q0":{"query":"Columbus"}}')}`],
  tables: ['/table/ties.csv'],
  exports: [
    `/export?format=csv&query=${encodeURIComponent('{ cities { edges { node { id } } } }')}`,
  ],
  feeds: ['/changes.atom'],
  'linked data': ['/id/hefei'],
  'tools of language models': ['/mcp', posted({ jsonrpc: '2.0', id: 1, method: 'tools/list' })],
};

describe('A server that asks for tokens', () => {
  it('answers a reader and an operator, and nobody else', async () => {
    const { ask } = await open({ AUTH_SECRET: SECRET });

    const statuses = await Promise.all(
      [{}, { roles: 'operator' }, { roles: ['writer'] }, { roles: undefined }].map(
        async (claims) => (await ask(bearing(await signed(claims)))).status,
      ),
    );

    expect(statuses).toEqual([200, 200, 403, 403]);
  });

  it('says how to ask to one without a token', async () => {
    const { ask } = await open({ AUTH_SECRET: SECRET });

    const { status, headers, text } = await ask();

    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(JSON.parse(text)).toEqual(
      refusal('UNAUTHENTICATED', 'Expected `Authorization: Bearer ` and a token, but got none.'),
    );
  });

  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  it.each([
    ['another secret', () => signed({}, 'another secret of 32 characters!'), 'signed for this'],
    ['a day that is past', () => signed({ exp: soon(-60) }), 'has expired'],
    ['no end', () => signed({ exp: undefined }), 'but its `exp` is missing.'],
    ['no name', () => signed({ sub: undefined }), 'but its `sub` is missing.'],
    ['another reader in mind', () => signed({ aud: 'others' }), 'but its `aud` is another.'],
    ['an empty name', () => signed({ sub: '' }), '`sub` is not a text of 1 to 200 characters.'],
    ['a blank name', () => signed({ sub: ' \t' }), '`sub` is not a text of 1 to 200 characters.'],
    ['a name of 201 letters', () => signed({ sub: 'a'.repeat(201) }), 'not a text of 1 to 200'],
    ['a name that is a number', () => signed({ sub: 7 }), '`sub` is not a text of 1 to'],
    ['an end in years', () => signed({ exp: 1e15 }), '`exp` is more than 366 days ahead.'],
    ['an end that is no date', () => signed({ exp: 'soon' }), '`exp` cannot be read.'],
    ['a beginning to come', () => signed({ nbf: soon(20) }), '`nbf` is in the future.'],
    ['an issue to come', () => signed({ iat: soon(20) }), '`iat` is in the future.'],
    ['an issue that is no date', () => signed({ iat: 'now' }), '`iat` cannot be read.'],
    ['no signature', () => `${none}.eyJzdWIiOiJhbm5hIn0.`, 'signed for this'],
    ['no form', () => 'abc', 'signed for this'],
  ])('refuses a token with %s', async (_name, make, words) => {
    const { ask } = await open({ AUTH_SECRET: SECRET, AUTH_AUDIENCE: 'proxeny' });
    const token = await make();

    const { status, headers, text } = await ask(bearing(token));

    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(text).toContain(words);
    expect(text).toContain('UNAUTHENTICATED');
  });

  it.each(Object.entries(DOORS))('asks for one at %s', async (_door, [path, init]) => {
    const { url } = await open({ AUTH_SECRET: SECRET });
    const answer = await fetch(`${url}${path}`, { ...init, headers: { ...JSON_BODY, ...BOTH } });

    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ errors: [{}] });
  });

  it('takes a token for a year, of a clock that is some seconds ahead', async () => {
    const { ask } = await open({ AUTH_SECRET: SECRET });
    const claims = { exp: soon(365 * 86_400), iat: soon(3), nbf: soon(3), sub: 'a'.repeat(200) };

    expect((await ask(bearing(await signed(claims)))).status).toBe(200);
  });

  it('takes tokens by the public keys of who makes them', async () => {
    const one = await makeKey('one');
    const { ask, statusOf } = await openByKeys(() => one.jwk);

    expect(await statusOf(one)).toBe(200);
    // The public key must not be accepted as a secret.
    const forged = await signed({ iss: ISSUER }, JSON.stringify(one.jwk));
    expect((await ask(bearing(forged))).status).toBe(401);
  });

  it('takes tokens of a new key soon after its issuer has changed keys', async () => {
    const [old, next] = [await makeKey('old'), await makeKey('next')];
    let current = old;
    const { statusOf } = await openByKeys(() => current.jwk);
    expect(await statusOf(old)).toBe(200);

    current = next;

    await expect.poll(() => statusOf(next), { timeout: 15_000, interval: 500 }).toBe(200);
    expect(await statusOf(old)).toBe(401);
  });

  it('is unavailable while the keys are, whatever the token', async () => {
    const { ask } = await open({
      ...{ AUTH_JWKS_URL: 'http://127.0.0.1:9/keys' },
      ...{ AUTH_ISSUER: ISSUER, AUTH_AUDIENCE: 'proxeny' },
    });
    const { privateKey } = await generateKeyPair('ES256');
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);

    const { status, text, headers } = await ask(bearing(token));

    expect(status).toBe(503);
    expect(headers.get('www-authenticate')).toBeNull();
    expect(text).toContain('The token cannot be verified at the moment.');
  });

  it('lets anyone read if it is meant to, yet takes no token that is wrong', async () => {
    const { ask } = await open({ AUTH_SECRET: SECRET, PROXENY_PUBLIC: 'yes' });

    expect((await ask()).status).toBe(200);
    expect((await ask(bearing('abc'))).status).toBe(401);
    expect((await ask({}, '/metrics')).status).toBe(401);
  });

  it('shows its health to all, and its metrics to operators', async () => {
    const { ask } = await open({ AUTH_SECRET: SECRET });
    const [reader, operator] = await Promise.all(
      ['reader', 'operator'].map((role) => signed({ roles: [role] })),
    );

    expect((await ask({}, '/health/ready')).status).toBe(200);
    expect((await ask(bearing(reader ?? ''), '/metrics')).status).toBe(403);
    expect((await ask(bearing(operator ?? ''), '/metrics')).status).toBe(200);
  });
});

describe('A server on this machine', () => {
  const OWN = ['localhost', 'localhost:4000', '127.0.0.1', '[::1]:80'];
  const OTHERS = ['example.org', 'localhost.example.org', '127.0.0.1.example.org', 'a b', '[', ''];
  const statusOf = async (host: string, settings = {}) =>
    statusAt((await open(settings)).url, host);

  it.each(OWN)('answers who names it "%s"', async (host) => {
    expect(await statusOf(host)).toBe(200);
  });

  it.each(OTHERS)('does not answer a page of the web that reaches it as "%s"', async (host) => {
    expect(await statusOf(host)).toBe(403);
  });

  it('answers to any name if it is meant to', async () => {
    for (const host of ['example.org', '['])
      expect(await statusOf(host, { PROXENY_PUBLIC: 'yes' })).toBe(200);
  });
});

describe('The rate of a client', () => {
  it('is held, and says when to ask again', async () => {
    const { ask } = await open({ RATE_PER_MINUTE: '3' });

    const statuses = [await ask(), await ask(), await ask()].map(({ status }) => status);
    const { status, headers, text } = await ask();

    expect(statuses).toEqual([200, 200, 200]);
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('20');
    const message = 'Expected up to 3 requests a minute, but there were more. Try again in 20 s.';
    expect(JSON.parse(text)).toEqual(refusal('RATE_LIMITED', message, { retryAfter: 20 }));
    expect((await ask({}, '/health/live')).status).toBe(200);
  });

  it('is counted by token where there is one, and by address where there is none', async () => {
    const { ask } = await open({ RATE_PER_MINUTE: '1', AUTH_SECRET: SECRET });
    const [anna, bert] = await Promise.all(['anna', 'bert'].map((sub) => signed({ sub })));
    const statusOf = async (token = '') => (await ask(bearing(token))).status;

    expect([await statusOf(anna), await statusOf(bert)]).toEqual([200, 200]);
    expect([await statusOf(anna), await statusOf(bert)]).toEqual([429, 429]);
    expect([await statusOf('abc'), await statusOf('abd')]).toEqual([401, 429]);
  });

  it('takes a proxy at its word only if it is trusted', async () => {
    const forwarded = (client: string) => ({ 'x-forwarded-for': client });
    const direct = await open({ RATE_PER_MINUTE: '1' });
    const one = [
      await direct.ask(forwarded('192.0.2.1')),
      await direct.ask(forwarded('192.0.2.2')),
    ];
    const proxied = await open({ RATE_PER_MINUTE: '1', TRUSTED_PROXIES: '127.0.0.1,10.0.0.0/8' });
    const two = [
      await proxied.ask(forwarded('192.0.2.1')),
      await proxied.ask(forwarded('192.0.2.2')),
      await proxied.ask(forwarded('192.0.2.9, 192.0.2.2')),
    ];

    expect(one.map(({ status }) => status)).toEqual([200, 429]);
    expect(two.map(({ status }) => status)).toEqual([200, 200, 429]);
  });

  it('reads an address with a port, and counts all others as one client', async () => {
    const { ask } = await open({ RATE_PER_MINUTE: '1', TRUSTED_PROXIES: '127.0.0.1' });
    const clients = [
      ...['192.0.2.1:51234', '192.0.2.1', '[2001:db8::1]:443', '2001:db8::2'],
      ...['unknown', '_hidden'],
    ];

    const statuses: number[] = [];
    for (const client of clients) statuses.push((await ask({ 'x-forwarded-for': client })).status);

    expect(statuses).toEqual([200, 429, 200, 429, 200, 429]);
  });
});

describe('What is left of a budget', () => {
  const headersOf = ({ headers }: { readonly headers: Headers }) =>
    ['ratelimit-policy', 'ratelimit', 'retry-after'].map((name) => headers.get(name));

  it('is told with each answer, and with each refusal', async () => {
    const { ask } = await open({ RATE_PER_MINUTE: '2', DATABASE_MS_PER_MINUTE: '60000' });

    const answers = [await ask(), await ask(), await ask()];

    const policy = '"requests";q=2;w=60, "database";q=60000;w=60;qu="milliseconds"';
    expect(answers.map(headersOf)).toEqual([
      [policy, expect.stringMatching(/^"requests";r=1;t=30, "database";r=\d+;t=[01]$/), null],
      [policy, expect.stringMatching(/^"requests";r=0;t=60, "database";r=\d+;t=[01]$/), null],
      [policy, expect.stringMatching(/^"requests";r=0;t=60, "database";r=\d+;t=[01]$/), '30'],
    ]);
  });

  it('is told by exports too, and by nothing that has no limit', async () => {
    const query = encodeURIComponent('{ cities(first: 1) { edges { node { id } } } }');
    const limited = await open({ DATABASE_MS_PER_MINUTE: '50000' });
    const unlimited = await open({});

    const told = await fetch(`${limited.url}/export?format=csv&query=${query}`);
    await told.text();

    expect(headersOf(told)[0]).toBe('"database";q=50000;w=60;qu="milliseconds"');
    expect(headersOf(await unlimited.ask())).toEqual([null, null, null]);
  });

  it.each([
    ['DATABASE_MS_PER_MINUTE', 'database time'],
    ['CPU_MS_PER_MINUTE', 'CPU time'],
  ])('of time (%s) is spent by what a client asks, and by no other', async (setting, time) => {
    const { ask } = await open({ [setting]: '1', AUTH_SECRET: SECRET });
    const askAs = async (sub: string) => ask(bearing(await signed({ sub })), '/graphql', CITIES);
    const first = await askAs('anna');
    const { status, headers, text } = await askAs('anna');

    expect(first.status).toBe(200);
    expect(status).toBe(429);
    expect(text.replace(/in \d+ s/, 'soon')).toContain(
      `Expected operations to take up to 1 ms of ${time} a minute, but yours took more. Try again soon`,
    );
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(50);
    expect((await askAs('bert')).status).toBe(200);
  });

  it.each(Object.entries(DOORS))('of CPU time is spent at %s', async (door, [path, init]) => {
    const { url } = await open({ CPU_MS_PER_MINUTE: '1', AUTH_SECRET: SECRET });
    const send = async () => {
      const response = await fetch(`${url}${path}`, {
        ...init,
        headers: { ...JSON_BODY, ...BOTH, ...bearing(await signed({ sub: door })) },
      });
      await response.text();
      return response.status;
    };

    expect(await send()).toBe(200);
    expect(await send()).toBe(429);
  });
});

const CITIES = JSON.stringify({ query: '{ cities(first: 100) { edges { node { name } } } }' });

/** With any `Host`, which `fetch` does not allow. */
async function statusAt(url: string, host: string): Promise<number> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const head = ['POST /graphql HTTP/1.1', `host: ${host}`, 'content-type: application/json'];
  socket.write(`${[...head, `content-length: ${QUERY.length}`].join('\r\n')}\r\n\r\n${QUERY}`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return Number(/^HTTP\/1.1 (\d+)/.exec(answer.toString())?.[1]);
}
