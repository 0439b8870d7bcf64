import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../src/generated/schema.ts';
import { mainIn } from '../support/cli.ts';
import { add } from '../support/dataset.ts';
import { makeFolder } from '../support/fakes.ts';
import { openFixtureServer } from '../support/fixtureServer.ts';
import { type Gate, openGate } from '../support/gate.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { readPairs, saying } from '../support/readPairs.ts';
import { type TestServer, openTestServer, postJson } from '../support/server.ts';
import { useSharedServer } from '../support/shipped.ts';
import { SECRET } from '../support/tokens.ts';
import { useOpened } from '../support/useOpened.ts';

const NAMES = 'find get evidence ties paths contested changes schema ask'.split(' ');
const MOST_TOKENS = 4_000;
const PATIENT = { timeout: 170_000 };
const PATIENCE = { timeout: 240_000 };
const WARM = { timeout: 120_000, interval: 500 };

const server = useSharedServer();
let client: Client;
let overStdio: Client;
const opened: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  client = await connect(server.url);
  overStdio = await connectStdio(server.url);
});
afterAll(async () => {
  for (const one of opened) await one.close();
});

async function connectBy(
  transport: Parameters<Client['connect']>[0],
  options?: ConstructorParameters<typeof Client>[1],
): Promise<Client> {
  const made = new Client({ name: 'tests', version: '1.0.0' }, options);
  await made.connect(transport, PATIENT);
  opened.push(made);
  return made;
}

const connect = (url: string, mode: 'legacy' | 'auto' = 'legacy') =>
  connectBy(new StreamableHTTPClientTransport(new URL('/mcp', url)), {
    versionNegotiation: { mode },
  });

function connectStdio(url: string): Promise<Client> {
  const args = [...mainIn(), 'mcp', '--url', url];
  return connectBy(new StdioClientTransport({ command: process.execPath, args }));
}

interface Told {
  readonly note: string;
  readonly version?: string;
  readonly total?: number;
  readonly shown: number;
  readonly cut?: string;
  readonly after?: string;
  readonly data: Fields & { readonly items: readonly Fields[] };
}

type Fields = Readonly<Record<string, unknown>>;

/** The value at a path: `tie.record.sources`. */
const pick = (value: unknown, path: string): unknown =>
  path.split('.').reduce((at: unknown, key) => (at as Fields)[key], value);

/** The value at a path in each item of a list. */
const each = (value: unknown, list: string, path: string): readonly unknown[] =>
  (pick(value, list) as readonly unknown[]).map((one) => pick(one, path));

/** In any order. */
const expectSame = (told: readonly unknown[], found: readonly unknown[]) =>
  expect(told.toSorted()).toEqual(found.toSorted());

async function textOf(name: string, args: Fields, from: Client = client) {
  const called = await from.callTool({ name, arguments: args }, PATIENT);
  const { content, isError = false, structuredContent } = called;
  expect(content).toHaveLength(1);
  const [first] = content;
  const text = first?.type === 'text' ? first.text : '';
  // The client has checked it by the schema of the tool.
  expect(structuredContent).toEqual(isError ? undefined : JSON.parse(text));
  return { isError, text };
}

async function call(name: string, args: Fields, from: Client = client): Promise<Told> {
  const { isError, text } = await textOf(name, args, from);
  expect(isError, text).toBe(false);
  expect(tokensIn(text)).toBeLessThanOrEqual(MOST_TOKENS);
  return JSON.parse(text) as Told;
}

function tokensIn(text: string): number {
  const signs = Array.from(text);
  const ascii = signs.filter((sign) => sign < '\u0080').length;
  return Math.ceil(ascii / 4) + signs.length - ascii;
}

const asked = async (query: string, variables?: Fields): Promise<Fields> =>
  server.ask(query, variables);

/** All ids of claims in an answer, wherever they are. */
function claimsIn(value: unknown): readonly string[] {
  const found = JSON.stringify(value).match(/"claim-[0-9a-f]+"/g) ?? [];
  return [...new Set(found.map((quoted) => quoted.slice(1, -1)))];
}

/** The subject of each claim, by the claim's id. */
async function subjectsOf(claims: readonly string[]): Promise<ReadonlyMap<unknown, unknown>> {
  const { nodes } = await asked(
    'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim { subject { id } } } }',
    { ids: claims.slice(0, 100) },
  );
  return new Map((nodes as readonly Fields[]).map((one) => [one.id, pick(one, 'subject.id')]));
}

describe('MCP', () => {
  it('has nine tools with described inputs, over HTTP in both versions and over stdio', async () => {
    const clients = [client, await connect(server.url, 'auto'), overStdio];
    const lists = await Promise.all(clients.map((one) => one.listTools(undefined, PATIENT)));
    const described = lists[0]?.tools.map(({ inputSchema: { properties = {} } }) =>
      Object.values(properties).filter((one) => !('description' in (one as object))),
    );

    expect(clients.map((one) => one.getNegotiatedProtocolVersion())).toEqual([
      ...['2025-11-25', '2026-07-28', '2025-11-25'],
    ]);
    for (const { tools } of lists) expect(tools.map(({ name }) => name)).toEqual(NAMES);
    expect(lists[1]?.tools).toEqual(lists[0]?.tools);
    expect(lists[2]?.tools).toEqual(lists[0]?.tools);
    expect(described?.flat()).toEqual([]);
    expect(client.getInstructions()).toContain('never instructions');
  });

  it('answers over stdio as over HTTP', async () => {
    const args = { id: 'columbus-oh--hefei' };

    expect(await call('get', args, overStdio)).toEqual(await call('get', args));
  });

  it('finds what a search finds, with links and claims about it', async () => {
    const told = await call('find', { text: 'Columbus', first: 5 });
    const found = await asked(
      '{ dataset { version } search(text: "Columbus", first: 5) { totalCount edges { node { id } } } }',
    );
    const subjects = await subjectsOf(told.data.items.flatMap((item) => claimsIn(item)));

    expect(told).toMatchObject({
      total: pick(found, 'search.totalCount'),
      ...{ shown: 5, version: pick(found, 'dataset.version') },
    });
    expect(each(told, 'data.items', 'id')).toEqual(each(found, 'search.edges', 'node.id'));
    expect(told.data.items[0]).toMatchObject({
      ...{ id: 'columbus-oh', type: 'City', name: 'Columbus', why: 'EXACT' },
      link: `${server.url}/actor/columbus-oh`,
    });
    for (const item of told.data.items) {
      expect(item.claims).not.toEqual([]);
      for (const claim of item.claims as string[]) expect(subjects.get(claim)).toBe(item.id);
    }
    const rest = await call('find', { text: 'Columbus', first: 5, after: told.after });
    expect(each(rest, 'data.items', 'id')).not.toContain('columbus-oh');
  });

  it('gets all facts of a subject, each with its claims', async () => {
    const told = await call('get', { id: 'columbus-oh--hefei' });
    const { node } = await asked(
      '{ node(id: "columbus-oh--hefei") { ... on Tie { name record { confidence { level } claims(first: 100) { edges { node { id property value } } } } } } }',
    );
    const properties = each(node, 'record.claims.edges', 'node.property');

    expect(told.data).toMatchObject({
      ...{ name: pick(node, 'name'), link: `${server.url}/tie/columbus-oh--hefei` },
      confidence: { level: pick(node, 'record.confidence.level') },
      claimCount: properties.length,
      parties: [{ id: 'columbus-oh' }, { id: 'hefei' }],
    });
    expect(each(told, 'data.items', 'property')).toEqual([...new Set(properties)]);
    // It would count claims, and the items are facts.
    expect(told.total).toBeUndefined();
    expectSame(claimsIn(told.data.items), each(node, 'record.claims.edges', 'node.id'));
  });

  it('tells the evidence of one property, and of one claim', async () => {
    const told = await call('evidence', { id: 'columbus-oh--tainan', property: 'start' });
    const { tie } = await asked(
      '{ tie(id: "columbus-oh--tainan") { record { property(name: "start") { claims { id source { title } } contested { because } } } } }',
    );
    const because = pick(tie, 'record.property.contested.because');

    const claims = 'record.property.claims';
    expectSame(each(told, 'data.items', 'claim'), each(tie, claims, 'id'));
    expectSame(each(told, 'data.items', 'source.name'), each(tie, claims, 'source.title'));
    expect(told.data.contested).toMatchObject([{ property: 'start', because }]);
    const [first] = told.data.items;
    const alone = await call('evidence', { id: first?.claim });
    expect(alone.data).toMatchObject({ about: { id: 'columbus-oh--tainan' }, items: [first] });
  });

  it('lists ties as the API does, and goes on where an answer was cut', async () => {
    const between = ['california', 'china'];
    const { ties } = await asked(
      'query($between: [ID!]) { ties(filter: { between: $between }, first: 100) { totalCount edges { node { id } } } }',
      { between },
    );
    const first = await call('ties', { between, first: 50 });
    const pages = [first];
    for (let last = first; last.after !== undefined && pages.length < 30; pages.push(last))
      last = await call('ties', { between, first: 50, after: last.after });

    expect(pages.length).toBeGreaterThan(1);
    expect(first.total).toBe(pick(ties, 'totalCount'));
    expect(first.shown).toBeLessThan(50);
    expect(first.cut).toBe(
      `Only ${first.shown} of ${first.total} are shown, because an answer has up to 4000 tokens. Ask again with \`after\` for those that follow.`,
    );
    expect(pages.flatMap((page) => each(page, 'data.items', 'id')).slice(0, 100)).toEqual(
      each(ties, 'edges', 'node.id'),
    );
  });

  it('names the claims of the start of a tie and of an agreement', async () => {
    const told = await call('ties', { between: ['ohio', 'china'], first: 50 });
    const dated = told.data.items.filter(({ start }) => start !== undefined);

    expect(dated.map(({ type }) => String(type))).toEqual(
      expect.arrayContaining(['Sister city', 'Memorandum']),
    );
    for (const { start } of dated) expect(claimsIn(start)).not.toEqual([]);
  });

  it('cites for a value only claims that state it, and marks where sources disagree', async () => {
    const told = await call('ties', { between: ['columbus-oh', 'tainan'] });
    const { tie } = await asked(
      `{ tie(id: "columbus-oh--tainan") { start { text } record { start: property(name: "start") {
        claims { id } contested { preferred { claims { id } } }
      } } } }`,
    );
    const preferred = each(tie, 'record.start.contested.preferred.claims', 'id');
    const ended = await call('ties', { between: ['guangdong', 'alberta'] });
    const { nodes } = await asked(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { value stance } } }',
      { ids: claimsIn(pick(ended, 'data.items.0.status')) },
    );
    const { nodes: ties } = await asked(
      '{ nodes(ids: ["guangdong--alberta"]) { ... on Tie { status statusClaim { id } } } }',
    );

    expect(told.data.items[0]).toMatchObject({
      start: { value: pick(tie, 'start.text'), contested: true },
    });
    expectSame(claimsIn(pick(told, 'data.items.0.start')), preferred);
    expect(preferred.length).toBeLessThan(each(tie, 'record.start.claims', 'id').length);
    expect(pick(ended, 'data.items.0.status.value')).toBe(pick(ties, '0.status'));
    expect(pick(ended, 'data.items.0.status.claims')).toContain(pick(ties, '0.statusClaim.id'));
    for (const claim of nodes as readonly Fields[])
      expect(claim).toEqual({ value: pick(ties, '0.status'), stance: 'SUPPORTS' });
  });

  it('finds paths, each step with its tie or its place, and claims', async () => {
    const told = await call('paths', { from: 'ohio-state-university', to: 'hefei', first: 2 });
    const { paths } = await asked(
      '{ paths(from: "ohio-state-university", to: "hefei", first: 2) { paths { text } } }',
    );
    const steps = told.data.items.flatMap((item) => item.steps as Fields[]);

    expect(each(told, 'data.items', 'text')).toEqual(each(paths, 'paths', 'text'));
    expect(told.data.link).toBe(`${server.url}/paths?from=ohio-state-university&to=hefei`);
    expect(steps.some(({ relation }) => relation === 'PART_OF')).toBe(true);
    for (const step of steps) expect(claimsIn(step)).not.toEqual([]);
  });

  it('lists contests and changes as the API does', async () => {
    const found = await asked(`{
      contested(filter: { between: ["ohio"] }, first: 10) { totalCount edges { node { property subject { id } } } }
      changes(since: "2026-11-25T00:00:00Z", filter: { involving: ["hefei"] }, first: 10) {
        totalCount edges { node { claim { id } } }
      }
    }`);
    const disputes = await call('contested', { between: ['ohio'] });
    const since = { since: '2026-11-25', involving: ['hefei'], first: 10 };
    const changed = await call('changes', since);

    expect(disputes.total).toBe(pick(found, 'contested.totalCount'));
    const edges = 'contested.edges';
    for (const path of ['property', 'subject.id'])
      expect(each(disputes, 'data.items', path)).toEqual(each(found, edges, `node.${path}`));
    expect(changed.total).toBe(pick(found, 'changes.totalCount'));
    expect(each(changed, 'data.items', 'claim')).toEqual(
      each(found, 'changes.edges', 'node.claim.id'),
    );
  });

  it('describes types of the schema, and answers what is asked in GraphQL', async () => {
    const query = await call('schema', {});
    const filter = await call('schema', { type: 'TieFilter' });
    const document = 'query Name($id: ID!) { city(id: $id) { name(in: ["zh"]) } }';
    const answered = await call('ask', { query: document, variables: { id: 'hefei' } });

    expect(query.data.items).toContain(
      'city(id: ID!): City # A local government of any kind: `columbus-oh`.',
    );
    expect(filter.data.items[0]).toBe('kinds: [TieKind!] # Any of these kinds.');
    expect(answered.data).toEqual({ city: { name: '合肥市' } });
  });

  it('shortens lists of an answer to GraphQL, and says which', async () => {
    const claims = 'claims(first: 20) { pageInfo { endCursor } edges { node { id value } } }';
    const query = `{ cities(first: 100) { pageInfo { endCursor } edges { cursor node { id record { ${claims} } } } } }`;
    const { cut, data } = await call('ask', { query });
    const found = await asked(query);
    const shown = pick(data, 'cities.edges') as readonly unknown[];

    expect(cut).toContain(`cities.edges (${shown.length} of 100)`);
    expect(data.cities).not.toHaveProperty('pageInfo');
    expect(shown).toEqual((pick(found, 'cities.edges') as unknown[]).slice(0, shown.length));
    const cities = 'cities(first: 100) { edges { node { id } } }';
    const many = Array.from({ length: 60 }, (_, at) => `c${at}: ${cities}`);
    const deep = await call('ask', { query: `{ ${many.join(' ')} }` });
    expect(Object.keys(deep.data)).toHaveLength(60);
    const most = (pick(deep.data, 'c59.edges') as readonly unknown[]).length;
    expect(deep.cut).toContain(`c0.edges (${most} of 100); c1.edges (${most} of 100); `);
    expect(deep.cut).toContain(
      `c9.edges (${most} of 100); and 50 more, each to up to ${most} items. Select fewer`,
    );
  });

  it.each(readPairs(new URL('mcpFaults.txt', import.meta.url)))(
    'refuses what a tool cannot take: %s',
    async (asked = '', words = '') => {
      const [, name = '', args = ''] = /^(\w+) (.*)$/.exec(asked) ?? [];

      expect(await textOf(name, JSON.parse(args) as Fields)).toEqual({
        ...{ isError: true, text: saying(words) },
      });
    },
  );
});

describe('MCP on a record whose sources disagree', () => {
  const small = useOpened(() =>
    openFixtureServer({
      'sister_ties.csv': add(
        'columbus-oh--hefei,,,,[2015..],,,,almanac,,,,,,2026-11-01,',
        'columbus-oh--hefei,,,,2018,,,,blog,,,,,,2026-11-01,',
      ),
      'institutions.csv': add(
        'hefei-university-of-technology,,,xiangyang,,,,blog,,,,,,2026-11-01,',
        'hefei-university-of-technology,,,shushan-district,,,,gazette,,,DENIES,,,2026-11-01,',
      ),
    }),
  );
  let from: Client;
  beforeAll(async () => {
    from = await connect(small.url);
  });

  /** Each claim that a fact cites, as its value and its source. */
  async function citedIn(told: unknown): Promise<readonly string[]> {
    const { nodes } = await small.ask(
      'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Claim { value stance source { id } } } }',
      { ids: claimsIn(told) },
    );
    return (nodes as readonly Claim[]).map(({ value, stance, source }) =>
      [value, stance, source.id].join(' '),
    );
  }

  it('cites for a value the claims that state it, exact ones first, and marks disagreement', async () => {
    const told = await call('ties', { kinds: ['SISTER_CITY'] }, from);
    const byId = new Map(told.data.items.map((item) => [item.id, item]));
    const hefei = byId.get('columbus-oh--hefei');
    const dandong = byId.get('wilmington-nc--dandong');

    expect(hefei).toMatchObject({
      start: { value: '8 November 1988', contested: true },
      end: { value: '2018' },
      lastConfirmed: { value: '2015' },
    });
    expect(hefei?.end).not.toHaveProperty('contested');
    expect(await citedIn(hefei?.start)).toEqual([
      ...['1988-11-08 SUPPORTS gazette', '1988 SUPPORTS register'],
    ]);
    expect(await citedIn(hefei?.end)).toEqual(['2018 SUPPORTS blog']);
    expect(await citedIn(hefei?.lastConfirmed)).toEqual(['[2015..] SUPPORTS almanac']);
    expect(await citedIn(dandong?.start)).toEqual(['1987 SUPPORTS blog']);
    expect(byId.get('columbus-in--xiangyang')?.status).toEqual({ value: 'UNKNOWN', claims: [] });
  });

  it('cites for a step of a path only claims that one end is inside of the other', async () => {
    const ends = { from: 'hefei-university-of-technology', to: 'shushan-district' };
    const told = await call('paths', { ...ends, first: 1 }, from);

    expect(await citedIn(pick(told, 'data.items.0.steps.0'))).toEqual([
      'shushan-district SUPPORTS register',
    ]);
  });
});

describe('A tool that has no answer', () => {
  const TOOLS: Readonly<Record<string, Fields>> = {
    find: { text: 'Hefei' },
    get: { id: 'hefei' },
    ask: { query: '{ city(id: "hefei") { name } }' },
  };
  const QUERY = '{ city(id: "columbus-oh") { name } }';
  const gates: Gate[] = [];
  afterAll(() => gates.forEach((gate) => gate.close()));

  /** A server whose Neo4j can fall silent, with a client of each kind. */
  async function openGated(settings: Readonly<Record<string, string>>) {
    const gate = await openGate(await sharedNeo4j());
    gates.push(gate);
    const of = await openTestServer(gate.address, { MAX_QUEUE_MS: '60000', ...settings });
    opened.push(of);
    return { ...{ of, gate }, clients: [await connect(of.url), await connectStdio(of.url)] };
  }

  async function told(clients: readonly Client[], names: readonly string[]) {
    const all = clients.flatMap((from) =>
      names.map(async (name) => {
        const { isError, text } = await textOf(name, TOOLS[name] ?? {}, from);
        return isError ? text : 'answered';
      }),
    );
    return new Set(await Promise.all(all));
  }

  it('because it takes too long says TIMEOUT and what to do', PATIENCE, async () => {
    const { clients, gate } = await openGated({ TIMEOUT_MS: '1500' });
    const names = Object.keys(TOOLS);
    // What Neo4j has planned runs at once.
    await expect.poll(() => told(clients, names), WARM).toEqual(new Set(['answered']));
    gate.freeze();

    const slow = await told(clients, names);

    gate.thaw();
    expect([...slow]).toEqual([
      'TIMEOUT: Expected an answer within 1500 ms, but it took longer and was stopped. Ask for less (smaller pages, fewer levels, a narrower filter), or try again when the server is less busy.',
    ]);
    await expect.poll(() => told(clients, names), WARM).toEqual(new Set(['answered']));
  });

  it('because others are served first says BUSY and when to try again', PATIENCE, async () => {
    const { clients, gate, of } = await openGated({ READS_AT_ONCE: '1', MAX_QUEUE_MS: '300' });
    await of.query(QUERY);
    await expect.poll(() => told(clients, ['get']), WARM).toEqual(new Set(['answered']));
    // A machine that stands still meanwhile makes a Neo4j that answers late one that is away.
    const whileOneIsServed = async () => {
      gate.freeze();
      const first = of.query(QUERY);
      const waiting = await told(clients, ['get']);
      gate.thaw();
      await first;
      return waiting;
    };

    const busy =
      'BUSY: The server is busy, and cannot begin with this operation soon. Try again in 1 s.';
    await expect.poll(whileOneIsServed, WARM).toEqual(new Set([busy]));
  });

  it('because Neo4j is away says UNAVAILABLE', PATIENCE, async () => {
    const { clients, gate } = await openGated({});
    gate.shut();

    const away = await told(clients, ['find', 'get', 'ask']);

    expect([...away]).toEqual([
      'UNAVAILABLE: The graph does not answer at the moment. Try again shortly.',
    ]);
  });

  it(
    'because there were too many calls says RATE_LIMITED over stdio, and is refused over HTTP',
    PATIENCE,
    async () => {
      const { clients, of } = await openGated({ RATE_PER_MINUTE: '40' });
      const [overHttp, stdio] = clients as [Client, Client];
      for (let count = 0; count < 60; count++) await of.query('{ __typename }');

      expect([...(await told([stdio], ['get']))]).toEqual([
        expect.stringMatching(
          /^RATE_LIMITED: Expected up to 40 requests a minute, but there were more\. Try again in \d+ s\.$/,
        ),
      ]);
      await expect(textOf('get', { id: 'hefei' }, overHttp)).rejects.toThrow(/429|RATE_LIMITED/);
    },
  );
});

describe('The door of MCP', () => {
  const MESSAGE = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
  const HEADERS = { accept: 'application/json, text/event-stream' };

  const post = (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    postJson(`${url}/mcp`, body, { headers: { ...HEADERS, ...headers } });

  async function open(settings: Readonly<Record<string, string>>): Promise<TestServer> {
    const made = await openTestServer(await sharedNeo4j(), settings);
    opened.push(made);
    return made;
  }

  it('refuses pages of other sites, and more than one message', async () => {
    const foreign = await post(server.url, MESSAGE, { origin: 'https://example.org' });
    const own = await post(server.url, MESSAGE, { origin: server.url });
    const listed = await open({ CORS_ORIGINS: 'https://example.org' });
    const allowed = await post(listed.url, MESSAGE, { origin: 'https://example.org' });
    const batch = await post(server.url, [MESSAGE, MESSAGE]);
    const stream = await fetch(new URL('/mcp', server.url), { headers: HEADERS });
    const listen = { ...MESSAGE, method: 'subscriptions/listen' };
    const listening = await post(server.url, listen, { 'mcp-protocol-version': '2026-07-28' });

    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://example.org');
    expect([foreign, own, allowed, batch, stream].map(({ status }) => status)).toEqual([
      ...[403, 200, 200, 400, 405],
    ]);
    expect(await foreign.text()).toContain('a page of another site made this one');
    expect(await listening.text()).toContain('"error"');
  });

  it('counts each message, and refuses as /graphql does', async () => {
    const { url } = await open({ RATE_PER_MINUTE: '2' });
    await post(url, MESSAGE);
    await post(url, MESSAGE);
    const refused = await post(url, MESSAGE);
    const query = await fetch(new URL('/graphql?query={__typename}', url));

    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'RATE_LIMITED' } }],
    });
    expect(query.status).toBe(429);
    await expect(connect(url)).rejects.toThrow(/429|RATE_LIMITED/);
  });

  it('holds tools to the limits of operations, and asks for a token', async () => {
    const cheap = await open({ MAX_COST: '100' });
    const costly = await textOf('find', { text: 'Hefei' }, await connect(cheap.url));
    const guarded = await open({ AUTH_SECRET: SECRET });

    expect(costly).toMatchObject({
      isError: true,
      text: expect.stringMatching(/^TOO_COSTLY: /) as string,
    });
    expect((await post(guarded.url, MESSAGE)).status).toBe(401);
  });

  it('has no tools where only listed documents are executed', async () => {
    const documents = join(makeFolder(), 'documents');
    mkdirSync(documents);
    writeFileSync(join(documents, 'city.graphql'), '{ city(id: "hefei") { name } }');
    const { url } = await open({ DOCUMENTS: documents });

    expect((await post(url, MESSAGE)).status).toBe(403);
  });
});
