import type { BrowserContextOptions } from 'playwright-core';
import { ready } from './playgroundPage.ts';
import { useVisits } from './visits.ts';

/** The playground with the shipped record in a real browser, for one test file; `open` is a first visit, ready for use. */
export function usePlayground() {
  const visits = useVisits();
  return {
    ...visits,
    async open(hash = '', options: BrowserContextOptions = {}) {
      const page = await visits.open(`/playground/${hash}`, options);
      await ready(page);
      return page;
    },
  };
}
