import { beforeEach, describe, expect, it } from 'vitest';
import { bareNeo4j, sharedNeo4j } from '../support/neo4j.ts';
import { refusal } from '../support/server.ts';
import { type Line, openLoggedServer, useLoggedServer } from './logged.ts';

/** The first plan of an operation is slow on a busy machine. */
const NONE_IS_SLOW = { SLOW_QUERY_MS: '600000' };

type Server = Awaited<ReturnType<typeof openLoggedServer>>;

const A_NUMBER: unknown = expect.any(Number);
const AN_ID: unknown = expect.stringMatching(/^[0-9a-f-]{36}$/);

/** A response ends before its line is written. */
async function linesOf({ lines }: Server, count: number): Promise<readonly Line[]> {
  await expect.poll(() => lines.length).toBeGreaterThanOrEqual(count);
  return lines;
}

describe('The log', () => {
  const server = useLoggedServer(NONE_IS_SLOW);
  beforeEach(() => void (server.lines.length = 0));

  it('has one line for an operation: what it was, how it ended, what it took', async () => {
    const query = 'query Hefei($id: ID!) { city(id: $id) { name ties(first: 2) { totalCount } } }';

    await server.post({ query, variables: { id: 'hefei' } });

    expect(await linesOf(server, 1)).toEqual([
      {
        ...{ level: 30, id: AN_ID, method: 'POST', route: '/graphql', status: 200, ms: A_NUMBER },
        ...{ operation: 'Hefei', cost: 44, queries: 1, rows: 1, msg: 'request' },
        ...{ neo4jMs: A_NUMBER, cpuMs: A_NUMBER },
      },
    ]);
  });

  it('has the trace of its caller, who is told the span', async () => {
    const [traceId, parentId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];
    const traceparent = `00-${traceId}-${parentId}-01`;
    const address = `${server.url}/graphql?query=${encodeURIComponent('{ dataset { version } }')}`;
    const asking = (headers: Record<string, string>) => fetch(address, { headers });

    const traced = await asking({ traceparent });
    const untraced = await asking({ traceparent: `00-${'0'.repeat(32)}-${parentId}-01` });

    const response = traced.headers.get('traceresponse') ?? '';
    const told = /^00-([\da-f]{32})-([\da-f]{16})-01$/.exec(response);
    expect(told?.[1]).toBe(traceId);
    expect(untraced.headers.get('traceresponse')).toBeNull();
    const lines = await linesOf(server, 2);
    expect(lines[0]).toMatchObject({ traceId, parentId, spanId: told?.[2] });
    expect(lines[1]).not.toHaveProperty('traceId');
  });

  it('has the codes of its errors', async () => {
    await server.post({ query: '{ a: cities(first: 0) { totalCount } }' });
    await server.post({ query: '{ city { names } nothing }' });

    const codes = (await linesOf(server, 2)).map((line) => line.codes);
    expect(codes).toEqual([['BAD_USER_INPUT'], Array(3).fill('GRAPHQL_VALIDATION_FAILED')]);
  });

  it('has never a value of the client, wherever it stands and however it fails', async () => {
    const told = 'Told-In-Confidence';
    const query =
      'query ($text: String!, $id: ID!) { search(text: $text) { totalCount } city(id: $id) { name } }';

    await server.post({ query, variables: { text: told, id: told } });
    await server.post({ query, variables: { text: told, id: { told } } });
    await server.post({ query, variables: { text: told.repeat(20), id: told } });
    await server.post({ query: `{ city(id: "${told}") { ${told.replaceAll('-', '_')} } }` });
    await server.post(`{ "query": ${told}`);
    await fetch(`${server.url}/${told}?query=${told}`, { headers: { authorization: told } });

    const lines = await linesOf(server, 6);
    expect(lines).toHaveLength(6);
    expect(JSON.stringify(lines)).not.toMatch(/told.in.confidence/i);
  });

  it('has a line for what is not GraphQL, by its route and not its address', async () => {
    await fetch(`${server.url}/health/live?a=1`);
    await fetch(`${server.url}/nowhere`);

    expect(await linesOf(server, 2)).toEqual([
      expect.objectContaining({ method: 'GET', route: '/health/live', status: 200 }),
      expect.objectContaining({ method: 'GET', route: null, status: 404 }),
    ]);
  });
});

describe('A slow query', () => {
  it('has a line of its own, with the id of its request', async () => {
    const server = await openLoggedServer(await sharedNeo4j(), { SLOW_QUERY_MS: '1' });

    await server.post({ query: 'query Slow { cities(first: 100) { edges { node { name } } } }' });

    const [slow, request] = await linesOf(server, 2);
    const told = { level: 40, id: AN_ID, operation: 'Slow', ms: A_NUMBER, rows: 1 };
    expect(slow).toEqual({ ...told, msg: 'slow query' });
    expect(request).toMatchObject({ msg: 'request', id: slow?.id });
    await server.close();
  });
});

describe('An error of ours', () => {
  it('is told by an id, by which the log has it whole', async () => {
    // Without the search index Neo4j fails in an unforeseen way.
    const server = await openLoggedServer(await bareNeo4j(), NONE_IS_SLOW);

    const query = 'query Find { search(text: "Hefei") { edges { node { id } } } }';
    const response = await server.post({ query });

    const answer = (await response.json()) as { errors: { extensions: { id: string } }[] };
    const id = answer.errors[0]?.extensions.id;
    const [failed, request] = await linesOf(server, 2);
    expect(response.status).toBe(500);
    const message = `Internal error. The server's log has the details under ${id}.`;
    expect(answer).toEqual(refusal('INTERNAL', message, { id: AN_ID }));
    expect(failed).toMatchObject({
      ...{ level: 50, msg: 'failed', id, operation: 'Find' },
      err: {
        code: 'Neo.ClientError.Procedure.ProcedureCallFailed',
        message: expect.stringContaining('no such fulltext schema index') as unknown,
        stack: expect.stringContaining('graph.ts') as unknown,
      },
    });
    expect(request).toMatchObject({ msg: 'request', id, codes: ['INTERNAL'] });
    await server.close();
  });
});
