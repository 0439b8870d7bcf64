import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/compose/read.ts';
import { readConfig } from '../../src/config.ts';
import { FORMATS } from '../../src/export/formats/formats.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { openGraph } from '../../src/neo4j/graph.ts';
import type { Driver } from '../../src/neo4j/write.ts';
import { exportOf } from '../support/exports.ts';
import { openFakedServer } from '../support/fakedServer.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { readPairs } from '../support/readPairs.ts';
import { NOTHING_KEPT, PATIENCE, outcomeOf, refusal as refusalOf } from '../support/server.ts';
import { useServer } from '../support/shipped.ts';
import { openLog } from './logged.ts';

const TIES = '{ ties { edges { node { id } } } }';

describe('An export that cannot be', () => {
  const server = useServer();
  const limited = useServer({ MAX_EXPORT_ROWS: '1000' });
  const narrow = useServer({ MAX_EXPORTS: '1' });

  const refusal = async (answer: Response) => {
    const [status, ...told] = await outcomeOf(answer);
    return { status, file: answer.headers.get('content-disposition'), told };
  };

  it.each(readPairs(new URL('noExports.txt', import.meta.url)))(
    'for what it asks, is told before there is any of it: %s',
    async (query = '', told = '') => {
      const answer = await exportOf(server.url, { query, format: 'csv' });

      expect(await refusal(answer)).toEqual({ status: 400, file: null, told: [told] });
    },
  );

  it('for its format, or for want of one', async () => {
    const formats = Object.keys(FORMATS)
      .map((name) => `"${name}"`)
      .join(', ');
    const other = await exportOf(server.url, { query: TIES, format: 'toString' });
    const none = await fetch(`${server.url}/export?query=${encodeURIComponent(TIES)}`);

    expect((await refusal(other)).told).toEqual([
      `BAD_USER_INPUT: Expected \`format\` to be one of ${formats}, but got: "toString".`,
    ]);
    expect((await refusal(none)).told).toEqual([
      `BAD_USER_INPUT: Expected \`format\` to be one of ${formats}, but got: null.`,
    ]);
  });

  it('for claims or languages of names, where its format has none or they are no languages', async () => {
    const ask = (choices: object, format: string) =>
      exportOf(server.url, { query: TIES, format, ...choices }).then(refusal);

    expect((await ask({ claims: true }, 'csv')).told).toEqual([
      'BAD_USER_INPUT: Expected `claims` with the format "graphml" or "gexf" only, but got: "csv".',
    ]);
    expect((await ask({ claims: 2 }, 'gexf')).told).toEqual([
      'BAD_USER_INPUT: Expected `claims` to be 1 or 0, but got: 2.',
    ]);
    expect((await ask({ in: 'zh' }, 'gexf')).told).toEqual([
      'BAD_USER_INPUT: Expected `in` with the format "sheet" only, but got: "gexf".',
    ]);
    for (const none of ['a b', 5, ['zh', 5], Array(11).fill('zh')])
      expect((await ask({ in: none }, 'sheet')).told[0]).toContain('up to 10 language tags');
  });

  it('for texts as they are, where its format is no CSV or the wish is unclear', async () => {
    const ask = (format: string, raw: unknown) =>
      exportOf(server.url, { query: TIES, format, raw }).then(refusal);

    expect((await ask('gexf', true)).told).toEqual([
      'BAD_USER_INPUT: Expected `raw` with the format "csv" only, but got: "gexf".',
    ]);
    expect((await ask('csv', 'maybe')).told).toEqual([
      'BAD_USER_INPUT: Expected `raw` to be 1 or 0, but got: "maybe".',
    ]);
  });

  it('for its size is told by how much', async () => {
    const query = encodeURIComponent(TIES);
    const answer = await fetch(`${limited.url}/export?format=csv&query=${query}`);

    expect(answer.status).toBe(400);
    const message: unknown = expect.stringMatching(/^An export may hold up to 1000 things, but /);
    const limit = { limit: 'maxExportRows', max: 1000 };
    expect(await answer.json()).toMatchObject(refusalOf('TOO_COSTLY', message, limit));
  });

  it('for others that are being written, until one of them ends', async () => {
    const ask = (options: RequestInit = {}) =>
      exportOf(narrow.url, { query: TIES, format: 'graphml' }, options);
    const leaving = new AbortController();
    await ask({ signal: leaving.signal });

    const refused = await ask();
    leaving.abort();
    await expect.poll(async () => (await ask()).status, { timeout: 20_000 }).toBe(200);

    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await refusal(refused)).toEqual({
      ...{ status: 503, file: null },
      told: ['BUSY: The server already has 1 exports open, its limit. Try again in 30 s.'],
    });
  });
});

describe('An export under way', () => {
  const { lines, log } = openLog();
  let driver: Driver;
  let server: Awaited<ReturnType<typeof openFakedServer>>;
  let reads = 0;
  /** What Neo4j says instead, in each place of its rows. */
  let instead: Readonly<Record<string, string>> = {};
  const changed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(changed)
      : (typeof value === 'string' && instead[value]) || value;
  beforeAll(async () => {
    driver = openDriver(await sharedNeo4j());
    const graph = openGraph(driver);
    server = await openFakedServer({
      config: readConfig({ ...NOTHING_KEPT, ...PATIENCE }),
      log,
      graph: {
        async read(...asked) {
          reads++;
          return changed(await graph.read(...asked)) as Row[];
        },
      },
    });
  });
  afterAll(async () => {
    await server.close();
    await driver.close();
  });

  const begin = async (signal?: AbortSignal) => {
    const asked = { query: TIES, format: 'gexf', claims: true };
    const answer = await exportOf(server.url, asked, { ...(signal && { signal }) });
    const reader = answer.body?.getReader();
    await reader?.read();
    return reader as ReadableStreamDefaultReader<Uint8Array>;
  };
  const rest = async (reader: ReadableStreamDefaultReader<Uint8Array>) => {
    let text = '';
    for (let next = await reader.read(); !next.done; next = await reader.read())
      text += Buffer.from(next.value).toString();
    return text;
  };
  const ended = (fields: object) =>
    expect
      .poll(() => lines, { timeout: 20_000 })
      .toContainEqual(expect.objectContaining({ msg: 'request', route: '/export', ...fields }));

  it('is not run ahead of a client that reads slowly', async () => {
    const reader = await begin();
    let asked = -1;
    const isHeldBack = () => {
      const before = asked;
      asked = reads;
      return asked === before;
    };
    await expect.poll(isHeldBack, { interval: 2_000, timeout: 60_000 }).toBe(true);

    expect(await rest(reader)).toMatch(/<\/gexf>\n$/);
    expect(reads).toBeGreaterThan(asked);
  });

  it('is interrupted when the record changes, and the log says why', async () => {
    const version = 'MATCH (dataset:Dataset) RETURN dataset.version';
    const [[before] = []] = await openGraph(driver).read(version, {});
    const reader = await begin();
    instead = { [String(before)]: 'another' };

    await expect(rest(reader)).rejects.toThrow('terminated');
    await ended({ codes: ['UNAVAILABLE'] });
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'export interrupted',
        err: expect.objectContaining({
          message: expect.stringMatching(/^The record changed during the export/) as string,
        }) as object,
      }),
    );
    instead = {};
  });

  it('ends when its client goes away', async () => {
    const client = new AbortController();
    await begin(client.signal);

    client.abort();

    await ended({ codes: ['CLIENT_GONE'] });
    const asked = reads;
    await pause(1_000);
    expect(reads).toBe(asked);
  });
});
