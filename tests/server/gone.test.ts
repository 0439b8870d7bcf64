import { beforeEach, describe, expect, it } from 'vitest';
import { openDriver } from '../../src/neo4j/driver.ts';
import { exportOf } from '../support/exports.ts';
import { sharedNeo4j } from '../support/neo4j.ts';
import { useOpened } from '../support/useOpened.ts';
import { PATIENCE } from '../support/server.ts';
import { SLOW, SLOW_ALLOWED, failuresIn, useLoggedServer } from './logged.ts';

/** Takes Neo4j seconds, for many actors. */
const CHAINS = `record { claims(first: 100) { edges { node {
  subject { record { claims(first: 10) { edges { node { chain { source { title } } } } } } }
} } } }`;

const PATHS = `query Slow {
  paths(from: "ohio", to: "hubei", first: 10) { paths { steps { from { ${CHAINS} } to { ${CHAINS} } } } }
}`;

const NETWORK = `query Slow { network(first: 100) { actors { actor { ${CHAINS} } } } }`;

describe('What takes long', () => {
  const driver = useOpened(async () => openDriver(await sharedNeo4j()));
  const server = useLoggedServer({ ...SLOW_ALLOWED, ...PATIENCE });
  beforeEach(() => void (server.lines.length = 0));

  const running = async (operation: string) => {
    const { records } = await driver.executeQuery(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.operation = $operation RETURN count(*) AS count',
      { operation },
      { database: 'neo4j' },
    );
    return records[0]?.get('count') as number;
  };

  const ended = async (operation: string) => {
    const often = async () => {
      const counts = [];
      for (let count = 0; count < 20; count++) counts.push(await running(operation));
      return counts;
    };
    // One that was being sent while the client went away may still begin, and is ended then.
    await expect.poll(often, { timeout: 5_000 }).toEqual(Array(20).fill(0));
    await expect
      .poll(() => server.lines)
      .toContainEqual(expect.objectContaining({ msg: 'request', codes: ['CLIENT_GONE'] }));
  };

  it.each([
    ['an operation', SLOW],
    ['paths and what is selected of them', PATHS],
    ['a network and what is selected of it', NETWORK],
  ])('as %s ends in Neo4j when its client goes away', async (_, query) => {
    const client = new AbortController();
    const answer = server.post({ query }, { signal: client.signal });
    const failed = answer.catch((error: unknown) => (error as Error).name);
    await expect.poll(() => running('Slow'), { timeout: 60_000, interval: 20 }).toBeGreaterThan(0);

    client.abort();

    expect(await failed).toBe('AbortError');
    await ended('Slow');
    expect(failuresIn(server.lines)).toEqual([]);
  });

  it('as an export ends in Neo4j when its client goes away', async () => {
    const client = new AbortController();
    const query = '{ ties { edges { node { id } } } }';
    const asked = { query, format: 'jsonld' };
    const answer = await exportOf(server.url, asked, { signal: client.signal });
    await expect.poll(() => running('export'), { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);

    client.abort();

    await expect(answer.text()).rejects.toThrow(/abort/);
    await ended('export');
  });

  it('as subscriptions end without an error, at whatever moment of their start their clients go away', async () => {
    const headers = { accept: 'text/event-stream' };
    const query = 'subscription { changes { remaining } }';
    for (let ms = 0; ms < 40; ms++) {
      const asked = server.post({ query }, { headers, signal: AbortSignal.timeout(ms) });
      await asked.then((response) => response.text()).catch(() => undefined);
    }

    await expect.poll(() => running('Subscription.changes')).toBe(0);
    const codes = server.lines.flatMap((line) => line['codes'] ?? []);
    expect(new Set(codes)).toEqual(new Set(['CLIENT_GONE']));
    expect(failuresIn(server.lines)).toEqual([]);
  });

  it('leaves the server well', async () => {
    const answer = await server.post({ query: '{ dataset { version } }' });

    expect(answer.status).toBe(200);
  });
});
