import { type IncomingMessage, request } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedNeo4j } from '../support/neo4j.ts';
import { type TestServer, openTestServer } from '../support/server.ts';
import { sharedServer } from '../support/shipped.ts';

let server: TestServer;
beforeAll(async () => {
  server = await sharedServer();
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, { headers });
  return { status: response.status, body: await response.json() };
}

/** As OpenRefine sends it. */
async function form(fields: Readonly<Record<string, unknown>>): Promise<Answer> {
  const body = new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const response = await fetch(`${server.url}/reconcile`, { method: 'POST', body });
  return { status: response.status, body: await response.json() };
}

const wilmington = (region?: string) => ({
  query: 'Wilmington',
  type: 'City',
  properties: [
    { pid: 'country', v: 'United States' },
    ...(region === undefined ? [] : [{ pid: 'region', v: region }]),
  ],
});

const first = (body: unknown, key: string) =>
  (body as Readonly<Record<string, { readonly result: readonly Candidate[] }>>)[key]?.result ?? [];

const isKind = ({ id }: { readonly id: string }) => id === 'kind';

interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

describe('Reconciliation', () => {
  it('tells where its services are, at the address by which it was reached', async () => {
    const { body } = await get('/reconcile');
    const suggested = (path: string) => ({
      ...{ service_url: server.url, service_path: `/reconcile/suggest/${path}` },
      ...{
        flyout_service_url: server.url,
        flyout_service_path: `/reconcile/flyout/${path}?id=\${id}`,
      },
    });

    expect(body).toMatchObject({
      versions: ['0.2'],
      identifierSpace: `${server.url}/actor/`,
      view: { url: `${server.url}/actor/{{id}}` },
      suggest: {
        ...{
          entity: suggested('entity'),
          property: suggested('property'),
          type: suggested('type'),
        },
      },
      extend: { propose_properties: { service_path: '/reconcile/properties' } },
    });
  });

  it('matches each row of a batch, and leaves namesakes to a person', async () => {
    const queries = {
      q0: wilmington('Delaware'),
      q1: wilmington('NC'),
      q2: wilmington(),
      q3: { query: 'Xyzzyville' },
    };
    const { body } = await form({ queries });
    const told = (key: string) => first(body, key).map(({ id, match }) => [id, match]);

    expect(told('q0')[0]).toEqual(['wilmington-de', true]);
    expect(told('q1')[0]).toEqual(['wilmington-nc', true]);
    expect(told('q2')).toEqual([
      ['wilmington-de', false],
      ['wilmington-nc', false],
    ]);
    expect(told('q3')).toEqual([]);
  });

  it('tells a candidate with its type, its place and the points of each feature', async () => {
    const { body } = await form({ queries: { q0: wilmington('Delaware') } });

    expect(first(body, 'q0')[0]).toEqual({
      ...{ id: 'wilmington-de', name: 'Wilmington', score: 100, match: true },
      description: 'City in Delaware',
      type: [{ id: 'City', name: 'City' }],
      features: [
        { id: 'name', name: 'name', value: 70 },
        { id: 'country', name: 'country', value: 22 },
        { id: 'region', name: 'region', value: 20 },
        { id: 'kind', name: 'kind', value: 4 },
      ],
    });
  });

  it('reads queries in the address, partners, points, and identifiers as addresses', async () => {
    const given = (properties: Readonly<Record<string, unknown>>) => ({
      query: 'Columbus',
      properties: Object.entries(properties).map(([pid, v]) => ({ pid, v })),
    });
    const queries = {
      partner: given({
        country: { id: 'united-states', name: 'United States' },
        partner: ['Hefei'],
      }),
      point: given({ country: 'US', latitude: 39.96, longitude: '-83.0' }),
      item: given({ geonames: 'https://www.geonames.org/4509177' }),
      id: { query: 'columbus-oh' },
      limited: { query: 'Columbus', limit: 1 },
    };
    const { body } = await get(`/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`);

    for (const key of ['partner', 'point', 'item', 'id'])
      expect([key, first(body, key)[0]?.id, first(body, key)[0]?.match]).toEqual([
        ...[key, 'columbus-oh', true],
      ]);
    expect(first(body, 'limited')).toHaveLength(1);
  });

  it('returns only candidates of the type that is asked for', async () => {
    const osaka = (type: string) => ({
      ...{ query: 'Osaka', type, properties: [{ pid: 'country', v: 'Japan' }] },
    });
    const { body } = await form({ queries: { city: osaka('City'), state: osaka('State') } });

    expect(first(body, 'city').map(({ id, match }) => [id, match])).toEqual([['osaka', true]]);
    expect(first(body, 'state').map(({ id, match }) => [id, match])).toEqual([
      ['osaka-prefecture', true],
    ]);
  });

  it('finds those of a type among better ones of other types', async () => {
    const one = (type: string) => ({ query: 'Singapore', type, limit: 1 });
    const { body } = await form({ queries: { country: one('Country'), city: one('City') } });

    expect(first(body, 'country').map(({ id }) => id)).toEqual(['singapore-country']);
    expect(first(body, 'city').map(({ id }) => id)).toEqual(['singapore']);
  });

  it('answers each row, whatever another one has', async () => {
    const at = (latitude: number) => [
      { pid: 'latitude', v: latitude },
      { pid: 'longitude', v: 10 },
    ];
    const queries = {
      long: { query: 'Wilmington '.repeat(40) },
      off: { query: 'Hefei', properties: at(123) },
      good: { query: 'Hefei' },
    };
    const { status, body } = await form({ queries });

    expect(status).toBe(200);
    expect(first(body, 'long')).toEqual([]);
    expect(first(body, 'off').map(({ id }) => id)).toEqual(['hefei']);
    expect(first(body, 'good').map(({ id }) => id)).toEqual(['hefei']);
  });

  it('takes a name in small letters for an id only if the row tells nothing else', async () => {
    const properties = [{ pid: 'country', v: 'United States' }];
    const { body } = await form({
      queries: { alone: { query: 'columbus-oh' }, named: { query: 'hefei', properties } },
    });

    expect(first(body, 'alone').map(({ id, match }) => [id, match])).toEqual([
      ['columbus-oh', true],
    ]);
    expect(first(body, 'named').some(({ match }) => match)).toBe(false);
  });

  it('takes no id that is the name of two for one of them', async () => {
    const { body } = await form({ queries: { one: { query: 'quebec' } } });

    expect(first(body, 'one').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['quebec', 'quebec-city']),
    );
    expect(first(body, 'one').some(({ match }) => match)).toBe(false);
  });

  it('compares the kind of an institution as it is given, and none that is not one of ours', async () => {
    const kinds = ['hospital', 'UNIVERSITY', 'company of limited liability'];
    const { body } = await form({
      queries: Object.fromEntries(
        kinds.map((v) => [
          v,
          {
            query: 'BJC HealthCare',
            properties: [
              { pid: 'country', v: 'United States' },
              { pid: 'kind', v },
            ],
          },
        ]),
      ),
    });

    expect(kinds.map((kind) => first(body, kind)[0]?.features.find(isKind)?.value)).toEqual([
      ...[4, -6, undefined],
    ]);
  });

  it('extends institutions with their country, and ties with all other parties', async () => {
    const institution = 'ohio-state-university-center-for-automotive-research';
    const { body } = await form({
      extend: { ids: [institution], properties: [{ id: 'country' }, { id: 'ties' }] },
    });
    const { rows } = body as {
      readonly rows: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
    };

    expect(rows[institution]?.['country']).toEqual([
      { id: 'united-states', name: 'United States' },
    ]);
    expect(rows[institution]?.['ties']).toContainEqual({
      str: expect.stringMatching(/; Hefei; .*Shanghai Jiao Tong University/) as string,
    });
  });

  it('extends a table with values, and with ties in columns that stay in step', async () => {
    const show = (id: string, choice?: string) =>
      choice === undefined ? { id } : { id, settings: { show: choice } };
    const extend = {
      ids: ['columbus-oh', 'nowhere-at-all'],
      properties: ['country', 'region', 'geonames', 'latitude', 'population', 'kind'].map((id) =>
        show(id),
      ),
    };
    const { body } = await form({ extend });
    const { rows, meta } = body as {
      readonly meta: readonly { readonly id: string }[];
      readonly rows: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
    };

    expect(meta[0]).toEqual({ id: 'country', name: 'Country', type: { id: 'Country' } });
    expect(rows['columbus-oh']).toEqual({
      country: [{ id: 'united-states', name: 'United States' }],
      region: [{ id: 'ohio', name: 'Ohio' }],
      geonames: [{ str: '4509177' }],
      latitude: [{ float: expect.any(Number) as number }],
      population: [{ int: expect.any(Number) as number }],
      kind: [{ str: 'CITY' }],
    });
    expect(Object.values(rows['nowhere-at-all'] ?? {})).toEqual(Array(6).fill([]));

    const columns = await Promise.all(
      ['partner', 'start', 'confidence', 'sources', 'evidence'].map(async (choice) => {
        const told = await form({
          extend: { ids: ['columbus-oh'], properties: [show('ties', choice)] },
        });
        return (told.body as { readonly rows: typeof rows }).rows['columbus-oh']?.['ties'] ?? [];
      }),
    );
    const [partners = [], ...others] = columns;
    const at = partners.findIndex((value) => (value as { readonly id?: string }).id === 'hefei');

    expect(at).toBeGreaterThanOrEqual(0);
    for (const column of others) expect(column).toHaveLength(partners.length);
    expect(others[1]?.[at]).toEqual({ str: expect.stringMatching(/^[A-Z_]+$/) as string });
    expect(others[2]?.[at]).toEqual({ int: expect.any(Number) as number });
    expect(others[3]?.[at]).toEqual({ str: expect.stringMatching(/\w/) as string });
  });

  it('proposes the properties that a table can be extended with', async () => {
    const { body } = await get('/reconcile/properties?type=City&limit=2');

    expect(body).toEqual({
      ...{ type: 'City', limit: 2 },
      properties: [
        { id: 'country', name: 'Country' },
        { id: 'region', name: 'Region' },
      ],
    });
  });

  it('suggests places and institutions, properties and types by what is typed', async () => {
    const ids = ({ body }: Answer) =>
      (body as { readonly result: readonly { readonly id: string }[] }).result.map(({ id }) => id);

    expect(ids(await get('/reconcile/suggest/entity?prefix=columbus-oh'))[0]).toBe('columbus-oh');
    expect(ids(await get('/reconcile/suggest/entity?prefix=hef'))).toContain('hefei');
    expect(ids(await get('/reconcile/suggest/entity?prefix='))).toEqual([]);
    expect(ids(await get('/reconcile/suggest/entity?prefix=hef&limit=0'))).toEqual([]);
    expect(ids(await get(`/reconcile/suggest/entity?prefix=${'x'.repeat(300)}`))).toEqual([]);
    expect(ids(await get('/reconcile/suggest/property?prefix=geo'))).toEqual(['geonames']);
    expect(ids(await get('/reconcile/suggest/type?prefix=&cursor=1'))).toEqual([
      ...['State', 'Country', 'Institution'],
    ]);
  });

  it('shows what an id is, in a page that others on this machine can frame and that runs nothing', async () => {
    const response = await fetch(`${server.url}/reconcile/preview?id=columbus-oh`);
    const page = await response.text();
    const flyout = await get('/reconcile/flyout/entity?id=columbus-oh');

    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'self' http://localhost:* http://127.0.0.1:*",
    );
    expect(page).toContain('<h1>Columbus</h1><p>City, Ohio, United States</p>');
    expect(flyout.body).toEqual({
      id: 'columbus-oh',
      html: expect.stringContaining('<h1>Columbus</h1>') as string,
    });
    expect((await get('/reconcile/flyout/entity?id=nowhere-at-all')).status).toBe(404);
  });
});

describe('A request to reconcile', () => {
  const codes = ({ body, status }: Answer) => [
    status,
    ...(
      body as {
        readonly errors: readonly {
          readonly message: string;
          readonly extensions: { readonly code: string };
        }[];
      }
    ).errors.map(({ message, extensions: { code } }) => `${code}: ${message}`),
  ];

  it('is refused with what was expected, if it is faulty', async () => {
    expect(codes(await get('/reconcile?queries=%7B'))).toEqual([
      ...[
        400,
        'BAD_USER_INPUT: Expected `queries` to be JSON, but it is not JSON. Check its quotes, commas and brackets.',
      ],
    ]);
    expect(codes(await form({ queries: { q0: { query: 5 } } }))).toEqual([
      400,
      expect.stringMatching(/^BAD_USER_INPUT: Expected a valid `queries\.q0\.query`: /),
    ]);
    expect(
      codes(await form({ extend: { ids: ['hefei'], properties: [{ id: 'nothing' }] } })),
    ).toEqual([
      ...[
        400,
        'BAD_USER_INPUT: Expected properties of `/reconcile/properties`, but got: "nothing".',
      ],
    ]);
  });

  it('is refused as too large with more than 50 rows, or a longer body than any request', async () => {
    const queries = Object.fromEntries(
      Array.from({ length: 51 }, (_, at) => [`q${at}`, { query: 'Columbus' }]),
    );

    expect(codes(await form({ queries }))).toEqual([
      ...[413, 'BAD_USER_INPUT: Expected up to 50 queries, but got: 51.'],
    ]);
    expect((await form({ queries: { q0: { query: 'x'.repeat(200_000) } } })).status).toBe(413);
  });

  it('is refused from a page of another site, as a form or in an address', async () => {
    const site = { 'sec-fetch-site': 'cross-site' };
    const sent = request(`${server.url}/reconcile`, {
      method: 'POST',
      headers: { ...site, 'content-type': 'application/x-www-form-urlencoded' },
    }).end('queries=%7B%7D');
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    await text(response);

    expect(response.statusCode).toBe(403);
    expect((await getFrom('/reconcile', site)).statusCode).toBe(403);
  });

  it('needs a token where other requests do, and counts for its holder', async () => {
    const guarded = await openTestServer(await sharedNeo4j(), { AUTH_SECRET: 'x'.repeat(32) });
    const response = await fetch(`${guarded.url}/reconcile?queries=%7B%7D`);
    await guarded.close();

    expect(response.status).toBe(401);
  });

  it('is one of the requests of a client that the rate counts', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.1' };
    const busy = await openTestServer(await sharedNeo4j(), {
      ...{ RATE_PER_MINUTE: '2', TRUSTED_PROXIES: '127.0.0.1' },
    });
    const statuses = [];
    for (let at = 0; at < 3; at++)
      statuses.push((await fetch(`${busy.url}/reconcile`, { headers })).status);
    await busy.close();

    expect(statuses).toEqual([200, 200, 429]);
  });

  it('takes less than 20 seconds for 1,000 rows', async () => {
    const cities = await server.query(
      '{ cities(first: 100) { edges { node { name country { name } } } } }',
    );
    const { edges } = (cities.data as unknown as Cities).cities;
    const prefixes = [
      '',
      'City of ',
      'Town of ',
      'Ville de ',
      'Stadt ',
      'Comune di ',
      'x',
      'y',
      'z',
      'w',
    ];
    const rows = prefixes.flatMap((prefix) =>
      edges.map(({ node }) => ({
        query: prefix + node.name,
        properties: [{ pid: 'country', v: node.country.name }],
      })),
    );
    const begun = performance.now();
    for (let at = 0; at < rows.length; at += 50) {
      const queries = Object.fromEntries(
        rows.slice(at, at + 50).map((row, key) => [`q${key}`, row]),
      );
      expect((await form({ queries })).status).toBe(200);
    }

    expect(rows).toHaveLength(1_000);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

interface Cities {
  readonly cities: {
    readonly edges: readonly {
      readonly node: { readonly name: string; readonly country: { readonly name: string } };
    }[];
  };
}

async function getFrom(path: string, headers: Readonly<Record<string, string>>) {
  const sent = request(`${server.url}${path}`, { headers }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  await text(response);
  return response;
}
