import { describe, expect, it } from 'vitest';
import { rawRequest } from '../support/rawRequest.ts';
import { outcomeOf, postJson } from '../support/server.ts';
import { quickest } from '../support/quickest.ts';
import { useSharedServer } from '../support/shipped.ts';

const server = useSharedServer();

const get = (path: string) => fetch(`${server.url}${path}`);

/** As OpenRefine sends it. */
function form(fields: Readonly<Record<string, unknown>>): Promise<Response> {
  const body = new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  return fetch(`${server.url}/reconcile`, { method: 'POST', body });
}

const post = (path: string, body: unknown) => postJson(`${server.url}${path}`, body);

const json = async (response: Promise<Response>): Promise<unknown> => (await response).json();

/** The candidates for each query of a batch. */
async function batch(queries: Readonly<Record<string, unknown>>) {
  const body = (await json(form({ queries }))) as Readonly<Record<string, Result>>;
  return (key: string) => body[key]?.result ?? [];
}

interface Result {
  readonly result: readonly Candidate[];
}

interface Candidate {
  readonly id: string;
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

const matched = (candidates: readonly Candidate[]) =>
  candidates.map(({ id, match }) => [id, match]);

const properties = (given: Readonly<Record<string, unknown>>) =>
  Object.entries(given).map(([pid, v]) => ({ pid, v }));

/** The values of each row of an extended table. */
async function extended(ids: readonly string[], asked: readonly object[]) {
  const body = await json(form({ extend: { ids, properties: asked } }));
  return body as {
    readonly meta: readonly unknown[];
    readonly rows: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  };
}

const UNITED_STATES = { id: 'united-states', name: 'United States' };

const wilmington = (region?: string) => ({
  ...{ query: 'Wilmington', type: 'City' },
  properties: properties({ country: 'United States', ...(region !== undefined && { region }) }),
});

describe('Reconciliation, version 0.2', () => {
  it('tells where its services are, at the address by which it was reached', async () => {
    const suggested = (path: string) => ({
      ...{ service_url: server.url, service_path: `/reconcile/suggest/${path}` },
      flyout_service_url: server.url,
      flyout_service_path: `/reconcile/flyout/${path}?id=\${id}`,
    });

    expect(await json(get('/reconcile'))).toMatchObject({
      versions: ['0.2'],
      identifierSpace: `${server.url}/actor/`,
      view: { url: `${server.url}/actor/{{id}}` },
      suggest: {
        ...{ entity: suggested('entity'), property: suggested('property') },
        type: suggested('type'),
      },
      extend: { propose_properties: { service_path: '/reconcile/properties' } },
    });
  });

  it('matches each row of a batch, and leaves namesakes to a person', async () => {
    const told = await batch({
      ...{ q0: wilmington('Delaware'), q1: wilmington('NC'), q2: wilmington() },
      q3: { query: 'Xyzzyville' },
    });

    expect(matched(told('q0'))[0]).toEqual(['wilmington-de', true]);
    expect(matched(told('q1'))[0]).toEqual(['wilmington-nc', true]);
    expect(matched(told('q2'))).toEqual([
      ['wilmington-de', false],
      ['wilmington-nc', false],
    ]);
    expect(told('q3')).toEqual([]);
  });

  it('tells a candidate with its type, its place and the points of each feature', async () => {
    const told = await batch({ q0: wilmington('Delaware') });

    expect(told('q0')[0]).toEqual({
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
    const given = (of: Readonly<Record<string, unknown>>) => ({
      ...{ query: 'Columbus', properties: properties(of) },
    });
    const queries = {
      partner: given({ country: UNITED_STATES, partner: ['Hefei'] }),
      point: given({ country: 'US', latitude: 39.96, longitude: '-83.0' }),
      item: given({ geonames: 'https://www.geonames.org/4509177' }),
      id: { query: 'columbus-oh' },
      limited: { query: 'Columbus', limit: 1 },
    };
    const path = `/reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`;
    const { limited, ...others } = (await json(get(path))) as Record<string, Result>;

    for (const [key, { result }] of Object.entries(others))
      expect([key, matched(result)[0]]).toEqual([key, ['columbus-oh', true]]);
    expect(Object.keys(others)).toHaveLength(4);
    expect(limited?.result).toHaveLength(1);
  });

  it('returns only candidates of the type that is asked for', async () => {
    const osaka = (type: string) => ({
      ...{ query: 'Osaka', type, properties: properties({ country: 'Japan' }) },
    });
    const told = await batch({ city: osaka('City'), state: osaka('State') });

    expect(matched(told('city'))).toEqual([['osaka', true]]);
    expect(matched(told('state'))).toEqual([['osaka-prefecture', true]]);
  });

  it('finds those of a type among better ones of other types', async () => {
    const one = (type: string) => ({ query: 'Singapore', type, limit: 1 });
    const told = await batch({ country: one('Country'), city: one('City') });

    expect(told('country').map(({ id }) => id)).toEqual(['singapore-country']);
    expect(told('city').map(({ id }) => id)).toEqual(['singapore']);
  });

  it('answers each row, whatever another one has', async () => {
    const told = await batch({
      long: { query: 'Wilmington '.repeat(40) },
      off: { query: 'Hefei', properties: properties({ latitude: 123, longitude: 10 }) },
      good: { query: 'Hefei' },
    });

    expect(told('long')).toEqual([]);
    expect(told('off').map(({ id }) => id)).toEqual(['hefei']);
    expect(told('good').map(({ id }) => id)).toEqual(['hefei']);
  });

  it('takes a name in small letters for an id only if the row tells nothing else', async () => {
    const told = await batch({
      alone: { query: 'columbus-oh' },
      named: { query: 'hefei', properties: properties({ country: 'United States' }) },
    });

    expect(matched(told('alone'))).toEqual([['columbus-oh', true]]);
    expect(told('named').some(({ match }) => match)).toBe(false);
  });

  it('takes no id that is the name of two for one of them', async () => {
    const told = await batch({ one: { query: 'quebec' } });

    for (const id of ['quebec', 'quebec-city'])
      expect(matched(told('one'))).toContainEqual([id, false]);
    expect(told('one').some(({ match }) => match)).toBe(false);
  });

  it('compares the kind of an institution as it is given, and none that is not one of ours', async () => {
    const kinds = ['hospital', 'UNIVERSITY', 'company of limited liability'];
    const rowOf = (kind: string) => ({
      ...{ query: 'BJC HealthCare', properties: properties({ country: 'United States', kind }) },
    });
    const told = await batch(Object.fromEntries(kinds.map((kind) => [kind, rowOf(kind)])));
    const points = (kind: string) => told(kind)[0]?.features.find(({ id }) => id === 'kind');

    expect(kinds.map((kind) => points(kind)?.value)).toEqual([4, -6, undefined]);
  });

  it('extends institutions with their country, and ties with all other parties', async () => {
    const institution = 'ohio-state-university-center-for-automotive-research';
    const { rows } = await extended([institution], [{ id: 'country' }, { id: 'ties' }]);

    expect(rows[institution]?.['country']).toEqual([UNITED_STATES]);
    expect(rows[institution]?.['ties']).toContainEqual({
      str: expect.stringMatching(/; Hefei; .*Shanghai Jiao Tong University/) as string,
    });
  });

  it('extends a table with values, and with ties in columns that stay in step', async () => {
    const { rows, meta } = await extended(
      ['columbus-oh', 'nowhere-at-all'],
      ['country', 'region', 'geonames', 'latitude', 'population', 'kind'].map((id) => ({ id })),
    );

    expect(meta[0]).toEqual({ id: 'country', name: 'Country', type: { id: 'Country' } });
    expect(rows['columbus-oh']).toEqual({
      country: [UNITED_STATES],
      region: [{ id: 'ohio', name: 'Ohio' }],
      geonames: [{ str: '4509177' }],
      latitude: [{ float: expect.any(Number) as number }],
      population: [{ int: expect.any(Number) as number }],
      kind: [{ str: 'CITY' }],
    });
    expect(Object.values(rows['nowhere-at-all'] ?? {})).toEqual(Array(6).fill([]));

    const columns = await Promise.all(
      ['partner', 'start', 'confidence', 'sources', 'evidence'].map(async (choice) => {
        const asked = { id: 'ties', settings: { show: choice } };
        const told = await extended(['columbus-oh'], [asked]);
        return told.rows['columbus-oh']?.['ties'] ?? [];
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
    expect(await json(get('/reconcile/properties?type=City&limit=2'))).toEqual({
      ...{ type: 'City', limit: 2 },
      properties: [
        { id: 'country', name: 'Country' },
        { id: 'region', name: 'Region' },
      ],
    });
  });

  it('suggests places and institutions, properties and types by what is typed', async () => {
    const ids = async (asked: string) => {
      const body = await json(get(`/reconcile/suggest/${asked}`));
      return (body as Result).result.map(({ id }) => id);
    };

    expect((await ids('entity?prefix=columbus-oh'))[0]).toBe('columbus-oh');
    expect(await ids('entity?prefix=hef')).toContain('hefei');
    for (const none of ['', 'hef&limit=0', 'x'.repeat(300)])
      expect(await ids(`entity?prefix=${none}`)).toEqual([]);
    expect(await ids('property?prefix=geo')).toEqual(['geonames']);
    expect(await ids('type?prefix=&cursor=1')).toEqual(['State', 'Country', 'Institution']);
  });

  it('shows what an id is, in a page that others on this machine can frame and that runs nothing', async () => {
    const response = await fetch(`${server.url}/reconcile/preview?id=columbus-oh`);
    const page = await response.text();

    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'self' http://localhost:* http://127.0.0.1:*",
    );
    expect(page).toContain('<h1>Columbus</h1><p>City, Ohio, United States</p>');
    expect(await json(get('/reconcile/flyout/entity?id=columbus-oh'))).toEqual({
      id: 'columbus-oh',
      html: expect.stringContaining('<h1>Columbus</h1>') as string,
    });
    expect((await get('/reconcile/flyout/entity?id=nowhere-at-all')).status).toBe(404);
  });
});

describe('Reconciliation, the draft of version 1.0', () => {
  it('tells what it offers', async () => {
    expect(await json(get('/reconcile/v1'))).toMatchObject({
      ...{ versions: ['1.0-draft'], standardizedScore: true, batchSize: 50 },
      view: { url: `${server.url}/actor/{id}` },
      suggest: { entity: true, property: true, type: true },
      extend: { proposeProperties: true },
    });
  });

  it('matches rows by name, properties and id, in order', async () => {
    const name = (propertyValue: string) => ({ matchType: 'name', propertyValue });
    const property = (propertyId: string, propertyValue: unknown) => ({
      ...{ matchType: 'property', propertyId, propertyValue },
    });
    const queries = [
      { type: 'City', conditions: [name('Wilmington'), property('region', 'Delaware')] },
      { conditions: [name('合肥市'), property('country', '中国')] },
      { conditions: [{ matchType: 'id', propertyValue: 'hefei' }] },
      { conditions: [name('Wilmington'), property('country', 'US')] },
    ];
    const { results } = (await json(post('/reconcile/v1/match', { queries }))) as {
      readonly results: readonly { readonly candidates: readonly Candidate[] }[];
    };

    expect(results.map(({ candidates: [best] }) => [best?.id, best?.match])).toEqual([
      ['wilmington-de', true],
      ['hefei', true],
      ['hefei', true],
      ['wilmington-de', false],
    ]);
  });

  it('extends a table, and proposes with what', async () => {
    const asked = { ids: ['hefei'], properties: [{ id: 'geonames' }, { id: 'names' }] };

    expect(await json(post('/reconcile/v1/extend', asked))).toMatchObject({
      rows: [
        {
          id: 'hefei',
          properties: [
            { id: 'geonames', values: [{ str: '1808722' }] },
            { id: 'names', values: expect.arrayContaining([{ str: '合肥' }]) as unknown },
          ],
        },
      ],
    });
    expect(await json(get('/reconcile/v1/extend/propose?type=City'))).toMatchObject({
      properties: expect.arrayContaining([{ id: 'ties', name: 'Ties' }]) as unknown,
    });
  });
});

describe('A request to reconcile', () => {
  const column = { ids: ['hefei'], properties: [{ id: 'nothing' }] };
  const many = Array.from({ length: 51 }, (_, at) => [`q${at}`, { query: 'Columbus' }] as const);
  const EMPTY = { queries: [{ conditions: [] }] };

  it.each([
    [
      ...['not JSON', () => get('/reconcile?queries=%7B'), 400],
      /^BAD_USER_INPUT: Expected `queries` to be JSON, but it is not JSON\. Check its quotes, commas and brackets\.$/,
    ],
    [
      ...['a number as query', () => form({ queries: { q0: { query: 5 } } }), 400],
      /^BAD_USER_INPUT: Expected a valid `queries\.q0\.query`: /,
    ],
    [
      ...['an unknown column', () => form({ extend: column }), 400],
      /^BAD_USER_INPUT: Expected properties of `\/reconcile\/properties`, but got: "nothing"\.$/,
    ],
    ['no conditions', () => post('/reconcile/v1/match', EMPTY), 400, /./],
    [
      ...['more than 50 rows', () => form({ queries: Object.fromEntries(many) }), 413],
      /^BAD_USER_INPUT: Expected up to 50 queries, but got: 51\.$/,
    ],
    ['a longer body than any request', () => form({ queries: 'x'.repeat(200_000) }), 413, /./],
  ] as [string, () => Promise<Response>, number, RegExp][])(
    'is refused with what was expected, if it has %s',
    async (_, ask, status, message) => {
      const [told, fault] = await outcomeOf(await ask());

      expect(told).toBe(status);
      expect(fault).toMatch(message);
    },
  );

  it('is refused from a page of another site, as a form or in an address', async () => {
    const site = { 'sec-fetch-site': 'cross-site' };
    const headers = { ...site, 'content-type': 'application/x-www-form-urlencoded' };
    const address = `${server.url}/reconcile`;
    const sent = await rawRequest(address, { method: 'POST', headers, body: 'queries=%7B%7D' });

    expect(sent.status).toBe(403);
    expect((await rawRequest(address, { headers: site })).status).toBe(403);
  });

  it('takes less than a second of CPU for 50 rows', async () => {
    const { cities } = await server.ask(
      '{ cities(first: 50) { edges { node { name country { name } } } } }',
    );
    const prefixes = ['', 'City of ', 'Ville de '];
    const batch = (prefix = 'x') =>
      cities.edges.map(({ node }) => ({
        query: prefix + node.name,
        properties: properties({ country: node.country.name }),
      }));

    const took = await quickest(SECOND_MS, async () => {
      const queries = Object.fromEntries(batch(prefixes.shift()).entries());
      const before = process.cpuUsage();
      expect((await form({ queries })).status).toBe(200);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1_000;
    });

    expect(took).toBeLessThan(SECOND_MS);
  });
});

const SECOND_MS = 1_000;
