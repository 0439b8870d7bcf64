import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type Visit, openBrowser } from './support/browser.ts';
import { sharedNeo4j } from './support/neo4j.ts';
import {
  PATIENCE_MS,
  answerOf,
  ready,
  titles,
  visitPlayground,
  write,
  written,
} from './support/playground.ts';
import { type TestServer, openTestServer } from './support/server.ts';

let server: TestServer;
let browser: Browser;
const visits: Visit[] = [];

beforeAll(async () => {
  server = await openTestServer(await sharedNeo4j(), { TIMEOUT_MS: String(PATIENCE_MS) });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('The playground', () => {
  it('welcomes with what the record holds, and opens the examples as tabs', async () => {
    const page = await open();
    const { data } = await server.query('{ dataset { version } sources { totalCount } }');
    const { dataset, sources } = data as unknown as Facts;

    const welcome = page.getByRole('region', { name: 'Welcome' });
    await welcome.getByText(dataset.version).waitFor();
    expect(await welcome.locator('.figures').innerText()).toContain(
      sources.totalCount.toLocaleString('en'),
    );
    expect(await titles(page)).toEqual(await page.locator('.examples a').allInnerTexts());
    expect(await titles(page)).toContain('Columbus and Hefei');
    expect(await page.title()).toBe('Proxeny playground');
  });

  it('runs an example and shows its answer', async () => {
    const page = await open();

    await page.getByRole('button', { name: /^Execute/ }).click();

    const answer = await answerOf(page, /"Hefei"/);
    expect(JSON.parse(answer)).toMatchObject({ data: { city: { name: 'Columbus' } } });
  });

  it('fills in the variables of an example that has them', async () => {
    const page = await open();

    await page.getByRole('link', { name: 'On whose word?' }).click();
    const variables = JSON.parse(await written(page, 'variables.json')) as { impact: string };
    await page.getByRole('button', { name: /^Execute/ }).click();

    expect(variables.impact).toBe('columbus-oh--hefei--economic-gain-2009');
    expect(await answerOf(page, /SECOND_HAND/)).toContain('1200000');
    await page.locator('.graphiql-editor-tool .view-line').first().waitFor();
  });

  it('opens the documentation of the schema', async () => {
    const page = await open();

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();

    await page.getByRole('link', { name: 'City', exact: true }).click();
    await page.getByText('A local government: a city, county, district, town').waitFor();
  });

  it('keeps my own tab, its variables and what I ran', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'New tab' }).click();
    await write(
      page,
      'operation.graphql',
      '# Mine\nquery Mine($id: ID!) { city(id: $id) { name } }',
    );
    await write(page, 'variables.json', '{ "id": "hefei" }');
    await page.getByRole('button', { name: /^Execute/ }).click();
    await answerOf(page, /Hefei/);
    await page.locator('.graphiql-tab-active', { hasText: 'Mine' }).waitFor();
    // GraphiQL writes half a second after the last change.
    await page.waitForTimeout(1_500);

    await page.reload();
    await ready(page);

    expect(await written(page, 'operation.graphql')).toContain('query Mine');
    expect(await written(page, 'variables.json')).toBe('{ "id": "hefei" }');
    expect(await page.locator('.graphiql-tab-active').innerText()).toBe('Mine');
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-item', { hasText: 'Mine' }).waitFor();
  });

  it('leaves the cursor where I write', async () => {
    const page = await open();
    await page
      .locator('.graphiql-query-editor .view-line', { hasText: 'Columbus and Hefei' })
      .click();
    await page.keyboard.press('End');

    await page.keyboard.type(' again', { delay: 150 });

    await page.locator('.graphiql-tab-active', { hasText: 'Columbus and Hefei again' }).waitFor();
    expect(await written(page, 'operation.graphql')).toMatch(/^# Columbus and Hefei again\n/);
  });

  it('leads back to an example that I have changed or closed', async () => {
    const page = await open();
    const before = await titles(page);
    await write(page, 'operation.graphql', '{ __typename }');

    await page.getByRole('link', { name: 'Columbus and Hefei' }).click();

    expect(await written(page, 'operation.graphql')).toContain('query ColumbusAndHefei');
    expect(await titles(page)).toHaveLength(before.length + 1);
  });

  it('opens the example that a link names', async () => {
    const page = await open('#search');

    await page.locator('.graphiql-tab-active', { hasText: 'Search' }).waitFor();
    expect(await written(page, 'operation.graphql')).toContain('query Search');
    expect(page.url()).not.toContain('#');
  });

  it('says that the server is away, and goes on when it is back', async () => {
    const { page } = await visitPlayground(browser, `${server.url}/playground/`);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Execute/ }).click();
    await page.getByRole('status').getByText('does not answer').waitFor();
    expect(await answerOf(page, /does not answer/)).not.toContain('fetch');

    await page.context().setOffline(false);

    await page.getByText('does not answer. What you have written is kept, and').waitFor({
      state: 'detached',
      timeout: 30_000,
    });
  });

  it('fits a phone: nothing scrolls sideways, and an example gives way to its answer', async () => {
    const page = await open('', { viewport: { width: 360, height: 740 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);

    await page.getByRole('link', { name: 'Columbus and Hefei' }).click();
    await page.getByRole('button', { name: /^Execute/ }).click();

    await answerOf(page, /"Hefei"/);
    expect(await width()).toBe(360);
    const { x = -1, width: wide = 0 } =
      (await page.locator('.graphiql-response').boundingBox()) ?? {};
    expect([x, wide]).toEqual([0, 360]);
  });

  it('can be used without a mouse, in and out of the editors', async () => {
    const page = await open();
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    const reached: string[] = [];
    for (let presses = 0; presses < 60 && !reached.includes('Show editor tools'); presses++) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual(
      expect.arrayContaining(['Hide Welcome', 'Columbus and Hefei', 'New tab', 'Variables']),
    );

    await page.locator('.graphiql-query-editor .graphiql-editor').focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^Query/);
    await page.keyboard.press('Control+Enter');
    await answerOf(page, /"Hefei"/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Execute/);
  });

  it('is dark where the system is, and as one chooses', async () => {
    const page = await open('', { colorScheme: 'dark' });
    const paper = () =>
      page.locator('.graphiql-container').evaluate((it) => getComputedStyle(it).backgroundColor);
    expect(brightness(await paper())).toBeLessThan(60);

    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('button', { name: 'Light' }).click();

    expect(brightness(await paper())).toBeGreaterThan(240);
  });

  it('asks nobody but the server that it came from, and its policy is never broken', () => {
    expect(visits.length).toBeGreaterThan(8);
    for (const { asked, complaints } of visits) {
      expect([...asked]).toEqual([new URL(server.url).host]);
      expect(complaints).toEqual([]);
    }
  });
});

interface Facts {
  readonly dataset: { readonly version: string };
  readonly sources: { readonly totalCount: number };
}

async function open(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
  const visit = await visitPlayground(browser, `${server.url}/playground/${hash}`, options);
  visits.push(visit);
  return visit.page;
}

const brightness = (color: string) =>
  Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
