import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { openTestServer, refusal } from '../support/server.ts';
import { useServer } from '../support/shipped.ts';
import { SLOW, SLOW_ALLOWED } from './logged.ts';

const server = useServer();

/** A server that its test closes. */
const open = async (settings: Readonly<Record<string, string>>) =>
  openTestServer(await sharedNeo4j(), settings);

const { limits } = readConfig({});
const { maxDepth, maxFields, maxAliases, maxDirectives, maxFragments, maxTokens, maxCost } = limits;

/** Limits that a setting of that name changes. */
const SET = {
  ...{ maxDepth: 11, maxCost: 1_001, maxRelations: 12, maxFields: 101, maxAliases: 14 },
  ...{ maxDirectives: 15, maxFragments: 18, maxTokens: 160, maxBodyBytes: 17_000 },
  ...{ timeoutMs: 18_000, maxQueueMs: 18_500, databaseMsPerMinute: 19_500, cpuMsPerMinute: 19_600 },
  ...{ ratePerMinute: 19, maxExportRows: 20_000, exportTimeoutMs: 21_000, maxExports: 22 },
  maxSubscribers: 23,
};

const settingOf = (limit: string) => limit.replace(/[A-Z]/g, '_$&').toUpperCase();

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

/** A walk from theme to theme with this many nested fields. */
const nested = (depth: number) =>
  `{ theme(id: "trade") ${'{ broader '.repeat(depth - 2)} { id }${' }'.repeat(depth - 2)} }`;

const aliases = (count: number) => `{ ${times(count, (at) => `a${at}: __typename`)} }`;

const spread = (times: number) =>
  `{ theme(id: "a") { ${'...A '.repeat(times)} } } fragment A on Theme { id name }`;

describe('A limit', () => {
  it.each<[string, keyof typeof limits, string, number?]>([
    ['TOO_DEEP', 'maxDepth', nested(maxDepth + 1)],
    ['TOO_COSTLY', 'maxFields', spread(maxFields / 2)],
    ['TOO_COSTLY', 'maxAliases', aliases(maxAliases + 1)],
    [
      ...(['TOO_COSTLY', 'maxDirectives'] as const),
      `{ __typename ${'@include(if: true) '.repeat(maxDirectives + 1)} }`,
    ],
    [
      ...(['TOO_COSTLY', 'maxFragments'] as const),
      `{ __typename } ${times(maxFragments + 1, (at) => `fragment F${at} on Theme { id }`)}`,
    ],
    [
      ...(['TOO_COSTLY', 'maxRelations'] as const),
      `{ city(id: "hefei") { ${times(60, (at) => `a${at}: ties { edges { node { themes { id } } } }`)} } }`,
      121,
    ],
    [
      ...(['TOO_COSTLY', 'maxCost'] as const),
      '{ cities(first: 100) { edges { node { name ties(first: 100) { edges { node { name start { text } parties { role actor { name } } } } } } } } }',
      260_400,
    ],
  ])('%s by %s is refused with what it is and what came', async (code, limit, query, came) => {
    const max = Number(limits[limit]);
    const actual = came ?? max + 1;
    const answer = await server.query(query);

    expect(answer).toMatchObject({
      errors: [{ extensions: { code, limit, max, actual } }],
    });
    expect(answer.data).toBeUndefined();
    expect(answer.errors?.[0]?.message).toMatch(new RegExp(`up to ${max} .*${actual}`));
  });

  it('of tokens ends the reading of a document', async () => {
    const answer = await server.query(`{ ${'__typename '.repeat(maxTokens)} }`);

    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: `A document may have up to ${maxTokens} tokens, but this one has more.`,
        extensions: { code: 'TOO_COSTLY', limit: 'maxTokens', max: maxTokens },
      }),
    ]);
  });

  it('lets pass what just keeps it', async () => {
    const answers = await Promise.all(
      [
        nested(maxDepth),
        spread(maxFields / 2 - 1),
        aliases(maxAliases),
        '{ __typename @include(if: true) }',
      ].map((query) => server.query(query)),
    );

    expect(answers.map(({ errors }) => errors)).toEqual(Array(4).fill(undefined));
  });

  it('that a setting changes is told in the schema', async () => {
    const settings = Object.entries(SET).map(([name, value]) => [settingOf(name), String(value)]);
    const given = Object.fromEntries(settings) as Record<string, string>;
    const set = await open({ ...given, CLIENT_SHARE: '30' });
    const expected = {
      ...{ ...SET, maxPageSize: 100, maxExportsPerClient: 7, maxSubscribersPerClient: 7 },
      ...{ cost: 24, relations: 0 },
    };

    const { data } = await set.query(`{ limits { ${Object.keys(expected).join(' ')} } }`);

    expect(data?.limits).toEqual(expected);
    await set.close();
  });

  it('of time ends the operation, in Neo4j too', async () => {
    const hasty = await open({ ...SLOW_ALLOWED, TIMEOUT_MS: '300' });
    const begun = performance.now();

    const answer = await hasty.query(SLOW);

    expect(performance.now() - begun).toBeLessThan(2_000);
    const message =
      'Expected an answer within 300 ms, but it took longer and was stopped. Ask for less (smaller pages, fewer levels, a narrower filter), or try again when the server is less busy.';
    expect(answer).toEqual({ status: 200, ...refusal('TIMEOUT', message) });
    await hasty.close();
  });

  it('of waiting ends the wait for the plan of an operation too', async () => {
    const hasty = await open({ TIMEOUT_MS: '300', MAX_QUEUE_MS: '300' });
    const begun = performance.now();
    const unseen = `x${Date.now()}`;

    const answer = await hasty.query(
      `{ city(id: "hefei") { ${times(45, (at) => `${unseen}_${at}: ties(first: ${at + 1}) { edges { node { themes { id } } } }`)} } }`,
    );

    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(answer.errors?.[0]?.extensions?.code).toBe('BUSY');
    await hasty.close();
  });
});

describe('The cost of an operation', () => {
  it('is told beside its answer, and in it', async () => {
    const response = await fetch(`${server.url}/graphql?query={limits{cost,maxCost}}`);

    expect(await response.json()).toEqual({
      data: { limits: { cost: 3, maxCost } },
      extensions: { cost: { cost: 3, maxCost } },
    });
  });

  it.each([
    [['STATUS'], 529],
    [['KIND'], 621],
    [['COUNTRIES', 'YEAR'], 30_501],
    [[], 503],
  ])('counts the groups of statistics by what %j may make of them', async (by, cost) => {
    const query = `query ($by: [TieDimension!]!) { tieStatistics(by: $by) { groups { count keys { value } } } }`;

    const answer = await server.query(query, { by });

    expect(answer).toMatchObject({ status: 200, extensions: { cost: { cost } } });
    expect(answer.errors).toBeUndefined();
  });

  it('of statistics by null is that of an error', async () => {
    const query = `query ($by: [TieDimension!] = []) { tieStatistics(by: $by) { groups { count } } }`;

    const { errors } = await server.query(query, { by: null });

    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('of what tools ask of the schema is nothing, however much that is', async () => {
    const all = { oneOf: true, schemaDescription: true, specifiedByUrl: true };
    const query = getIntrospectionQuery({ ...all, inputValueDeprecation: true });

    const answer = await server.query(query);

    expect(answer).toMatchObject({ status: 200, extensions: { cost: { cost: 0 } } });
    expect(answer.errors).toBeUndefined();
  });

  it('of asking for the schema over and over is too high', async () => {
    const query = `{ ${times(40, (at) => `a${at}: __schema { types { name fields { name description args { name description type { name } } } } }`)} }`;

    const { errors } = await server.query(query);

    expect(errors?.[0]?.message).toMatch(
      /^An operation may ask for up to \d+ values of the schema/,
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'TOO_COSTLY' });
  });
});
