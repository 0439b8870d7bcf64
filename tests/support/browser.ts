import { type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { findBrowser, pathOf } from '../../scripts/setup/browser.mjs';
import { perWorker } from './perWorker.ts';

export interface Visit {
  readonly page: Page;

  /** The addresses that the page or its workers requested, in order. */
  readonly asked: readonly URL[];

  /** Errors in the browser, including violations of the page's policy. */
  readonly complaints: readonly string[];
}

/** A real Chromium; each visit is a new person without stored data. */
export interface Browser {
  visit(url: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** One for all test files of a worker. */
export const sharedBrowser = () => perWorker('browser', openBrowser);

export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser(process.env);
  if (found === null) throw new Error('No Chromium was found; `npm test` finds or installs one.');
  const browser = await chromium.launch({
    executablePath: pathOf(found, process.env),
    args: QUIET,
  });
  return {
    close: () => browser.close(),
    async visit(url, options = {}) {
      const context = await browser.newContext(options);
      const asked: URL[] = [];
      await context.route('**', (route) => {
        asked.push(new URL(route.request().url()));
        return route.continue();
      });
      const page = await context.newPage();
      const complaints = complaintsOf(page);
      await page.goto(url);
      return { page, asked, complaints };
    },
  };
}

/** Only tests take the network away or refuse requests, and a busy machine the database. */
const AWAY = /DISCONNECTED|429 \(Too Many Requests\)|503 \(Service Unavailable\)/;

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A page of what is not on record has the status 404 itself, and shows what to do.
    const isMissing = /404/.test(message.text()) && message.location().url === page.url();
    const isOurs = message.type() === 'error' && !AWAY.test(message.text()) && !isMissing;
    if (isOurs) complaints.push(message.text());
  });
  return complaints;
}
