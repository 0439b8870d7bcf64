import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Validator } from '@seriousme/openapi-schema-validator';
import { buildSchema, printSchema } from 'graphql';
import { afterAll, describe, expect, it } from 'vitest';
import { rawRequest } from '../support/rawRequest.ts';
import { NOWHERE, type TestServer, openTestServer, refusal } from '../support/server.ts';
import { SECRET } from '../support/tokens.ts';

const QUERY = `/graphql?query=${encodeURIComponent('{ __typename }')}`;
const EXPORT = `/export?format=csv&query=${encodeURIComponent('{ cities { edges { node { id } } } }')}`;

const servers = new Map<string, Promise<TestServer>>();
afterAll(async () => {
  for (const server of servers.values()) await (await server).close();
});

/** One server for the same settings. */
async function ask(path: string, { settings = {}, ...asking }: Asking = {}) {
  const key = JSON.stringify(settings);
  const known = servers.get(key) ?? openTestServer(NOWHERE, settings);
  servers.set(key, known);
  const { body, ...answer } = await rawRequest(new URL(path, (await known).url), asking);
  return { ...answer, text: body.toString() };
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

interface OpenApi extends Record<string, unknown> {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters: unknown[] } }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly properties: Record<string, unknown> }>>;
  };
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

describe('What programs learn', () => {
  it.each(['/schema.graphql', '/openapi.json', '/tables', '/table/ties'])(
    'is sent compressed, and once, from %s',
    async (path) => {
      const { headers } = await ask(path);
      const gzipped = await ask(path, { headers: { 'accept-encoding': 'gzip' } });
      const held = await ask(path, { headers: { 'if-none-match': String(headers.etag) } });

      expect(gzipped.headers['content-encoding']).toBe('gzip');
      expect([held.status, held.text]).toEqual([304, '']);
    },
  );

  it('is the schema with its descriptions', async () => {
    const { status, text } = await ask('/schema.graphql');

    expect(status).toBe(200);
    expect(printSchema(buildSchema(text))).toBe(text.trimEnd());
    expect(text).toContain('Returns the first n items (after `after`, if given)');
  });

  it('is nothing without a token, or where only listed documents run', async () => {
    const guarded = { AUTH_SECRET: SECRET };
    const listed = {
      DOCUMENTS: fileURLToPath(new URL('../../examples/11-search.graphql', import.meta.url)),
    };

    for (const path of ['/schema.graphql', '/openapi.json', '/tables', '/table/ties.csv']) {
      expect(await statusOf(path, { settings: guarded }), path).toBe(401);
      expect(await statusOf(path, { settings: listed }), path).toBe(403);
    }
  });

  it('is a valid description of the addresses that are not GraphQL, with the parameters of tables', async () => {
    const { text } = await ask('/openapi.json');
    const told = JSON.parse(text) as OpenApi;
    const { valid, errors } = await new Validator().validate(told);
    const paths = Object.keys(told.paths);

    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(paths).toEqual(expect.arrayContaining(['/export', '/table/ties.csv', '/tables']));
    expect(told.paths['/table/ties.csv']?.get.parameters).toContainEqual(
      expect.objectContaining({ name: 'minSources', schema: { type: 'integer' } }),
    );
    expect(told.components.schemas['ties']?.properties['start.earliest']).toMatchObject({
      format: 'date',
    });
    // Each of them is there: without Neo4j it answers, or tells what it lacks.
    for (const path of paths) expect(await statusOf(path), path).not.toBe(404);
  });

  it('is for crawlers that they can read pages, but run no queries', async () => {
    const { text } = await ask('/robots.txt');
    const guarded = await ask('/robots.txt', { settings: { AUTH_SECRET: SECRET } });

    expect(text).toMatch(/^User-agent: \*\nDisallow: \/graphql\n/);
    expect(text).not.toMatch(/Disallow: \/$/m);
    expect(guarded.text).toBe('User-agent: *\nDisallow: /\n');
  });

  it('is told to language models in a few lines: its doors and its limits', async () => {
    const { text } = await ask('/llms.txt', { settings: { MAX_COST: '4321' } });

    expect(text).toMatch(/^# Proxeny\n\n> /);
    expect(text).toContain('at most 4321');
    for (const [, path = ''] of text.matchAll(/\]\(https?:\/\/[^/]+([^)]*)\)/g))
      expect(await statusOf(path), path).not.toBe(404);
  });
});

describe('A request of a page of another site, by a browser that says its origin alone', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = `queries=${encodeURIComponent('{"q0":{"query":"hefei"}}')}`;
  const LISTED = { CORS_ORIGINS: 'https://maps.example.org' };
  const sentFrom = async (origin: string | undefined, settings = {}) => {
    const from = origin === undefined ? {} : { origin };
    const posted = { method: 'POST', headers: { ...form, ...from }, settings, body };
    return [
      await statusOf('/reconcile', posted),
      await statusOf(QUERY, { headers: from, settings }),
      await statusOf(EXPORT, { headers: from, settings }),
    ];
  };
  /** Admitted, and without Neo4j. */
  const RUN = [503, 200, 503];

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'file://'])(
    'is refused before it runs anything: %s',
    async (origin) => {
      expect(await sentFrom(origin)).toEqual([403, 403, 403]);
      expect(await sentFrom(origin, LISTED)).toEqual([403, 403, 403]);
    },
  );

  it('is not a request of a program, of our own pages, of OpenRefine or of an allowed origin', async () => {
    expect(await sentFrom(undefined)).toEqual(RUN);
    expect(await sentFrom('http://127.0.0.1:3333')).toEqual(RUN);
    expect(await sentFrom('https://maps.example.org', LISTED)).toEqual(RUN);
    expect(await sentFrom('https://anyone.example', { CORS_ORIGINS: '*' })).toEqual(RUN);
    const own = { PROXENY_PUBLIC: 'yes', CORS_ORIGINS: 'none' };
    const headers = { ...form, host: 'graph.example.org', origin: 'https://graph.example.org' };
    const posted = { method: 'POST', headers, body, settings: own };
    expect(await statusOf('/reconcile', posted)).toBe(503);
  });

  it('can be JSON only after the server has said that it may', async () => {
    const asked = { 'access-control-request-method': 'POST', origin: 'https://evil.example' };
    const preflight = await ask('/graphql', { method: 'OPTIONS', headers: asked });

    expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
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
    ['/table/ties.csv', 'GET, HEAD'],
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
    expect(text).toContain(`GET, HEAD, POST or OPTIONS of \`/graphql\`, but got ${method}`);
  });

  it('of an address that nothing is at is 404', async () => {
    expect(await statusOf('/nowhere', { method: 'OPTIONS' })).toBe(404);
    expect(await statusOf('/nowhere', { method: 'PUT' })).toBe(404);
  });
});

describe('A body of another media type', () => {
  const routes = ['/graphql', '/export', '/mcp', '/reconcile/v1/match', '/reconcile/v1/extend'];
  const types = ['text/plain', 'text/plain; charset=utf-8', 'application/graphql', 'text/html'];
  it.each([...routes, '/reconcile'].flatMap((route) => types.map((type) => [route, type])))(
    'is 415: POST %s of %s',
    async (route = '', type = '') => {
      const headers = { 'content-type': type, accept: 'application/json, text/event-stream' };
      const posted = { method: 'POST', headers, body: '{"query":"{a}"}' };
      const { status, text } = await ask(route, posted);

      expect(status).toBe(415);
      const told: unknown = expect.stringContaining('Expected the content type "application/json"');
      expect(JSON.parse(text)).toEqual(refusal('BAD_USER_INPUT', told));
    },
  );
});

describe('A compressed body', () => {
  const bomb = gzipSync(Buffer.alloc(30_000_000));
  it.each(['/graphql', '/export', '/mcp', '/reconcile', '/reconcile/v1/match'])(
    'is 415, and is not unpacked: POST %s',
    async (route) => {
      for (const coding of ['gzip', 'br', 'deflate', 'gzip, gzip', 'x'.repeat(200)]) {
        const headers = { 'content-type': 'application/json', 'content-encoding': coding };
        const answer = await ask(route, { method: 'POST', headers, body: bomb });

        expect(answer.status, coding).toBe(415);
        expect(answer.headers['accept-encoding']).toBe('identity');
        expect(answer.text).toContain('Expected a body without a `content-encoding`, but got: ');
      }
    },
  );
});

describe('CORS_ORIGINS', () => {
  const OPEN = { CORS_ORIGINS: '*' };
  const LISTED = { CORS_ORIGINS: 'https://maps.example.org' };
  const read = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' };
  const from = (origin: string) => ({ ...read, origin });
  const preflight = (origin: string) => ({
    ...{ origin, 'access-control-request-method': 'POST' },
    'access-control-request-headers': 'content-type,authorization',
  });
  const allowed = async (path: string, asking: Asking) =>
    (await ask(path, asking)).headers['access-control-allow-origin'];

  it.each([
    [{}, 'http://127.0.0.1:3333', 'http://127.0.0.1:3333'],
    [{}, 'http://[::1]:3333', 'http://[::1]:3333'],
    [{}, 'https://maps.example.org', undefined],
    [{}, 'null', undefined],
    [OPEN, 'https://maps.example.org', '*'],
    [OPEN, 'null', '*'],
    [LISTED, 'https://maps.example.org', 'https://maps.example.org'],
    [LISTED, 'https://maps.example.org.evil.example', undefined],
    [LISTED, 'http://127.0.0.1:3333', undefined],
  ])('of %o, asked by %s, allow %s', async (settings, origin, expected) => {
    const sent = await ask(QUERY, { headers: from(origin), settings });
    const asked = await ask('/graphql', {
      ...{ method: 'OPTIONS', headers: preflight(origin), settings },
    });

    expect(sent.status).toBe(expected === undefined ? 403 : 200);
    expect(sent.headers['access-control-allow-origin']).toBe(expected);
    expect(String(sent.headers.vary).toLowerCase()).toContain('origin');
    expect(asked.status).toBe(204);
    expect(asked.headers['access-control-allow-origin']).toBe(expected);
    for (const { headers } of [sent, asked])
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    if (expected === undefined) return;
    expect(asked.headers['access-control-allow-headers']).toBe('content-type,authorization');
    expect(asked.headers['access-control-allow-methods']).toContain('POST');
    expect(sent.headers['access-control-expose-headers']).toContain('Retry-After');
  });

  it('let a page read why a request is refused', async () => {
    const settings = { ...LISTED, AUTH_SECRET: SECRET };
    const headers = from('https://maps.example.org');
    const { status, ...answer } = await ask(QUERY, { headers, settings });

    expect(status).toBe(401);
    expect(answer.headers['access-control-allow-origin']).toBe('https://maps.example.org');
  });

  it('never open the metrics to any page, only to one that is listed', async () => {
    for (const path of ['/metrics', '/metrics?a=b', '/%6Detrics', '/m%65trics?a=%zz']) {
      const headers = from('https://maps.example.org');
      expect(await allowed(path, { headers, settings: OPEN })).toBeUndefined();
      expect(await allowed(path, { headers: from('http://localhost:80') })).toBeUndefined();
      expect(await allowed(path, { headers, settings: LISTED })).toBe(headers.origin);
    }
  });

  it('let nobody show images, or call by a name that is not the server’s', async () => {
    const image = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    const rebound = { host: 'rebound.example', origin: 'http://rebound.example' };

    expect(await statusOf(QUERY, { headers: image, settings: OPEN })).toBe(403);
    expect(await statusOf(QUERY, { headers: rebound, settings: OPEN })).toBe(403);
  });

  it('decide who can frame a preview', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' };
    const policies = [];
    for (const settings of [{}, OPEN, LISTED, { CORS_ORIGINS: 'none' }]) {
      const framed = await ask('/reconcile/flyout/type?id=City', { headers, settings });
      expect(framed.status).toBe(403);
      const { status } = await ask('/reconcile/preview', { headers, settings });
      policies.push(status);
    }

    // The id is missing, which is told after the request was admitted.
    expect(policies).toEqual([400, 400, 400, 403]);
  });

  it('leave what pages are kept by as it is', async () => {
    const { headers } = await ask('/dashboard/dashboard.js', { headers: from('http://localhost') });

    expect(headers.vary).toBe('accept-encoding');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('PROXENY_HOSTS', () => {
  const settings = { PROXENY_PUBLIC: 'yes', PROXENY_HOSTS: 'graph.example.org, Other.example' };
  const at = (host: string) => statusOf('/health/live', { settings, headers: { host } });

  it.each([
    ...['localhost:80', 'LOCALHOST', 'localhost.', 'localhost.:80', '127.0.0.1', '127.0.0.1.:80'],
    ...['127.1', '127.255.0.1', '0x7f.1', '2130706433', '[::1]', '[0:0:0:0:0:0:0:1]:80'],
    ...['[::ffff:127.0.0.1]', '[::FFFF:7f00:1]:4000'],
    ...['graph.example.org', 'Graph.Example.Org.', 'other.example:8443'],
  ])('lets %s in', async (host) => {
    expect(await at(host)).toBe(200);
  });

  it.each([
    ...['example.org', 'graph.example.org.evil.example', 'evil.example', 'graph.example.org..'],
    ...['127.999.999.999', '127.0.0.256', '127.0.0.1.evil.example', 'localhost.evil.example'],
    ...['127.0.0.0.1', '0.0.0.0', '128.0.0.1', '1270.0.0.1', '[::2]', '[::ffff:128.0.0.1]'],
    ...['[localhost', 'localhost..', 'xlocalhost', '127.0.0.1:80:80', '.', '127.'],
  ])('keeps %s out although anyone may read', async (host) => {
    expect(await at(host)).toBe(403);
  });

  it.each(['a b', 'x"><script>', '[::1', '%', '?', 'user:word@localhost', 'localhost:99999'])(
    'is a part of addresses in answers only if they can be read, unlike %s',
    async (host) => {
      const open = { PROXENY_PUBLIC: 'yes' };
      const feed = await ask('/changes.json', { settings: open, headers: { host } });
      const tools = await ask('/mcp', { settings: open, headers: { host } });
      const described = await ask('/openapi.json', { settings: open, headers: { host } });

      expect([feed.status, tools.status, described.status]).toEqual([400, 400, 400]);
      expect(feed.text).toContain('Expected a `Host`');
    },
  );

  it('tells the name that came and the setting', async () => {
    const { text } = await ask(QUERY, { settings, headers: { host: 'evil.example' } });

    expect(text).toContain('evil.example');
    expect(text).toContain('PROXENY_HOSTS');
  });
});

describe('The rate', () => {
  const times = (count: number, send: () => Promise<number>) =>
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
