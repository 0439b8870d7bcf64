import { describe, expect, it } from 'vitest';
import { openFixture } from '../support/fixtureServer.ts';
import { outcomeOf } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';
import { openLoggedServer } from './logged.ts';

const fixture = useOpened(openFixture);
const server = useOpened(() =>
  openLoggedServer(fixture.address, { ANSWER_CACHE_BYTES: '64000000', MAX_DEPTH: '12' }),
);

const get = (query: string, language?: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { ...headers, ...(language !== undefined && { 'accept-language': language }) },
  });

async function ask(query: string, language?: string) {
  const { data, errors } = (await (await get(query, language)).json()) as {
    readonly data: Readonly<Record<string, unknown>>;
    readonly errors?: unknown;
  };
  expect(errors).toBeUndefined();
  return data;
}

const DATE = '{ tie(id: "columbus-oh--hefei") { start { edtf text } typeLabel } }';

/** What the server words: each list holds sentences and labels alone. */
const SAID = {
  reasons: `{ contested(first: 100) { edges { node { because subject { record { confidence { because reasons { text } } } } } } } }`,
  paths: `{ paths(from: "ohio-state-university", to: "hefei", first: 1) { note notes { text } paths { text steps { text } confidence { because } } } }`,
  none: `{ paths(from: "columbus-oh", to: "hefei", filter: { kinds: [MENTORSHIP] }) { note } }`,
  match: `{ match(input: { name: "Columbus", country: "US", region: "Ohio" }) { features { value } } }`,
  network: `{ network(first: 1, metrics: [DEGREE, CORE], filter: { between: ["columbus-oh"], startedFrom: "1980", isDomestic: false, minSources: 1 }, without: ["hefei"]) { scope note loss { text } definitions { text } } }`,
  labels: `{ tieStatistics(by: [KIND, STATUS, DECADE, CONFIDENCE, DOMESTIC]) { groups { keys { label } } } }`,
  types:
    '{ ties(first: 100) { edges { node { typeLabel } } } themes(first: 1) { edges { node { typeLabel } } } }',
};

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

describe('The language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW,zh;q=0.8', 'zh-Hans'],
    ['ZH-hans', 'zh-Hans'],
    ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
    ['zh;q=0.2, en;q=0.1', 'zh-Hans'],
    ['fr, zh;q=0.5', 'zh-Hans'],
    ['fr', 'en'],
    ['*', 'en'],
    ['zh;q=0', 'en'],
    ['', 'en'],
    [';;,q=', 'en'],
  ])('is for %s that of %s', async (asked, tag) => {
    const answer = await get(DATE, asked);

    expect(answer.headers.get('content-language')).toBe(tag);
    expect(answer.headers.get('vary')).toContain('accept-language');
    expect(await answer.json()).toMatchObject({
      data: {
        tie:
          tag === 'en'
            ? { start: { edtf: '1988-11-08', text: '8 November 1988' }, typeLabel: 'Sister city' }
            : { start: { edtf: '1988-11-08', text: '1988年11月8日' }, typeLabel: '友好城市' },
      },
    });
  });

  it.each(Object.entries(SAID))('is that of all its sentences: %s', async (_, query) => {
    const [english, chinese] = [textsIn(await ask(query)), textsIn(await ask(query, 'zh'))];

    expect(chinese).toHaveLength(english.length);
    expect(english.length).toBeGreaterThan(0);
    expect(chinese.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(english.filter((text, at) => text === chinese[at])).toEqual([]);
  });

  it('is also that of the names in its sentences', async () => {
    expect(textsIn(await ask(SAID.none, 'zh'))[0]).toContain('与合肥市之间没有 6 步以内的路径。');
  });

  it('changes neither what sources say nor what programs read', async () => {
    const query =
      '{ ties(first: 20) { totalCount edges { cursor node { id kind status start { edtf earliest } record { confidence { level basis reasons { code titles } } sources { title } } } } } }';

    expect(await ask(query, 'zh')).toEqual(await ask(query));
  });
});

describe('Kept answers', () => {
  it('are kept for each language by itself', async () => {
    const [english, chinese] = [await ask(DATE), await ask(DATE, 'zh')];
    server.lines.length = 0;

    const answers = [await ask(DATE, 'zh'), await ask(DATE), await ask(DATE, 'zh')];
    expect(answers).toEqual([chinese, english, chinese]);
    expect(chinese).not.toEqual(english);
    await expect
      .poll(() => server.lines.filter(({ msg }) => msg === 'request').map(({ from }) => from))
      .toEqual(['cache', 'cache', 'cache']);
  });

  it('have a tag of their own in each language', async () => {
    const tag = (await get(DATE, 'en')).headers.get('etag') ?? '';

    expect((await get(DATE, 'en', { 'if-none-match': tag })).status).toBe(304);
    const other = await get(DATE, 'zh', { 'if-none-match': tag });
    expect([other.status, other.headers.get('etag') === tag]).toEqual([200, false]);
  });

  it('do not mix where equal questions come at once', async () => {
    const query =
      '{ tie(id: "columbus-oh--hefei") { record { confidence { because } } start { text } } }';
    const languages = ['en', 'zh', 'en', 'zh', 'zh', 'en'];

    const answers = await Promise.all(languages.map((language) => ask(query, language)));
    const isChinese = answers.map((data) =>
      textsIn(data).every((text) => /\p{Script=Han}/u.test(text)),
    );
    expect(isChinese).toEqual(languages.map((language) => language === 'zh'));
  });
});

describe('An error', () => {
  it.each([
    [
      '{ cities(first: 101) { totalCount } }',
      'BAD_USER_INPUT: `first` must be between 1 and 100, but got: 101.',
      'BAD_USER_INPUT: `first` 须在 1 至 100 之间，但收到 101。',
    ],
    [
      '{ ties(filter: { between: ["nowhere"] }) { totalCount } }',
      'BAD_USER_INPUT: `between` must name something on record by its ID, but nothing has this one: "nowhere". Find IDs with `search`.',
      'BAD_USER_INPUT: `between` 须为已收录内容的编号，但没有编号为“nowhere”的内容。可用 `search` 查找编号。',
    ],
    [
      `{ cities { ${'edges { node { state { cities { '.repeat(4)} id ${'} } } }'.repeat(4)} } }`,
      'TOO_DEEP: An operation may nest up to 12 fields, but this one nests 18.',
      'TOO_DEEP: 一次操作最多嵌套 12 层字段，此操作有 18 层。',
    ],
    [
      '{ towns }',
      'GRAPHQL_VALIDATION_FAILED: Cannot query field "towns" on type "Query".',
      'GRAPHQL_VALIDATION_FAILED: Cannot query field "towns" on type "Query".',
    ],
  ])('is told with one code in each language: %s', async (query, english, chinese) => {
    expect((await outcomeOf(await get(query, 'fr')))[1]).toContain(english);
    expect((await outcomeOf(await get(query, 'zh-CN')))[1]).toContain(chinese);
  });

  it('is told so where it comes before GraphQL', async () => {
    const limited = await openLoggedServer(fixture.address, { RATE_PER_MINUTE: '1' });
    const at = (path: string, language: string) =>
      fetch(limited.url + path, { headers: { 'accept-language': language } });
    await at('/schema.graphql', 'en');
    const refused = await at('/schema.graphql', 'zh');
    await limited.close();

    expect(refused.headers.get('content-language')).toBe('zh-Hans');
    expect(await outcomeOf(refused)).toEqual([
      429,
      expect.stringMatching(/^RATE_LIMITED: 每分钟最多 1 次请求，已超出。请在 \d+ 秒后重试。$/),
    ]);
  });
});

describe('Files and feeds', () => {
  it('are in English for all, so that copies agree', async () => {
    const read = async (path: string, language: string) => {
      const answer = await fetch(server.url + path, { headers: { 'accept-language': language } });
      expect(answer.status).toBe(200);
      return (await answer.text()).replace(/<updated>[^<]*/g, '');
    };

    for (const path of ['/changes.atom', '/table/ties.csv'])
      expect(await read(path, 'zh')).toBe(await read(path, 'en'));
  });
});
