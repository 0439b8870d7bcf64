import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/neo4j/graph.ts';
import { countingGraph } from '../support/countingGraph.ts';
import { add } from '../support/dataset.ts';
import { openFakedServer } from '../support/fakedServer.ts';
import { makeFolder } from '../support/fakes.ts';
import { openFixture, openFixtureServer } from '../support/fixtureServer.ts';
import { PATIENCE, outcomeOf } from '../support/server.ts';
import { SECRET, bearing, signed } from '../support/tokens.ts';
import { useOpened } from '../support/useOpened.ts';

const kept = () => ({ ...PATIENCE, SNAPSHOT_MB: '100', PROXENY_HOME: makeFolder() });

/** Waits until the address is answered from disk. */
async function untilKept(address: string): Promise<Response> {
  for (;;) {
    const head = await fetch(address, { method: 'HEAD' });
    expect(head.status, address).toBe(200);
    if (head.headers.has('content-length') && head.headers.has('accept-ranges')) return head;
    await sleep(300);
  }
}

/** `fetch` asks for a compressed answer, and decompresses it. */
const PLAIN = { 'accept-encoding': 'identity' };

async function bytesOf(address: string, headers: Readonly<Record<string, string>> = PLAIN) {
  const answer = await fetch(address, { headers });
  expect(answer.status, address).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

describe('A table on disk', { timeout: 400_000 }, () => {
  let graph: ReturnType<typeof countingGraph>;
  const fixture = useOpened(openFixture);
  const server = useOpened(() => {
    graph = countingGraph(openGraph(fixture.driver));
    const config = readConfig({ ...kept(), ANSWER_CACHE_BYTES: '0' });
    return openFakedServer({ config, graph, log: pino({ level: 'silent' }) });
  });
  let url: string;
  let first: Buffer;
  let head: Response;
  beforeAll(async () => {
    url = `${server.url}/table/claims.parquet`;
    first = await bytesOf(url);
    head = await untilKept(url);
  }, 400_000);

  it('is read from the record once: the second reader costs no statement', async () => {
    graph.asked.length = 0;
    const second = await bytesOf(url);
    const file = (bytes: Buffer) => ({
      byteLength: bytes.length,
      slice: (from: number, to?: number) => new Uint8Array(bytes).slice(from, to).buffer,
    });

    expect(graph.asked).toEqual([]);
    expect(await parquetReadObjects({ file: file(second) })).toEqual(
      await parquetReadObjects({ file: file(first) }),
    );
  });

  it('has a length, a time and a tag, and is read by ranges', async () => {
    const file = await asyncBufferFromUrl({ url });
    const { num_rows: rows } = await parquetMetadataAsync(file);
    const [row] = await parquetReadObjects({ file, rowStart: 5, rowEnd: 6, columns: ['id'] });
    const whole = await bytesOf(url);
    const part = await fetch(url, { headers: { range: 'bytes=-8' } });
    const beyond = await fetch(url, { headers: { range: `bytes=${whole.length}-` } });

    expect(file.byteLength).toBe(whole.length);
    expect(String(rows)).toBe(head.headers.get('proxeny-count'));
    expect(row?.['id']).toEqual(expect.any(String));
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe(
      `bytes ${whole.length - 8}-${whole.length - 1}/${whole.length}`,
    );
    expect(Buffer.from(await part.arrayBuffer())).toEqual(whole.subarray(-8));
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${whole.length}`);
    expect(head.headers.get('last-modified')).toMatch(/ GMT$/);
    expect(head.headers.get('etag')).toMatch(/^"/);
    expect(head.headers.get('cache-control')).toBe('no-cache');
  });

  it('goes on only with the part of the same file', async () => {
    const etag = head.headers.get('etag') ?? '';
    const statusOf = async (headers: Readonly<Record<string, string>>) =>
      (await fetch(url, { headers: { ...headers, 'cache-control': 'max-age=0' } })).status;

    expect(await statusOf({ range: 'bytes=0-9', 'if-range': etag })).toBe(206);
    expect(await statusOf({ range: 'bytes=0-9', 'if-range': `W/${etag}` })).toBe(200);
    expect(await statusOf({ range: 'bytes=0-9', 'if-range': '"other"' })).toBe(200);
    expect(await statusOf({ 'if-none-match': etag })).toBe(304);
    expect(await statusOf({ 'if-none-match': `W/${etag}` })).toBe(304);
    expect(await statusOf({ 'if-match': etag })).toBe(200);
    expect(await statusOf({ 'if-match': '"other"' })).toBe(412);
  });

  it('is compressed where the client takes that, whole', async () => {
    const csv = `${server.url}/table/claims.csv`;
    const streamed = await bytesOf(csv);
    await bytesOf(`${csv}.gz`);
    await Promise.all([untilKept(csv), untilKept(`${csv}.gz`)]);
    const coded = await fetch(csv, { headers: { 'accept-encoding': 'gzip' } });
    const part = await fetch(csv, { headers: { range: 'bytes=3-9', 'accept-encoding': 'gzip' } });

    expect(await bytesOf(csv)).toEqual(streamed);
    expect(coded.headers.get('content-encoding')).toBe('gzip');
    expect(coded.headers.get('vary')).toContain('accept-encoding');
    expect(await coded.text()).toBe(streamed.toString());
    expect([part.status, part.headers.get('content-encoding')]).toEqual([206, null]);
    expect(await part.text()).toBe(streamed.subarray(3, 10).toString());
    expect(gunzipSync(await bytesOf(`${csv}.gz`))).toEqual(streamed);
  });

  it('has its own file for each form of CSV', async () => {
    const csv = `${server.url}/table/themes.csv`;
    await bytesOf(csv);
    await untilKept(csv);
    const marked = await bytesOf(`${csv}?bom=1`);
    await untilKept(`${csv}?bom=1`);

    expect((await bytesOf(`${csv}?bom=1`)).equals(marked)).toBe(true);
    expect(marked.subarray(3)).toEqual(await bytesOf(csv));
  });

  it('is read from the record where a part of it is asked for', async () => {
    graph.asked.length = 0;
    const some = await fetch(`${url}?property=start`);
    await some.arrayBuffer();

    expect(some.headers.get('accept-ranges')).toBeNull();
    expect(graph.asked.length).toBeGreaterThan(0);
  });
});

describe('The address of a table of one version', { timeout: 400_000 }, () => {
  const own = useOpened(() => openFixtureServer({}, kept()));
  type Edits = Parameters<typeof own.change>[0];
  const person = (id: string) => ({
    'people.csv': add(`${id},"${id}",,,,gazette,,,,,,2026-11-20,`),
  });
  const versionOf = async (answer: Promise<Response>) =>
    (await answer).headers.get('proxeny-version') ?? '';
  const tableAt = (version: string, name: string) => `${own.url}/at/${version}/table/${name}`;

  it('may be kept for ever, and is that version or nothing', async () => {
    const plain = `${own.url}/table/people.csv`;
    const one = await versionOf(fetch(plain));
    const streamed = await fetch(tableAt(one, 'people.csv'));
    const before = await streamed.text();
    await untilKept(tableAt(one, 'people.csv'));
    const [old, later] = [await bytesOf(tableAt(one, 'people.csv')), await change(person('ann'))];
    const gone = await fetch(tableAt(one, 'cities.csv'));
    const still = await fetch(tableAt(one, 'people.csv'));

    expect(streamed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(old.toString()).toBe(before);
    expect(later).not.toBe(one);
    expect(still.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect([await versionOf(Promise.resolve(still)), await still.text()]).toEqual([one, before]);
    expect(gone.headers.get('cache-control')).toBe('no-store');
    expect(await outcomeOf(gone)).toEqual([
      ...[410, expect.stringMatching(new RegExp(`^GONE: .*"${later}".*"${one}"`)) as string],
    ]);
    expect(await (await fetch(plain)).text()).toContain('ann');
    await untilKept(plain);

    const last = await change(person('bob'));
    await (await fetch(plain)).text();
    await untilKept(plain);
    expect((await fetch(tableAt(one, 'people.csv'))).status).toBe(410);
    expect(await bytesOf(tableAt(later, 'people.csv'))).not.toEqual(
      await bytesOf(tableAt(last, 'people.csv')),
    );
  });

  it('never has another version while the record changes under its readers', async () => {
    const plain = `${own.url}/table/people.csv`;
    const texts = new Map<string, Set<string>>();
    const over = new AbortController();
    const read = async () => {
      while (!over.signal.aborted) {
        const answer = await fetch(plain).catch(() => undefined);
        const text = await answer?.text().catch(() => undefined);
        const version = answer?.headers.get('proxeny-version');
        await sleep(20);
        if (!version || text === undefined || answer?.status !== 200) continue;
        texts.set(version, (texts.get(version) ?? new Set()).add(text));
      }
    };
    const readers = [read(), read()];
    try {
      for (const id of ['carl', 'dora']) {
        const version = await change(person(id));
        const now = await fetch(plain);
        expect(await versionOf(Promise.resolve(now))).toBe(version);
        expect(await now.text()).toContain(id);
        await untilKept(plain);
      }
    } finally {
      over.abort();
      await Promise.all(readers);
    }

    expect(texts.size).toBeGreaterThanOrEqual(2);
    for (const [version, all] of texts) expect(all.size, version).toBe(1);
  });

  it('takes what the plain address takes, of the present version', async () => {
    const version = await versionOf(fetch(`${own.url}/table/people.csv`));
    const query = `format=csv&query=${encodeURIComponent('{ cities { edges { node { id } } } }')}`;
    const asked = await fetch(`${own.url}/at/${version}/table?${query}`);
    const other = await fetch(`${own.url}/at/000000000000/table?${query}`);
    const filtered = await fetch(tableAt(version, 'cities.json?within=china'));
    const unknown = await fetch(tableAt(version, 'towns.csv'));

    const statuses = [asked, other, filtered, unknown].map(({ status }) => status);
    expect(statuses).toEqual([200, 410, 200, 404]);
    expect(asked.headers.get('cache-control')).toContain('immutable');
  });

  it('is written ahead, all of it, by a server that is started', async () => {
    const stop = new AbortController();
    const keeping = own.keepTables(stop.signal);
    const version = await versionOf(fetch(`${own.url}/table/people.csv`));
    for (const name of ['ties.csv', 'edges.parquet', 'claims.csv.gz'])
      await untilKept(tableAt(version, name));
    stop.abort();
    await keeping;
  });

  const change = async (edits: Edits) => (await own.change(edits)).version;
});

describe('A table on disk of a server that asks for tokens', { timeout: 400_000 }, () => {
  const own = useOpened(() => openFixtureServer({}, { ...kept(), AUTH_SECRET: SECRET }));

  it('is not given without one, at either address', async () => {
    for (const path of ['/table/people.csv', '/at/000000000000/table/people.csv'])
      expect((await fetch(`${own.url}${path}`)).status, path).toBe(401);
  });

  it('is in no cache with one', async () => {
    const headers = bearing(await signed({}));
    const first = await fetch(`${own.url}/table/people.csv`, { headers });
    const version = first.headers.get('proxeny-version') ?? '';
    await first.text();
    const named = await fetch(`${own.url}/at/${version}/table/people.csv`, { headers });

    expect(named.status).toBe(200);
    expect(named.headers.get('cache-control')).toBe('no-store');
  });
});
