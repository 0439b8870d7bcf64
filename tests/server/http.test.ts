import { request } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { type TestServer, openTestServer } from '../support/server.ts';

/** Nothing here needs a Neo4j. */
const NOWHERE = { uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'none' };
const SECRET = 'a secret of at least 32 characters';
const QUERY = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
const EXPORT = `/export?format=csv&query=${encodeURIComponent('{ cities { edges { node { id } } } }')}`;

const servers = new Map<string, Promise<TestServer>>();
afterAll(async () => {
  for (const server of servers.values()) await (await server).close();
});

/** One server for the same settings; asks it with any header, which `fetch` does not allow. */
async function ask(
  path: string,
  { method = 'GET', headers = {}, settings = {} }: Asking = {},
): Promise<Answer> {
  const key = JSON.stringify(settings);
  const known = servers.get(key) ?? openTestServer(NOWHERE, settings);
  servers.set(key, known);
  const { url } = await known;
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      );
    });
    sent.on('error', reject).end();
  });
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, string>>;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const statusOf = async (path: string, asking?: Asking) => (await ask(path, asking)).status;

describe('A request that another site makes a browser send', () => {
  const image = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
  const link = { ...image, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

  it.each([
    ['an image', image],
    ['an image of a neighbor', { ...image, 'sec-fetch-site': 'same-site' }],
    ['a frame', { ...link, 'sec-fetch-dest': 'iframe', 'sec-fetch-user': '?1' }],
    ['a page that moves by itself', link],
  ])('is refused before it runs a query: %s', async (_name, headers) => {
    const { status, text } = await ask(QUERY, { headers });

    expect(status).toBe(403);
    expect(text).toContain('"code":"FORBIDDEN"');
    expect(text).toContain('another site');
    expect(await statusOf(EXPORT, { headers })).toBe(403);
  });

  it('is answered where a person followed a link', async () => {
    expect(await statusOf(QUERY, { headers: { ...link, 'sec-fetch-user': '?1' } })).toBe(200);
  });

  it.each([
    ['our own pages', { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }],
    ['an address that a person typed', { ...link, 'sec-fetch-site': 'none' }],
    ['a program', {}],
  ])('is no other than that: %s', async (_name, headers) => {
    expect(await statusOf(QUERY, { headers })).toBe(200);
  });

  it('may still load the pages, which hold nothing but themselves', async () => {
    expect(await statusOf('/health/live', { headers: image })).toBe(200);
  });
});

describe('The headers of an answer', () => {
  it.each([QUERY, EXPORT, '/health/live', '/nowhere'])('guard %s', async (path) => {
    const { headers } = await ask(path);

    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  });

  it('let other sites frame the views that are made for it', async () => {
    const { headers } = await ask('/embed/map');

    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });

  it('keep what a token has opened out of every cache', async () => {
    const settings = { AUTH_SECRET: SECRET, PROXENY_PUBLIC: 'yes' };

    expect((await ask(QUERY, { settings })).headers['cache-control']).toBe('no-store');
    expect((await ask(QUERY)).headers['cache-control']).toBeUndefined();
  });
});

describe('A method', () => {
  it('HEAD is answered as GET is, without the body', async () => {
    const [head, get] = [await ask(QUERY, { method: 'HEAD' }), await ask(QUERY)];

    expect(head.status).toBe(200);
    expect(head.text).toBe('');
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  it.each([
    ['/graphql', 'GET, HEAD, POST'],
    ['/export', 'GET, POST'],
    ['/health/ready', 'GET, HEAD'],
  ])('OPTIONS names those of %s, and allows no other site anything', async (path, allow) => {
    const { status, headers } = await ask(path, { method: 'OPTIONS' });

    expect(status).toBe(204);
    expect(headers.allow).toBe(`${allow}, OPTIONS`);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'TRACE'])('%s is 405 with those that are', async (method) => {
    const { status, headers, text } = await ask('/graphql', { method });

    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD, POST, OPTIONS');
    expect(text).toContain(
      `Expected GET, HEAD, POST or OPTIONS of \`/graphql\`, but got ${method}`,
    );
  });

  it('of an address that nothing is at is 404', async () => {
    expect(await statusOf('/nowhere', { method: 'OPTIONS' })).toBe(404);
    expect(await statusOf('/nowhere', { method: 'PUT' })).toBe(404);
  });
});

describe('PROXENY_HOSTS', () => {
  const settings = { PROXENY_PUBLIC: 'yes', PROXENY_HOSTS: 'graph.example.org, Other.example' };
  const at = (host: string) => statusOf('/health/live', { settings, headers: { host } });

  it.each(['localhost:80', '127.0.0.1', 'graph.example.org', 'other.example:8443'])(
    'lets %s in',
    async (host) => {
      expect(await at(host)).toBe(200);
    },
  );

  it.each(['example.org', 'graph.example.org.evil.example', 'evil.example'])(
    'keeps %s out although anyone may read',
    async (host) => {
      expect(await at(host)).toBe(403);
    },
  );

  it('tells the name that came and the setting', async () => {
    const { text } = await ask(QUERY, { settings, headers: { host: 'evil.example' } });

    expect(text).toContain('evil.example');
    expect(text).toContain('PROXENY_HOSTS');
  });
});

describe('The rate', () => {
  const times = (count: number, send: () => Promise<number | undefined>) =>
    Promise.all(Array.from({ length: count }, send));

  it('holds for `/health/ready`, apart from that of queries', async () => {
    const settings = { RATE_PER_MINUTE: '1' };

    const statuses = await times(400, () => statusOf('/health/ready', { settings }));

    expect(new Set(statuses)).toEqual(new Set([503, 429]));
    // Those that came back while the probes ran are answered too.
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThanOrEqual(300);
    expect(await statusOf(QUERY, { settings })).toBe(200);
    expect(await statusOf('/health/live', { settings })).toBe(200);
  });

  it('holds for `/metrics`, whatever the token', async () => {
    const settings = { RATE_PER_MINUTE: '2', AUTH_SECRET: SECRET };
    const headers = { authorization: 'Bearer wrong' };

    const statuses = await times(400, () => statusOf('/metrics', { settings, headers }));

    expect(new Set(statuses)).toEqual(new Set([401, 429]));
  });
});
