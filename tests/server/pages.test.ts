import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedNeo4j } from '../support/neo4j.ts';
import { type TestServer, openTestServer } from '../support/server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer(await sharedNeo4j());
});

afterAll(() => server.close());

describe('The pages', () => {
  it('lead from `/` to the playground', async () => {
    const { url, headers } = await read(server.url);

    expect(url).toBe(`${server.url}/playground/`);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('are sent compressed; what they are made of is kept for ever, under a name that changes with it', async () => {
    const { text: html } = await read(`${server.url}/playground/`);
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';

    for (const encoding of ['br', 'gzip']) {
      const { headers } = await read(`${server.url}/playground/${script}`, encoding);
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('cache-control')).toContain('immutable');
      expect(headers.get('content-type')).toMatch(/javascript/);
      expect(Number(headers.get('content-length'))).toBeLessThan(400_000);
    }
  });
});

async function read(address: string, encoding = 'identity') {
  const response = await fetch(address, { headers: { 'accept-encoding': encoding } });
  const { headers, url } = response;
  return { headers, url, text: await response.text() };
}
