import { describe, expect, it } from 'vitest';
import { scratchNeo4j, sharedNeo4j } from '../support/neo4j.ts';
import { NOWHERE, openTestServer } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';

describe('/health/ready', () => {
  const server = useOpened(async () => openTestServer(await sharedNeo4j()));

  it('tells the version of the record that is served', async () => {
    const { data } = await server.query('{ dataset { version } }');
    const answer = await fetch(`${server.url}/health/ready`);

    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ready', ...(data?.dataset as object) });
  });

  it('can be asked by HEAD, and is kept by no cache', async () => {
    const answer = await fetch(`${server.url}/health/ready`, { method: 'HEAD' });

    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('A server whose Neo4j is away', () => {
  const server = useOpened(() => openTestServer(NOWHERE));

  it('lives', async () => {
    const answer = await fetch(`${server.url}/health/live`);

    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'live' });
  });

  it('is not ready, and says why without a word of Neo4j', async () => {
    const answer = await fetch(`${server.url}/health/ready`);

    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      status: 'not ready',
      reason: 'Neo4j does not answer.',
    });
  });

  it('answers UNAVAILABLE, by status too', async () => {
    const answer = await server.query('{ dataset { version } }');

    expect(answer).toEqual({
      status: 503,
      errors: [
        {
          message: 'The graph does not answer at the moment. Try again shortly.',
          extensions: { code: 'UNAVAILABLE' },
        },
      ],
    });
  });

  it('answers what needs no Neo4j', async () => {
    const answer = await server.query('{ __schema { queryType { name } } limits { timeoutMs } }');

    expect(answer.data).toEqual({
      __schema: { queryType: { name: 'Query' } },
      limits: { timeoutMs: 10_000 },
    });
  });
});

describe('A server whose Neo4j holds nothing', () => {
  const server = useOpened(async () => openTestServer(await scratchNeo4j()));

  it('is not ready before a dataset is imported', async () => {
    const answer = await fetch(`${server.url}/health/ready`);

    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({
      status: 'not ready',
      reason: 'No dataset has been imported yet.',
    });
  });
});
