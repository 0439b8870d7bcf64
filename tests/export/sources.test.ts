import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { NOW, copyWith, swap } from '../support/dataset.ts';
import { exportOf } from '../support/exports.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { type TestServer, openTestServer } from '../support/server.ts';

/** The gazette has a publisher's owner, and the fixture says when it was read. */
const OWNED = {
  'sources.csv': swap(
    'NEWS,SECONDARY,,,,,2013-06-09',
    'NEWS,SECONDARY,,,sister-cities-international,,2013-06-09',
  ),
};

describe('A source that can be followed', () => {
  let server: TestServer;
  let driver: ReturnType<typeof openDriver>;
  beforeAll(async () => {
    const address = await scratchNeo4j();
    driver = openDriver(address);
    await importDataset(await copyWith(OWNED), driver, { now: NOW });
    server = await openTestServer(address, { TIMEOUT_MS: '100000' });
  });
  afterAll(async () => {
    await server.close();
    await driver.close();
  });

  const read = async (format: string) => {
    const query = '{ sources { totalCount } }';
    const answer = await exportOf(server.url, { query, format });
    expect(answer.status).toBe(200);
    return answer;
  };

  it('says whose word it is, where it is archived and when it was read', async () => {
    const { data, errors } = await server.query(
      '{ source(id: "gazette") { origin { id } url archivedUrl accessed { edtf text } } }',
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      source: {
        origin: { id: 'sister-cities-international' },
        url: 'https://example.org/gazette',
        archivedUrl: 'https://example.net/gazette',
        accessed: { edtf: '2026-10-30', text: '30 October 2026' },
      },
    });
  });

  it('says so in CSL-JSON and JSON-LD', async () => {
    const csl = (await (await read('csl')).json()) as readonly Record<string, unknown>[];
    const jsonld = (await (await read('jsonld')).json()) as {
      readonly '@graph': readonly Record<string, unknown>[];
    };

    expect(csl.find(({ id }) => id === 'gazette')).toMatchObject({
      accessed: { 'date-parts': [[2026, 10, 30]] },
      custom: { origin: 'Sister Cities International' },
    });
    const item = jsonld['@graph'].find(({ '@id': id }) => String(id).endsWith('gazette'));
    expect(item).toMatchObject({
      accessed: '2026-10-30',
      origin: { name: 'Sister Cities International' },
    });
  });
});
