import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Browser, type Visit, openBrowser } from './browser.ts';
import { sharedNeo4j } from './neo4j.ts';
import { PATIENCE_MS, ready } from './playgroundPage.ts';
import { type TestServer, openTestServer } from './server.ts';

/** The shipped record's playground in a real browser, for one file of tests. */
export interface Playground {
  /** A first visit, ready to be used. */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  query: TestServer['query'];
  host(): string;

  /** What the test's visits have asked for so far. */
  asked(): readonly URL[];
}

/** Each test fails, too, when its page asks another host or breaks its own policy. */
export function usePlayground(): Playground {
  let server: TestServer;
  let browser: Browser;
  const visits: Visit[] = [];
  beforeAll(async () => {
    server = await openTestServer(await sharedNeo4j(), { TIMEOUT_MS: String(PATIENCE_MS) });
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const { asked, complaints, page } of visits.splice(0)) {
      await page.context().close();
      expect(asked.filter(({ origin }) => origin !== server.url)).toEqual([]);
      expect(complaints).toEqual([]);
    }
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    query: (...args) => server.query(...args),
    host: () => new URL(server.url).host,
    asked: () => visits.flatMap(({ asked }) => asked),
    async open(hash = '', options = {}) {
      const visit = await browser.visit(`${server.url}/playground/${hash}`, options);
      visits.push(visit);
      visit.page.setDefaultTimeout(PATIENCE_MS);
      await ready(visit.page);
      return visit.page;
    },
  };
}
