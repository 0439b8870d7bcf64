import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../../src/store/load/importDataset.ts';
import { openDriver } from '../../../src/neo4j/driver.ts';
import type { Driver } from '../../../src/neo4j/write.ts';
import { type Edit, FIXTURE, NOW, add, copyWith, swap } from '../../support/dataset.ts';
import { openGate } from '../../support/gate.ts';
import { type Listener, type Report, listenTo } from '../../support/listener.ts';
import { scratchNeo4j } from '../../support/neo4j.ts';
import {
  type Answer,
  PATIENCE,
  type TestServer,
  openTestServer,
  postJson,
  refusal,
} from '../../support/server.ts';
import { SECRET, bearing, signed, soon } from '../../support/tokens.ts';

const CHANGES = `subscription Changes($filter: ChangeFilter, $first: Int) {
  changes(filter: $filter, first: $first) {
    before after totalCount remaining
    changes { kind property before after subject { id } claim { value source { id title } reason } }
  }
}`;

const INVALID = 'GRAPHQL_VALIDATION_FAILED';
const UNREADABLE = 'GRAPHQL_PARSE_FAILED';
const BAD = 'BAD_USER_INPUT';
const TYPO = '{ changes(filter: { properties: ["strat"] }) { after } }';
const TOO_DEEP = `{ changes { changes { claim { ${'chain { claim { '.repeat(20)} id ${'} }'.repeat(20)} } } } }`;
const TOO_MUCH = `{ changes(first: 100) { changes { subject { record { claims(first: 100) { edges { node {
  subject { record { claims(first: 100) { edges { node { id } } } } } } } } } } } } }`;

/** A gazette says that Columbus and Hefei ended their tie; the almanac's year is withdrawn. */
const ENDED: Readonly<Record<string, Edit>> = {
  'sister_ties.csv': (text) =>
    [
      swap(
        'columbus-oh--hefei,,,1987,,,,,almanac,row 12,,,,,2026-11-01,',
        'columbus-oh--hefei,,,1987,,,,,almanac,row 12,,,,a misprint,2026-11-01,2026-11-19',
      ),
      add('columbus-oh--hefei,,,,,ENDED,,,gazette,page 2,,,,,2026-11-20,'),
    ].reduce((edited, edit) => edit(edited), text),
};

const HUBEI_ENDED: Readonly<Record<string, Edit>> = {
  'sister_ties.csv': add('ohio--hubei,,,,,ENDED,,,gazette,page 3,,,,,2026-11-20,'),
};

describe('A subscription to changes', () => {
  let driver: Driver;
  let server: TestServer;
  let gate: Awaited<ReturnType<typeof openGate>>;
  const importWith = async (
    edits: Readonly<Record<string, Edit>>,
    options: Parameters<typeof importDataset>[2] = {},
  ) => importDataset(await copyWith(edits), driver, { now: NOW, ...options });

  beforeAll(async () => {
    const address = await scratchNeo4j();
    driver = openDriver(address);
    gate = await openGate(address);
    await importDataset(FIXTURE, driver, { now: NOW });
    const settings = { MAX_SUBSCRIBERS: String(MOST), ...PATIENCE };
    server = await openTestServer(gate.address, settings);
  });
  afterAll(async () => {
    await server.close();
    gate.close();
    await driver.close();
  });

  const notices = async () => {
    const { records } = await driver.executeQuery(
      'MATCH (notice:Notice) RETURN toFloat(count(notice)) AS count',
    );
    return records[0]?.get('count') as number;
  };

  const listening: Listener[] = [];
  const listen = async (query: string, variables: Record<string, unknown> = {}) => {
    const listener = await listenTo(server.url, query, variables);
    listening.push(listener);
    return listener;
  };
  afterEach(async () => {
    for (const { stop } of listening.splice(0)) stop();
    await expect.poll(subscribers).toBe(0);
  });

  const subscribers = async () => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(/^proxeny_subscribers (\d+)$/m.exec(text)?.[1]);
  };

  it('tells each listener what an import changed, as it asked: the claim, its source, the values before and after', async () => {
    const { version: before } = await importWith({});
    const all = await listen(CHANGES);
    const few = await listen(
      'subscription { changes(first: 1) { remaining changes { kind claim { subject { __typename ... on SisterTie { name } } } } } }',
    );

    const { version: after } = await importWith(ENDED);
    const reports = await all.told(2);
    const parts = await few.told(2);

    expect(reports).toEqual([
      {
        ...{ before, after, totalCount: 2, remaining: 0 },
        changes: [
          {
            ...{ kind: 'RETIRED', property: 'start', subject: { id: 'columbus-oh--hefei' } },
            ...{ before: ['1987', '1988', '1988-11-08'], after: ['1988', '1988-11-08'] },
            claim: {
              ...{ value: '1987', reason: 'a misprint' },
              source: { id: 'almanac', title: 'Almanac of twins' },
            },
          },
          {
            ...{ kind: 'RECORDED', property: 'status', subject: { id: 'columbus-oh--hefei' } },
            ...{ before: ['ACTIVE'], after: ['ACTIVE', 'ENDED'] },
            claim: {
              ...{ value: 'ENDED', reason: null },
              source: { id: 'gazette', title: 'Gazette, "Eight sisters"' },
            },
          },
        ],
      },
    ]);
    const subject = { __typename: 'SisterTie', name: expect.stringContaining('Hefei') as string };
    expect(parts).toEqual([
      { remaining: 1, changes: [{ kind: 'RETIRED', claim: { subject } }] },
      { remaining: 0, changes: [{ kind: 'RECORDED', claim: { subject } }] },
    ]);
  });

  it('tells only what the filter lets through', async () => {
    await importWith({});
    const filters = [
      ...[{ kinds: ['RETIRED'] }, { properties: ['status'] }],
      ...[{ sources: ['almanac'] }, { subjects: ['ohio--hubei'] }],
    ];
    const listeners = await Promise.all(filters.map((filter) => listen(CHANGES, { filter })));

    await importWith(ENDED);
    const told = await Promise.all(listeners.slice(0, 3).map((listener) => listener.told(1)));
    await importWith(HUBEI_ENDED);
    const [last] = await Promise.all(listeners.slice(3).map((listener) => listener.told(1)));

    const shown = (reports: readonly Report[] = []) =>
      reports.map(({ changes, totalCount }) => [
        totalCount,
        changes.map(({ kind, property }) => `${String(kind)} ${String(property)}`),
      ]);
    expect(told.map(shown)).toEqual([
      [[1, ['RETIRED start']]],
      [[1, ['RECORDED status']]],
      [[1, ['RETIRED start']]],
    ]);
    expect(shown(last)).toEqual([[1, ['RECORDED status']]]);
  });

  it('tells what involves an actor: changes of ties that it is party to, or was', async () => {
    await importWith({});
    const [hefei, hubei] = await Promise.all(
      ['hefei', 'hubei'].map((id) => listen(CHANGES, { filter: { involving: [id] } })),
    );

    await importWith(ENDED);
    const ended = await hefei?.told(2);
    await importWith({ 'sister_ties.csv': (text) => text.replace(/^ohio--hubei.*\n/gm, '') });
    const gone = await hubei?.told(2);

    const subjects = ended?.flatMap(({ changes }) => changes.map(({ subject }) => subject));
    expect(subjects).toEqual(Array(2).fill({ id: 'columbus-oh--hefei' }));
    expect(gone?.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toContain('REMOVED');
    expect(hubei?.events).toHaveLength(gone?.length ?? 0);
  });

  it('reports what was removed without a reason, and what a curator judged again', async () => {
    await importWith({});
    const subjects = ['columbus-in--xiangyang', 'ohio--hubei'];
    const listener = await listen(CHANGES, { filter: { subjects } });

    await importWith({
      'sister_ties.csv': (text) =>
        text
          .replace(/^columbus-in--xiangyang.*\n/gm, '')
          .replace('PREFERRED,both governments give this year', ','),
      'policy_effects.csv': (text) => text.replace(/^indiana-act-2024--.*\n/m, ''),
    });
    const [report] = await listener.told(2);

    const { changes = [] } = report ?? {};
    expect(changes).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'JUDGED', property: 'start', before: ['1979', '1985-10-07'] },
        claim: expect.objectContaining({ value: '1979', reason: null }) as unknown,
      }),
    );
    const gone = changes.filter(({ kind }) => kind === 'REMOVED');
    const judged = changes.filter(({ kind }) => kind === 'JUDGED');
    expect(judged).toHaveLength(changes.length - gone.length);
    for (const one of gone) expect(one).toMatchObject({ claim: null, subject: null, after: [] });
    expect(gone.map(({ property }) => property)).toContain('parties');
  });

  it('reads nothing of the record to begin or to end', async () => {
    await importWith({});
    await server.query('{ dataset { version } }');
    const before = gate.received();

    const listener = await listen(CHANGES);
    listener.stop();
    await expect.poll(subscribers).toBe(0);

    expect(gate.received() - before).toBeLessThan(10_000);
  });

  it('has its head and a comment while Neo4j says nothing, and tells what is imported later', async () => {
    await importWith({});
    const leaving = new AbortController();
    gate.freeze();
    const begun = performance.now();
    const answer = await fetch(`${server.url}/graphql?query=${encodeURIComponent(VERSIONS)}`, {
      headers: { accept: 'text/event-stream' },
      signal: leaving.signal,
    });
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    const waited = performance.now() - begun;
    gate.thaw();
    await importWith(ENDED);
    const next = await reader?.read();
    leaving.abort();
    await expect.poll(subscribers).toBe(0);

    expect(new TextDecoder().decode(first?.value)).toBe(':\n\n');
    expect(waited).toBeLessThan(10_000);
    expect(new TextDecoder().decode(next?.value)).toContain('"totalCount":2');
  });

  it.each([
    ['all rows are read', { rebuild: true }],
    ['it is loaded into an empty database', { rebuild: true, largest: 20, pauseReaders: true }],
  ])('tells the same when %s', async (_how, options) => {
    await importWith({});
    const listener = await listen(CHANGES);

    await importWith({}, options);
    await importWith(ENDED, options);
    const reports = await listener.told(2);

    expect(reports).toMatchObject([{ totalCount: 2, remaining: 0 }]);
    expect(reports[0]?.changes).toMatchObject([
      { kind: 'RETIRED', before: ['1987', '1988', '1988-11-08'], after: ['1988', '1988-11-08'] },
      { kind: 'RECORDED', before: ['ACTIVE'], after: ['ACTIVE', 'ENDED'] },
    ]);
  });

  it('that opens while an import commits tells what it changes', async () => {
    await importWith({});
    const importing = importWith(ENDED);
    await expect.poll(notices, { ...SOON, interval: 10 }).toBe(1);
    const listener = await listen(CHANGES);
    await importing;

    expect(await listener.told(2)).toMatchObject([{ totalCount: 2, remaining: 0 }]);
  });

  it('leaves out none of several imports in a row, of which two within a second can be one event', async () => {
    const versions = [(await importWith({})).version];
    const listener = await listen(VERSIONS_OF_CHANGES);
    for (const year of [1981, 1982, 1983]) {
      const status = add(`ohio--hubei,,,${year},,,,,gazette,page 3,,,,,2026-11-20,`);
      versions.push((await importWith({ 'sister_ties.csv': status })).version);
    }
    await expect
      .poll(() => listener.events.at(-1)?.data?.changes.after, SOON)
      .toBe(versions.at(-1));
    const reports = await listener.told(1);

    const [first = '', ...others] = versions;
    expect(reports.map(({ before }) => before)).toEqual([
      first,
      ...reports.slice(0, -1).map(({ after }) => after),
    ]);
    expect(others).toEqual(expect.arrayContaining(reports.map(({ after }) => after)));
    expect(reports.at(-1)?.changes).toContainEqual({ kind: 'RECORDED' });
  });

  it('says that changes are not listed when the database no longer knows them, and goes on', async () => {
    const { version: before } = await importWith({});
    const listener = await listen(
      'subscription { changes(filter: { subjects: ["ohio--hubei"] }) { before after isListed totalCount remaining changes { kind } } }',
    );

    gate.shut();
    const { version: after } = await importWith(ENDED);
    await driver.executeQuery('MATCH (difference:Difference) DELETE difference');
    gate.open();
    await expect.poll(() => listener.events, SOON).toHaveLength(1);
    await importWith(HUBEI_ENDED);
    const [unlisted, ...more] = await listener.told(1);

    const none = { totalCount: 0, remaining: 0, changes: [] };
    expect(unlisted).toEqual({ before, after, isListed: false, ...none });
    expect(more).toMatchObject([{ isListed: true, changes: [{ kind: 'RECORDED' }] }]);
  });

  it('goes on when Neo4j was away, and tells what was imported meanwhile', async () => {
    await importWith({});
    const listener = await listen(CHANGES);

    gate.shut();
    await importWith(ENDED);
    const answer = await server.query('{ dataset { version } }');
    gate.open();
    const reports = await listener.told(2);

    expect(answer.status).toBe(503);
    expect(reports).toMatchObject([{ totalCount: 2, remaining: 0 }]);
  });

  it('is refused while as many listen as may, and let in when one has gone', async () => {
    const listeners = await Promise.all(Array.from({ length: MOST }, () => listen(CHANGES)));

    const refused = await ask('text/event-stream', CHANGES);
    expect(await subscribers()).toBe(MOST);
    listeners[0]?.stop();
    await expect.poll(subscribers).toBe(MOST - 1);
    const late = await listen(CHANGES);
    expect(late.events).toEqual([]);

    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('30');
    const message = 'The server already has 4 subscriptions open, its limit. Try again in 30 s.';
    expect(await refused.json()).toMatchObject(refusal('BUSY', message, { retryAfter: 30 }));
  });

  it('is refused to a client that has its share, while others are let in', async () => {
    const shared = await openTestServer(gate.address, {
      ...{ AUTH_SECRET: SECRET, MAX_SUBSCRIBERS: '4', CLIENT_SHARE: '50' },
    });
    const listenAs = async (name: string) =>
      listenTo(shared.url, CHANGES, {}, bearing(await signed({ sub: name })));
    const first = await listenAs('anna');
    await listenAs('anna');

    const refused = await listenAs('anna').catch((error: unknown) => error);
    const other = await listenAs('bert');
    first.stop();
    await expect.poll(() => listenAs('anna').catch(() => null)).not.toBeNull();
    await shared.close();

    expect(await messageOf(refused)).toBe(
      'You already have 2 subscriptions open, the limit for one client. Try again in 30 s.',
    );
    expect(await other.ended).toBe('complete');
  });

  it.each([
    ['no such field', '{ changes { nothing } }', INVALID, 'Cannot query field "nothing"'],
    ['too large an event', '{ changes(first: 101) { after } }', BAD, '`first` must be between 1'],
    [
      ...(['a property that no claim can have', TYPO, BAD] as const),
      'but got: "strat"; did you mean "start"?',
    ],
    ['too deep', TOO_DEEP, 'TOO_DEEP', 'may nest up to 25'],
    ['too much', TOO_MUCH, 'TOO_COSTLY', 'may ask for up to'],
    ['two things', '{ changes { after } dataset: changes { after } }', INVALID, 'one'],
    ['nothing', '{ changes @skip(if: true) { after } }', undefined, ''],
    ['a document that is not GraphQL', '{ changes { after }', UNREADABLE, 'Expected Name'],
  ])(
    'that asks for %s is refused before anything is told',
    async (_what, selection, code, words) => {
      const answer = await ask('text/event-stream', `subscription ${selection}`);
      const [event = '', complete, ...rest] = eventsIn(await answer.text());
      const { errors } = JSON.parse(event.replace('event: next\ndata: ', '')) as Answer;

      expect(answer.status).toBe(200);
      expect(errors?.[0]?.message).toContain(words);
      if (code !== undefined) expect(errors?.[0]?.extensions?.code).toBe(code);
      expect([complete, ...rest]).toEqual(['event: complete\ndata:']);
      expect(await subscribers()).toBe(0);
    },
  );

  it.each(['application/json', 'application/graphql-response+json', '*/*'])(
    'that is sent with `Accept: %s` is told how to send it',
    async (accept) => {
      const answer = await ask(accept, CHANGES);

      const message =
        'Expected a query, but got a subscription: send it to `/graphql` with `Accept: text/event-stream`.';
      expect(await answer.json()).toMatchObject(refusal('BAD_USER_INPUT', message));
    },
  );

  it('can be had by GET, by who likes other answers better too, and has its head at once', async () => {
    const leaving = new AbortController();
    const query = encodeURIComponent('subscription { changes { after } }');
    const answer = await fetch(`${server.url}/graphql?query=${query}`, {
      headers: { accept: 'application/json, text/event-stream;q=0.5' },
      signal: leaving.signal,
    });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('no-store');
    leaving.abort();
    await expect.poll(subscribers).toBe(0);
  });

  it('is not needed for a query, whose answer is one event', async () => {
    const answer = await ask('text/event-stream', '{ limits { maxSubscribers } }');

    expect(eventsIn(await answer.text())).toEqual([
      expect.stringContaining('{"limits":{"maxSubscribers":4}}'),
      'event: complete\ndata:',
    ]);
  });

  it('ends with `complete` when the server is stopped', async () => {
    const other = await openTestServer(gate.address);
    const listener = await listenTo(other.url, CHANGES);

    await other.close();

    expect(await listener.ended).toBe('complete');
    expect(listener.events).toEqual([]);
  });

  it('needs a token where tokens are asked for, and ends when that has expired', async () => {
    const guarded = await openTestServer(gate.address, { AUTH_SECRET: SECRET });
    const refused = await listenTo(guarded.url, CHANGES).catch((error: unknown) => error);
    const token = await signed({ exp: soon(3) });
    const listener = await listenTo(guarded.url, CHANGES, {}, bearing(token));
    const ended = await listener.ended;
    await guarded.close();

    expect(refused).toMatchObject({ response: { status: 401 } });
    expect(ended).toBe('complete');
    expect(listener.events).toMatchObject([
      { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
  });

  const ask = (accept: string, query: string) =>
    postJson(`${server.url}/graphql`, { query }, { headers: { accept } });
});

const VERSIONS = 'subscription { changes { before after totalCount } }';
const VERSIONS_OF_CHANGES = 'subscription { changes { before after changes { kind } } }';
const SOON = { timeout: 30_000 };
const MOST = 4;

async function messageOf(refused: unknown) {
  const { response } = refused as { readonly response: Response };
  const { errors } = (await response.json()) as Answer;
  return errors?.[0]?.message;
}

/** Without the comments that keep the connection alive. */
function eventsIn(text: string): readonly string[] {
  return text.split('\n\n').filter((part) => part !== ':' && part !== '');
}
