import { describe, expect, it } from 'vitest';
import { scratchNeo4j } from '../support/neo4j.ts';
import { NOWHERE, openTestServer, refusal } from '../support/server.ts';
import { useServer } from '../support/shipped.ts';
import { useOpened } from '../support/useOpened.ts';

async function told({ url }: { readonly url: string }, path: string) {
  const answer = await fetch(`${url}/health/${path}`);
  return [answer.status, (await answer.json()) as unknown];
}

describe('/health/ready', () => {
  const server = useServer();

  it('tells the version of the record that is served', async () => {
    const { data } = await server.query('{ dataset { version } }');

    const ready = { status: 'ready', ...(data?.dataset as object) };
    expect(await told(server, 'ready')).toEqual([200, ready]);
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
    expect(await told(server, 'live')).toEqual([200, { status: 'live' }]);
  });

  it('is not ready, and says why without a word of Neo4j', async () => {
    const reason = 'Neo4j does not answer.';
    expect(await told(server, 'ready')).toEqual([503, { status: 'not ready', reason }]);
  });

  it('answers UNAVAILABLE, by status too', async () => {
    const message = 'The graph does not answer at the moment. Try again shortly.';
    const answer = await server.query('{ dataset { version } }');

    expect(answer).toEqual({ status: 503, ...refusal('UNAVAILABLE', message) });
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
    const reason = 'No dataset has been imported yet.';
    expect(await told(server, 'ready')).toEqual([503, { status: 'not ready', reason }]);
  });
});
