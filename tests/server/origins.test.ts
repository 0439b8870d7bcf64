import { createServer } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedBrowser } from '../support/browser.ts';
import { add } from '../support/dataset.ts';
import { openFixtureServer } from '../support/fixtureServer.ts';
import { listening } from '../support/listening.ts';
import { openTestServer } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';

/** An empty page of another origin. */
const elsewhere = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">');
});

const server = useOpened(() => openFixtureServer({}, { RATE_PER_MINUTE: '600' }));
const closed = useOpened(() => openTestServer(server.address, { CORS_ORIGINS: 'none' }));
let page: Page;

beforeAll(async () => {
  const port = await listening(elsewhere);
  ({ page } = await (await sharedBrowser()).visit(`http://127.0.0.1:${port}/`));
  page.setDefaultTimeout(60_000);
});

afterAll(async () => {
  await page.context().close();
  elsewhere.close();
  elsewhere.closeAllConnections();
});

/** Fetches in the page. */
const fetched = (address: string, init: RequestInit = {}) =>
  page.evaluate(
    async ([url, options]) => {
      const response = await fetch(url, options);
      const { status, headers } = response;
      return { status, headers: Object.fromEntries(headers), text: await response.text() };
    },
    [address, init] as const,
  );

const exportOf = (query: string) => `/export?format=gexf&query=${encodeURIComponent(query)}`;

describe('A page of another origin', () => {
  it('asks by POST and GET, and reads what is left of its budget', async () => {
    const query = '{ city(id: "hefei") { name } }';
    const body = JSON.stringify({ query });
    const sent = await fetched(`${server.url}/graphql`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
    });
    const got = await fetched(`${server.url}/graphql?query=${encodeURIComponent(query)}`);

    for (const { text, headers } of [sent, got]) {
      expect(JSON.parse(text)).toMatchObject({ data: { city: { name: 'Hefei' } } });
      expect(headers['ratelimit']).toMatch(/"requests";r=\d+/);
    }
  });

  it('subscribes', async () => {
    const query = encodeURIComponent('subscription { changes { changes { kind after } } }');
    await page.evaluate((url) => {
      const events: string[] = [];
      const source = new EventSource(url);
      source.addEventListener('open', () => events.push('open'));
      source.addEventListener('next', ({ data }) => events.push(String(data)));
      Object.assign(globalThis, { events, source });
    }, `${server.url}/graphql?query=${query}`);
    const events = () => page.evaluate(() => (globalThis as { events?: string[] }).events);
    await expect.poll(events, { timeout: 60_000 }).toEqual(['open']);

    const tie =
      'wilmington-de--hefei,SISTER_CITY,wilmington-de|hefei,2001,,,,,gazette,page 4,,,,,2026-11-20,';
    await server.change({ 'sister_ties.csv': add(tie) });

    await expect
      .poll(async () => (await events())?.join('\n'), { timeout: 60_000 })
      .toContain('"after":["2001"]');
    await page.evaluate(() => (globalThis as unknown as { source: EventSource }).source.close());
  });

  it('opens a graph by its address, and knows its name', async () => {
    const { headers, text } = await fetched(`${server.url}${exportOf('{ ties { totalCount } }')}`);
    const names = await page.evaluate((xml) => {
      const graph = new DOMParser().parseFromString(xml, 'application/xml');
      return [...graph.querySelectorAll('node')].map((node) => node.getAttribute('label'));
    }, text);

    expect(names).toContain('Hefei');
    expect(headers['content-disposition']).toMatch(/filename="proxeny-ties-.+\.gexf"/);
  });

  it('asks the reconciliation service by JSON and by form, and frames its previews', async () => {
    const suggested = await fetched(`${server.url}/reconcile/suggest/type?prefix=ci`);
    const matched = await fetched(`${server.url}/reconcile`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `queries=${encodeURIComponent('{"q0":{"query":"hefei"}}')}`,
    });
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, `${server.url}/reconcile/preview?id=hefei`);

    expect(JSON.parse(suggested.text)).toMatchObject({ result: [{ id: 'City' }] });
    expect(JSON.parse(matched.text)).toMatchObject({ q0: { result: [{ id: 'hefei' }] } });
    await page.frameLocator('iframe').getByRole('heading', { name: 'Hefei' }).waitFor();
  });

  it('reads nothing where no origin is allowed', async () => {
    const address = `${closed.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;

    await expect(fetched(address)).rejects.toThrow('Failed to fetch');
    await expect(
      fetched(`${closed.url}/graphql`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
      }),
    ).rejects.toThrow('Failed to fetch');
  });
});
