import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/neo4j/graph.ts';
import { openFakedServer } from '../support/fakedServer.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { readCsv } from '../support/readBack/csv.ts';
import { readCsl, readGeojson, readJsonld } from '../support/readBack/json.ts';
import { readGexf, readGraphml } from '../support/readBack/graph.ts';
import { NOTHING_KEPT, PATIENCE } from '../support/server.ts';
import { useDriver, useOpened } from '../support/useOpened.ts';

const READERS: Readonly<Record<string, (bytes: Buffer) => unknown>> = {
  csv: readCsv,
  graphml: readGraphml,
  gexf: readGexf,
  geojson: readGeojson,
  jsonld: readJsonld,
  csl: readCsl,
  // The notes come after the last row.
  sheet: (bytes) => {
    if (!/# Selected by: [^\n]+\n$/.test(bytes.toString())) throw new Error('not whole');
  },
  // A script has no end of its own that a parser would miss; its last statement says that it is whole.
  cypher: (bytes) => {
    if (!bytes.toString().endsWith('SET export.whole = true;\n')) throw new Error('not whole');
  },
};
const QUERY = '{ ties(filter: { kinds: [CLIMATE_AGREEMENT, TRADE_OFFICE] }) { totalCount } }';

describe('An export that fails in the middle', () => {
  const driver = useDriver(sharedNeo4j);
  /** How often the export has read, and the first read that fails. */
  let reads = 0;
  let failsAt = Infinity;
  const graph = openGraph(driver);
  const server = useOpened(() =>
    openFakedServer({
      config: readConfig({ ...NOTHING_KEPT, ...PATIENCE }),
      log: pino({ level: 'silent' }),
      graph: {
        async read(text, params, options) {
          if (options?.planOnly !== true) reads++;
          if (reads < failsAt) return graph.read(text, params, options);
          // Node takes a reset for an end where both it and the last bytes wait to be read.
          await sleep(100);
          throw new Error('The rest cannot be read.');
        },
      },
    }),
  );

  /** A whole export, after which one that is the same fails at its last read but one. */
  async function ofWhole(get: () => ReturnType<typeof received>) {
    [reads, failsAt] = [0, Infinity];
    const whole = await get();
    expect([whole.status, whole.hasEnd]).toEqual(['200', true]);
    failsAt = reads - 1;
    return whole;
  }

  /** The same export, cut. */
  function ofPart(get: () => ReturnType<typeof received>) {
    reads = 0;
    return get();
  }

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
    const whole = await ofWhole(() => received(format, '1.1'));
    await read(whole.body);

    // The parser of XML names each element after the cut.
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    for (const version of ['1.1', '1.0'] as const) {
      const { status, hasEnd, body } = await ofPart(() => received(format, version));

      expect([version, status, hasEnd]).toEqual([version, '200', false]);
      await expect(read(body)).rejects.toThrow();
    }
    complaints.mockRestore();
  });

  it.each(['csv', 'json', 'parquet'])('can be told from a whole table: %s', async (format) => {
    const rows = '{ cities { edges { node { id population } } } }';
    const whole = await ofWhole(() => received(format, '1.1', '/table', rows));

    for (const version of ['1.1', '1.0'] as const) {
      const cut = await ofPart(() => received(format, version, '/table', rows));

      expect([version, cut.status, cut.hasEnd]).toEqual([version, '200', false]);
      expect(cut.body.length).toBeLessThan(whole.body.length);
      // A Parquet file begins and ends with its magic number.
      expect(cut.body.subarray(4).subarray(-4).toString()).not.toBe('PAR1');
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
