import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Query } from '../../src/generated/schema.ts';
import type { Address } from '../../src/neo4j/driver.ts';
import { type Browser, type Visit, sharedBrowser } from './browser.ts';
import { settled } from './explorerPage.ts';
import { type TestServer, openTestServer } from './server.ts';
import { sharedServer } from './shipped.ts';

/** The first plan of an operation is slow on a busy machine. */
export const PATIENCE_MS = 60_000;

/** An answer in which nothing that was asked for is null. */
type Data = { readonly [Field in keyof Query]: NonNullable<Query[Field]> };

/** The pages in a real browser, for one test file. */
export interface Visits {
  /** A first visit to that address. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;

  /** The same, when all requests of the view have been answered. */
  readonly openSettled: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Asks the API; any error fails the test. */
  readonly ask: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

  /** The number of ties that the API returns for a filter. */
  readonly countTies: (filter: object) => Promise<number>;
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
  async function open(path: string, options = {}): Promise<Page> {
    const visit = await browser.visit(`${server.url}${path}`, options);
    visits.push(visit);
    visit.page.setDefaultTimeout(PATIENCE_MS);
    return visit.page;
  }
  const ask: Visits['ask'] = async (...asked) => (await server.ask(...asked)) as Data;
  return {
    ...{ open, ask },
    async openSettled(path, options) {
      const page = await open(path, options);
      await settled(page);
      return page;
    },
    async countTies(filter) {
      const document = 'query ($filter: TieFilter) { ties(filter: $filter) { totalCount } }';
      return (await ask(document, { filter })).ties.totalCount;
    },
    url: () => server.url,
    asked: () => visits.flatMap(({ asked }) => asked),
  };
}
