import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchOf, pythonOf } from '../../playground/codeOf.ts';
import { listening } from '../support/listening.ts';

const ASKED = {
  query: 'query ($id: ID!) {\n  city(id: $id) { name(in: ["zh"]) }\n}',
  variables: '{ "id": "it\'s \\"合肥\\"", "isPort": true, "of": [1, null] }',
};
const HEADERS = '{ "x-mine": "yes" }';

describe('Code that sends an operation', () => {
  const received: unknown[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      received.push({ body, mine: request.headers['x-mine'] });
      response.setHeader('content-type', 'application/json').end('{"data":{}}');
    });
  });
  beforeAll(() => listening(server));
  afterAll(() => {
    server.close();
  });

  it('sends it from JavaScript as it stands', async () => {
    const { port } = server.address() as AddressInfo;
    const code = fetchOf(new URL(`http://127.0.0.1:${port}/graphql`), ASKED, HEADERS);
    await import(`data:text/javascript,${encodeURIComponent(code)}`);

    const variables = { id: 'it\'s "合肥"', isPort: true, of: [1, null] };
    expect(received).toEqual([{ body: { query: ASKED.query, variables }, mine: 'yes' }]);
  });

  it('is the same in Python, in the words of Python', () => {
    const code = pythonOf(new URL('http://localhost:4000/graphql'), ASKED, HEADERS);

    expect(code).toContain(
      `body = {"query": ${JSON.stringify(ASKED.query)}, "variables": {"id": "it's \\"合肥\\"", "isPort": True, "of": [1, None]}}`,
    );
    expect(code).toContain('headers = {"content-type": "application/json", "x-mine": "yes"}');
    expect(code).toContain('Request("http://localhost:4000/graphql", json.dumps(body).encode()');
  });
});
