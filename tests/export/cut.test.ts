import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDriver } from '../../src/graph/driver.ts';
import type { TestNeo4j } from '../support/embeddedNeo4j.ts';
import { shippedNeo4j } from '../support/neo4j.ts';
import { readCsv } from '../support/readBack/csv.ts';
import { readCsl, readGeojson, readJsonld } from '../support/readBack/json.ts';
import { readGexf, readGraphml } from '../support/readBack/graph.ts';
import { type TestServer, openTestServer } from '../support/server.ts';

const READERS: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  csv: readCsv,
  graphml: readGraphml,
  gexf: readGexf,
  geojson: readGeojson,
  jsonld: readJsonld,
  csl: readCsl,
  // A script has no end of its own that a parser would miss; its last statement says that it is whole.
  cypher: (bytes) => {
    if (!bytes.toString().endsWith('SET export.whole = true;\n')) throw new Error('not whole');
  },
};
const QUERY = '{ cities { totalCount } sources { totalCount } }';

describe('An export that fails in the middle', () => {
  let neo4j: TestNeo4j;
  let server: TestServer;
  let driver: ReturnType<typeof openDriver>;
  beforeAll(async () => {
    neo4j = await shippedNeo4j();
    driver = openDriver(neo4j);
    server = await openTestServer(neo4j, { TIMEOUT_MS: '100000' });
  });
  afterAll(async () => {
    await server.close();
    await driver.close();
    await neo4j.stop();
  });

  const run = (statement: string) => driver.executeQuery(statement, {}, { database: 'neo4j' });

  /** What a client has in hands when the connection is gone, and how that went. */
  async function received(format: string, version: '1.0' | '1.1', path = '/export', query = QUERY) {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    let reset = false;
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => (reset = true));
    socket.write(
      `GET ${path}?format=${format}&query=${encodeURIComponent(query)} HTTP/${version}\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`,
    );
    // `once` of node:events would fail at the error before it.
    await new Promise((resolve) => socket.once('close', resolve));
    const bytes = Buffer.concat(chunks);
    const head = bytes.indexOf('\r\n\r\n') + 4;
    const isChunked = bytes.subarray(0, head).includes('chunked');
    const body = isChunked ? unchunked(bytes.subarray(head)) : bytes.subarray(head);
    const hasEnd = isChunked ? bytes.subarray(-5).toString() === '0\r\n\r\n' : !reset;
    return { status: bytes.subarray(9, 12).toString(), hasEnd, body };
  }

  it.each(Object.keys(READERS))('can be told from a whole one: %s', async (format) => {
    const read = (bytes: Buffer) => Promise.resolve(bytes).then(READERS[format]);
    const whole = await received(format, '1.1');
    expect([whole.status, whole.hasEnd]).toEqual(['200', true]);
    await read(whole.body);

    await run(`MATCH (city:City) WITH city ORDER BY city.id DESC LIMIT 1
      SET city.kept = city.population, city.population = 10000000000`);
    await run(`MATCH (source:Source) WITH source ORDER BY source.id DESC LIMIT 1
      SET source.kept = source.kind, source.kind = 'NONE'`);
    // The parser of XML names each element after the cut.
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    try {
      for (const version of ['1.1', '1.0'] as const) {
        const { status, hasEnd, body } = await received(format, version);

        expect([version, status, hasEnd]).toEqual([version, '200', false]);
        await expect(read(body)).rejects.toThrow();
      }
    } finally {
      complaints.mockRestore();
      await run(
        'MATCH (node) WHERE node.kept IS NOT NULL AND node:City SET node.population = node.kept',
      );
      await run(
        'MATCH (node) WHERE node.kept IS NOT NULL AND node:Source SET node.kind = node.kept',
      );
    }
  });

  it.each(['csv', 'json', 'parquet'])('can be told from a whole table: %s', async (format) => {
    const rows = '{ cities { edges { node { id population } } } }';
    const whole = await received(format, '1.1', '/table', rows);
    expect([whole.status, whole.hasEnd]).toEqual(['200', true]);

    await run(`MATCH (city:City) WITH city ORDER BY city.id DESC LIMIT 1
      SET city.kept = city.population, city.population = 10000000000`);
    try {
      for (const version of ['1.1', '1.0'] as const) {
        const { status, hasEnd, body } = await received(format, version, '/table', rows);

        expect([version, status, hasEnd]).toEqual([version, '200', false]);
        expect(body.length).toBeLessThan(whole.body.length);
        // A Parquet file begins and ends with its magic number.
        expect(body.subarray(4).subarray(-4).toString()).not.toBe('PAR1');
      }
    } finally {
      await run('MATCH (city:City) WHERE city.kept IS NOT NULL SET city.population = city.kept');
    }
  });
});

function unchunked(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length;) {
    const line = bytes.indexOf('\r\n', at);
    const size = line < 0 ? 0 : parseInt(bytes.subarray(at, line).toString(), 16);
    if (size === 0) break;
    parts.push(bytes.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
