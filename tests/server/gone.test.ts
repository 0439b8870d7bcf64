import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriver } from '../../src/graph/driver.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { SLOW, SLOW_ALLOWED, openLoggedServer } from './logged.ts';

describe('An operation that takes long', () => {
  let server: Awaited<ReturnType<typeof openLoggedServer>>;
  let driver: ReturnType<typeof openDriver>;
  beforeAll(async () => {
    const address = await sharedNeo4j();
    driver = openDriver(address);
    server = await openLoggedServer(address, { ...SLOW_ALLOWED, TIMEOUT_MS: '100000' });
  });
  afterAll(async () => {
    await server.close();
    await driver.close();
  });

  const running = async () => {
    const { records } = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation = 'Slow' RETURN count(*) AS count",
      {},
      { database: 'neo4j' },
    );
    return records[0]?.get('count') as number;
  };

  it('ends in Neo4j when its client goes away', async () => {
    const client = new AbortController();
    const answer = server.post({ query: SLOW }, { signal: client.signal });
    const failed = answer.catch((error: unknown) => (error as Error).name);
    await expect.poll(running, { timeout: 20_000, interval: 20 }).toBe(1);

    client.abort();

    expect(await failed).toBe('AbortError');
    await expect.poll(running, { timeout: 2_000, interval: 20 }).toBe(0);
    await expect
      .poll(() => server.lines, { timeout: 2_000 })
      .toContainEqual(
        expect.objectContaining({ msg: 'request', operation: 'Slow', codes: ['CLIENT_GONE'] }),
      );
    expect(server.lines.filter(({ level }) => level === 50)).toEqual([]);
  });

  it('leaves the server well', async () => {
    const answer = await server.post({ query: '{ dataset { version } }' });

    expect(answer.status).toBe(200);
  });
});
