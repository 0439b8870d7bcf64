// @lane rest
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/setup/places.mjs';
import { readConfig } from '../../src/config.ts';
import { FORMATS } from '../../src/export/formats/formats.ts';
import { loadDataset } from '../../src/record/check/dataset.ts';
import { readPartition } from '../../src/record/release/licenses.ts';
import { filesOf } from '../../src/record/release/release.ts';
import { exportDataset } from '../../src/store/load/exportDataset.ts';
import { NOW, copyWith } from '../support/dataset.ts';
import { makeFolder } from '../support/fakes.ts';
import { openStore } from '../support/fixtureServer.ts';
import { MARK, withRegister } from '../support/register.ts';
import { PATIENCE, openTestServer, postJson } from '../support/server.ts';
import { unzip } from '../support/readBack/csv.ts';
import { useOpened } from '../support/useOpened.ts';

const ROWS = `{
  cities(first: 100) { edges { node { id name } } }
  institutions(first: 100) { edges { node { id name } } }
  ties(first: 100) { edges { node { id name } } }
  sources(first: 100) { edges { node { id title } } }
}`;
const ASKED = `{
  ${ROWS.slice(1, -1)}
  city(id: "hefei") { names { text } ties(first: 100) { edges { node { id name } } } }
  search(text: "Town", first: 50) { edges { node { id } } }
  claims(first: 100) { edges { node { id value source { id title } } } }
  changes(since: "2000-01-01T00:00:00Z", first: 100) { edges { node { claim { id subject { id } } } } }
  tieStatistics(by: [SOURCES]) { groups { keys { value label } } }
}`;

const HTML = { headers: { accept: 'text/html' } };
const tool = (name: string, args: object) => (url: string) =>
  postJson(
    `${url}/mcp`,
    { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } },
    { headers: { accept: 'application/json, text/event-stream' } },
  );
const get = (path: string, init?: RequestInit) => (url: string) => fetch(`${url}${path}`, init);

type Request = (url: string) => Promise<Response>;

/** Requests that name nothing of the register, by the folder of their door. Those in the second list only are there to say nothing of it. */
const DOORS: Readonly<
  Record<string, readonly [telling: readonly Request[], others?: readonly Request[]]>
> = {
  graphql: [
    [
      (url) => postJson(`${url}/graphql`, { query: ASKED }),
      get(`/graphql?${new URLSearchParams({ query: ROWS }).toString()}`),
    ],
  ],
  export: [
    [
      ...Object.keys(FORMATS).map(
        (format) => (url: string) => postJson(`${url}/export`, { query: ROWS, format }),
      ),
      ...['ties.csv', 'edges.csv', 'claims.json', 'sources.csv', 'cities.csv'].map((file) =>
        get(`/table/${file}`),
      ),
      get(
        `/table?${new URLSearchParams({ query: '{ cities { edges { node { id } } } }', format: 'csv' }).toString()}`,
      ),
    ],
    [get('/tables'), get('/openapi.json')],
  ],
  feeds: [[get('/changes.atom'), get('/changes.json')]],
  linked: [[get('/id/hefei.jsonld'), get('/id/hefei.ttl')], [get('/vocabulary')]],
  mcp: [
    [
      tool('find', { text: 'Town', first: 25 }),
      tool('ties', { between: ['hefei'] }),
      tool('changes', { since: '2000-01-01T00:00:00Z' }),
      tool('ask', { query: ROWS }),
    ],
  ],
  pages: [
    [get('/sitemap/1.xml')],
    [
      ...['/', '/actor/hefei', '/actor/columbus-oh', '/embed/actor/hefei'].map((path) =>
        get(path, HTML),
      ),
      ...['/sitemap.xml', '/robots.txt', '/llms.txt', '/schema.graphql', '/health/ready'].map(
        (path) => get(path),
      ),
      get('/metrics'),
    ],
  ],
  reconcile: [
    [
      get(
        `/reconcile?${new URLSearchParams({ queries: `{"q":{"query":"${MARK} Town 1"}}` }).toString()}`,
      ),
      get('/reconcile/suggest/entity?prefix=Town'),
      (url) =>
        postJson(`${url}/reconcile`, { extend: { ids: ['hefei'], properties: [{ id: 'ties' }] } }),
    ],
    [get('/reconcile'), get('/reconcile/v1')],
  ],
};

const isMarked = (text: string) => text.toLowerCase().includes(MARK);

/** What an answer says, and what the files of an archive say. */
async function textOf(answer: Response): Promise<string> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isArchive = bytes.subarray(0, 2).toString() === 'PK';
  return isArchive ? [...(await unzip(bytes)).values()].join('\n') : bytes.toString();
}

/** What a server says to each of them. */
async function told(url: string, requests: readonly Request[]) {
  const answers = [];
  for (const request of requests) {
    const answer = await request(url);
    answers.push({
      of: new URL(answer.url).pathname,
      status: answer.status,
      text: await textOf(answer),
    });
  }
  return answers;
}

describe('A register that may be shown, but not shipped', { timeout: 900_000 }, () => {
  const store = useOpened(openStore);
  const home = makeFolder();
  let folder: string;
  beforeAll(async () => {
    folder = await copyWith(withRegister('yes', 'no'));
  });

  const serve = async (settings: Readonly<Record<string, string>>) => {
    const given = { ...PATIENCE, MAX_COST: '10000000', PROXENY_HOME: home, ...settings };
    await store.change(folder, { parts: readConfig(given).servedParts });
    return openTestServer(store.address, given);
  };

  it('is at each door of a server for one user, and at none of one that others reach', async () => {
    const doors = Object.entries(DOORS);
    const own = await serve({});
    const silent: string[] = [];
    for (const [door, [telling]] of doors)
      for (const { of, status, text } of await told(own.url, telling))
        if (status !== 200 || !isMarked(text))
          silent.push(`${door} ${of} ${status} ${text.slice(0, 300)}`);
    await own.close();
    const open = await serve({ PROXENY_PUBLIC: 'yes' });
    const leaks: string[] = [];
    const refusals: string[] = [];
    for (const [door, [telling, others = []]] of doors)
      for (const { of, status, text } of await told(open.url, [...telling, ...others])) {
        if (isMarked(text)) leaks.push(`${door} ${of}`);
        if (status !== 200) refusals.push(`${door} ${of} ${status}`);
      }
    const gone = await fetch(`${open.url}/id/${MARK}-town-1`);
    await open.close();

    expect(silent).toEqual([]);
    expect(leaks).toEqual([]);
    expect(refusals).toEqual(['pages /metrics 401']);
    expect(gone.status).toBe(404);
  });

  it('is tried at all doors', () => {
    expect(Object.keys(DOORS).sort()).toEqual(readdirSync(join(root, 'src/server/doors')).sort());
  });

  it('is not in what the graph notes of the record before', async () => {
    expect(await store.rows('MATCH (node) WHERE node.id STARTS WITH "qzx" RETURN node')).toEqual(
      [],
    );
    expect(await store.rows('MATCH (difference:Difference) RETURN difference')).toEqual([]);
  });

  it('is in no release, and in no folder of data files', async () => {
    const parts = { named: 'all', reach: 'SHIPPED' } as const;
    const dataset = await loadDataset(folder, NOW, parts);
    const files = filesOf(dataset, await readPartition(folder, parts), null);
    await store.change(folder);

    expect([...files.values()].filter(isMarked)).toEqual([]);
    await expect(exportDataset(store.driver, makeFolder())).rejects.toThrow(
      'The graph has rows that may not be shipped, of the register "register".',
    );
  });
});
