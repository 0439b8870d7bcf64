import type { BrowserContextOptions, Page } from 'playwright-core';
import { ready } from './playgroundPage.ts';
import { type Visits, useVisits } from './visits.ts';

/** The playground with the shipped record in a real browser, for one test file. */
export interface Playground extends Pick<Visits, 'query' | 'asked'> {
  /** A first visit, ready for use. */
  open(hash?: string, options?: BrowserContextOptions): Promise<Page>;
  host(): string;
}

export function usePlayground(): Playground {
  const visits = useVisits();
  return {
    asked: () => visits.asked(),
    query: (...args) => visits.query(...args),
    host: () => new URL(visits.url()).host,
    async open(hash = '', options = {}) {
      const page = await visits.open(`/playground/${hash}`, options);
      await ready(page);
      return page;
    },
  };
}
