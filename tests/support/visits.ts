import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Address } from '../../src/graph/driver.ts';
import { type Browser, type Visit, sharedBrowser } from './browser.ts';
import { type TestServer, openTestServer } from './server.ts';
import { sharedServer } from './shipped.ts';

/** The first plan of an operation is slow on a busy machine. */
export const PATIENCE_MS = 60_000;

/** The pages in a real browser, for one test file. */
export interface Visits {
  /** A first visit to that address. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  query: TestServer['query'];
  url(): string;

  /** The requests of the test's visits so far. */
  asked(): readonly URL[];
}

/**
 * For the shipped record unless another graph is given. A test also fails if its page makes requests to
 * another host or violates its own policy.
 */
export function useVisits(graph?: () => Promise<Address>): Visits {
  let server: TestServer;
  let browser: Browser;
  const visits: Visit[] = [];
  beforeAll(async () => {
    server = graph
      ? await openTestServer(await graph(), { TIMEOUT_MS: String(PATIENCE_MS) })
      : await sharedServer();
    browser = await sharedBrowser();
  });
  afterEach(async () => {
    for (const { asked, complaints, page } of visits.splice(0)) {
      await page.context().close();
      expect(asked.filter(({ origin }) => origin !== server.url)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });
  afterAll(async () => {
    if (graph) await server.close();
  });
  return {
    query: (...args) => server.query(...args),
    url: () => server.url,
    asked: () => visits.flatMap(({ asked }) => asked),
    async open(path, options = {}) {
      const visit = await browser.visit(`${server.url}${path}`, options);
      visits.push(visit);
      visit.page.setDefaultTimeout(PATIENCE_MS);
      return visit.page;
    },
  };
}
