import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled, widthOf } from '../support/explorerPage.ts';
import { answerOf, ready } from '../support/playgroundPage.ts';
import { readers } from '../support/readers.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe.each(readers)('In $locale', ({ locale, words, ...says }) => {
  /** From the box of the first page to the suggestion that is meant. */
  async function search(text: string, meant: string, options: BrowserContextOptions = {}) {
    const page = await visits.openSettled('/', { ...options, locale });
    await page.getByRole('combobox').first().fill(text);
    await page.getByRole('option', { disabled: false, name: meant }).first().click();
    await page.getByRole('heading', { name: meant, level: 1 }).waitFor();
    await settled(page);
    return page;
  }

  const pressed = async (page: Page, name: string) => {
    await page.getByRole('link', { name, exact: true }).first().click();
    await settled(page);
  };

  const toTie = async (page: Page) => {
    const rows = page.locator('.own-ties tbody tr').filter({ hasText: says.columbus });
    await rows.locator('a[href*="/tie/"]').first().click();
    await page.locator('.known').waitFor();
  };

  it('an assistant before a visit prints a brief of two pages with its sources', async () => {
    const page = await search('Hefei', says.hefei);
    await toTie(page);
    await pressed(page, words.compare.brief);

    const title = await page.locator('h1').innerText();
    for (const side of [says.hefei, says.columbus]) expect(title).toContain(side);
    const history = page.getByRole('region', { name: words.brief.history });
    expect(await history.getByRole('listitem').count()).toBeGreaterThan(2);
    const sources = page.getByRole('region', { name: words.parts.sources });
    expect(await sources.getByRole('link').count()).toBeGreaterThan(2);
    const printed = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(printed.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
  });

  it('a student with a phone sees with whom, since when and according to whom', async () => {
    const page = await search('Hefei', says.hefei, PHONE);
    expect(await page.locator('.own-ties tbody tr').count()).toBeGreaterThanOrEqual(3);
    await toTie(page);

    const known = await page.locator('.known').innerText();
    expect(known).toContain(says.year(1988));
    expect(known).toContain(words.tie.lastConfirmed);
    const evidence = page.getByRole('region', { name: words.parts.evidence });
    await evidence.locator('summary').first().tap();
    await evidence.locator('details[open] .claims a').first().tap();
    await settled(page);
    expect(new URL(page.url()).pathname).toMatch(/^\/source\//);
    expect(await widthOf(page)).toBeLessThanOrEqual(390);
    await page.goBack();
    await page.locator('.known').waitFor();
  });

  it('a builder opens what a page asks in the playground, runs it and takes it away', async () => {
    const page = await search('Hefei', says.hefei);
    await page.getByRole('button', { name: words.app.query }).click();
    const link = page.getByRole('link', { name: /^Actor / }).first();
    await page.goto((await link.getAttribute('href')) ?? '');
    await ready(page);
    await page.getByRole('button', { name: /^Execute/ }).click();

    const answer = JSON.parse(await answerOf(page, /hefei/)) as { readonly data: unknown };
    expect(JSON.stringify(answer.data)).toContain('columbus-oh--hefei');
    await page.getByRole('button', { name: /curl/ }).waitFor();
  });
});
