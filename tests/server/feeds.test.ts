import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/generated/schema.ts';
import { add, swap } from '../support/dataset.ts';
import { openFixtureServer } from '../support/fixtureServer.ts';
import { readAll } from '../support/readAll.ts';
import { openTestServer } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';

const server = useOpened(() => openFixtureServer({}, { ANSWER_CACHE_BYTES: '10000000' }));
const other = useOpened(() => openTestServer(server.address));

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_modified: string;
  readonly tags: readonly string[];
  readonly _proxeny: { readonly subject: string; readonly claims: readonly string[] };
}

interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly Item[];
}

const get = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(new URL(address, server.url), { headers });

async function json(address: string): Promise<JsonFeed> {
  const response = await get(address);
  expect(response.status).toBe(200);
  return (await response.json()) as JsonFeed;
}

async function refusal(address: string): Promise<string> {
  const response = await get(address);
  expect(response.status).toBe(400);
  return response.text();
}

/** Every change that meets a filter, as the API lists them. */
const changesOf = (filter: string) =>
  readAll<Change>(
    server.ask,
    `changes(since: "2000-01-01T00:00:00Z", filter: ${filter})`,
    'at kind claim { id subject { id } }',
  );

const keyOf = (subject: string, at: string, kind: string) => [subject, at, kind].join(' ');

describe('Feeds of changes', () => {
  it('have an entry for each subject, time and kind of change, with its claims', async () => {
    const feed = await json('/changes.json?involving=hefei');
    const expected = new Map<string, string[]>();
    for (const { at, kind, claim } of await changesOf('{ involving: ["hefei"] }')) {
      const key = keyOf(claim.subject.id, at, kind);
      expected.set(key, [...(expected.get(key) ?? []), claim.id].sort());
    }
    const listed = feed.items.map(({ _proxeny, date_modified: at, tags: [kind = ''] }) => [
      keyOf(_proxeny.subject, at, kind),
      _proxeny.claims.toSorted(),
    ]);

    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Changes in Two rivers, for tests: Hefei',
    });
    expect(new Map(listed as [string, string[]][])).toEqual(expected);
    expect(listed).toHaveLength(expected.size);
    const times = feed.items.map(({ date_modified: at }) => at);
    expect(times).toEqual(times.toSorted().reverse());
    const tie = feed.items.find(({ _proxeny }) => _proxeny.subject === 'columbus-oh--hefei');
    expect(tie?.url).toBe(`${server.url}/tie/columbus-oh--hefei`);
  });

  it('tell who says so, and why a claim was withdrawn', async () => {
    const { items } = await json('/changes.json?subjects=columbus-oh--hefei&kinds=RETIRED');

    expect(items[0]?.title).toMatch(/: 1 claim withdrawn$/);
    expect(items[0]?.content_html).toContain(`<a href="${server.url}/source/blog">`);
    expect(items[0]?.content_html).toContain('(a slip of the keyboard)');
  });

  it('are Atom for a parser of feeds, with the same entries', async () => {
    const response = await get('/changes.atom?involving=hefei');
    const parsed = parseFeed(await response.text());
    const { items } = await json('/changes.json?involving=hefei');

    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(parsed.title).toBe('Changes in Two rivers, for tests: Hefei');
    expect(parsed.self).toBe(`${server.url}/changes.atom?involving=hefei`);
    expect(parsed.items).toHaveLength(items.length);
    expect(parsed.items.length).toBeGreaterThan(0);
    parsed.items.forEach(({ id, url, title, content, updated, categories }, at) => {
      const item = items[at];
      expect({ id, url, title, content }).toEqual({
        ...{ id: item?.id, url: item?.url, title: item?.title, content: item?.content_html },
      });
      expect(updated?.toISOString().replace('.000Z', 'Z')).toBe(item?.date_modified);
      expect(categories.map(({ term }) => term)).toEqual(item?.tags);
    });
  });

  it('have the same ids at every address, each once', async () => {
    const here = await json('/changes.json');
    const there = (await (await fetch(`${other.url}/changes.json`)).json()) as JsonFeed;
    const ids = here.items.map(({ id }) => id);

    expect(there.items.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8/);
  });

  it('go on with earlier changes', async () => {
    const whole = await json('/changes.json?involving=hefei');
    const seen = new Set<string>();
    let next: string | undefined = '/changes.json?involving=hefei&last=3';
    let pages = 0;
    for (; next !== undefined; pages += 1) {
      const page: JsonFeed = await json(next);
      for (const { id } of page.items) seen.add(id);
      next = page.next_url;
    }

    expect(pages).toBeGreaterThan(1);
    expect([...seen].sort()).toEqual(whole.items.map(({ id }) => id).sort());
  });

  it('take the name of a place, unless several have it', async () => {
    const named = await json('/changes.json?involving=Hefei');
    const { items } = await json('/changes.json?involving=hefei');

    expect(named.items).toEqual(items);
    expect(await refusal('/changes.json?involving=Columbus')).toMatch(
      /several are named .*columbus-oh/,
    );
    expect(await refusal('/changes.atom?involving=Atlantis')).toContain('Atlantis');
  });

  it.each([
    ['from=2026-01-01', /among `involving`.*`from`/],
    ['since=yesterday', /Expected an instant/],
    ['last=51', /`last` to be from 1 to 50/],
    ['kinds=MADE', /ReportedChangeKind/],
    ['before=x', /`before` must be a cursor/],
    ['sources=hefei', /of type Source/],
    ['since=2026-01-01&since=2026-01-02', /`since` once/],
  ])('refuse %s', async (search, expected) => {
    expect(await refusal(`/changes.json?${search}`)).toMatch(expected);
  });

  it('are sent again only when they have changed', async () => {
    const first = await get('/changes.atom?involving=hefei');
    const etag = first.headers.get('etag') ?? '';
    const again = await get('/changes.atom?involving=hefei', { 'if-none-match': etag });
    const day = first.headers.get('last-modified') ?? '';
    const sinceThen = await get('/changes.atom', { 'if-modified-since': day });
    const before = new Date(Date.parse(day) - 1_000).toUTCString();
    const sinceBefore = await get('/changes.atom', { 'if-modified-since': before });
    const otherTag = { 'if-modified-since': day, 'if-none-match': 'W/"other"' };
    const byTag = await get('/changes.atom', otherTag);
    const rowOf = (year: number) => `columbus-oh--hefei,,,${year},,,,,almanac`;
    await server.change({ 'sister_ties.csv': swap(rowOf(1987), rowOf(1986)) });
    const changed = await get('/changes.atom?involving=hefei', { 'if-none-match': etag });

    expect([first, again, changed].map(({ status }) => status)).toEqual([200, 304, 200]);
    expect([sinceThen, sinceBefore, byTag].map(({ status }) => status)).toEqual([304, 200, 200]);
    expect(await changed.text()).toContain('start: 1986');
  });

  it('tell of a claim that is not among the first of its subject, and that there may be more', async () => {
    const recorded = ',almanac,,,,,,2026-11-01,';
    const names = Array.from({ length: 60 }, (_, at) => `hefei,Name ${at},en,ALIAS,,${recorded}`);
    const newest = 'hefei,Zzz newest,en,ALIAS,,,almanac,,,,,,2026-11-20,';
    await server.change({ 'names.csv': add(...names, newest) });
    const { items } = await json('/changes.json?subjects=hefei');
    const listed = items.map(({ date_modified: at, title }) => [at, title]);

    expect(listed[0]).toEqual(['2026-11-20T00:00:00Z', 'Hefei: at least 1 claim recorded']);
    expect(items[0]?.content_html).toContain('Zzz newest');
    expect(items[1]?.title).toMatch(/: at least \d\d claims recorded$/);
    expect(items[1]?.content_html).toMatch(/<li>at least \d+ more<\/li>/);
  });

  it('are named by the pages', () => {
    for (const page of ['explorer/index.html', 'examples/dashboard/index.html'])
      expect(readFileSync(page, 'utf8')).toMatch(
        /<link rel="alternate" href="[./]+changes\.atom" type="application\/atom\+xml"/,
      );
  });
});
