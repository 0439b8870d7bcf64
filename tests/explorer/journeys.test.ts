// @lane first
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hrefsOf, saved, settled, widthOf } from '../support/explorerPage.ts';
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
    for (const label of [words.tie.lastConfirmed, words.tie.status]) expect(known).toContain(label);
    const evidence = page.getByRole('region', { name: words.parts.evidence });
    await evidence.locator('summary').first().tap();
    await evidence.locator('details[open] .claims a').first().tap();
    await settled(page);
    expect(new URL(page.url()).pathname).toMatch(/^\/source\//);
    expect(await widthOf(page)).toBeLessThanOrEqual(390);
    await page.goBack();
    await page.locator('.known').waitFor();
  });

  it('a journalist with a sentence to check sees what a count lacks, and cites it', async () => {
    const path = '/statistics?one=united-states&other=china&rows=COUNTRIES';
    const page = await visits.openSettled(path, { locale });
    await page.getByText(/234/).first().waitFor();
    const { bytes } = await saved(page, words.statistics.saveCounts);
    expect(bytes.toString()).toMatch(/^"?# .*234.*2022/m);
    await pressed(page, words.app.foot.cite);
    const cited = await page.getByRole('textbox', { name: 'APA' }).first().inputValue();
    expect(cited).toContain(`${visits.url()}/statistics?`);
  });

  it('an analyst takes the ties of a state into a spreadsheet and a network', async () => {
    const page = await search('Ohio', says.ohio);
    await page.getByRole('button', { name: words.app.export }).click();
    const menu = page.getByRole('group', { name: words.app.export });
    const hrefs = await hrefsOf(menu.getByRole('link'));
    const fileOf = async (format: string) => {
      const href = hrefs.find((one) => one.includes(`format=${format}`)) ?? '';
      return (await fetch(href)).text();
    };

    expect(hrefs[0]).toContain('format=sheet');
    const lines = parse((await fileOf('sheet')).replace(/^\ufeff/, ''), {
      ...{ columns: true, relax_column_count: true },
    }) as readonly Readonly<Record<string, string>>[];
    const rows = lines.filter((line) => line['partner A']?.startsWith('#') === false);
    const total = await visits.countTies({ between: ['ohio'] });
    expect(rows.length).toBe(total);
    const names = rows.flatMap((row) => [row['partner A'], row['partner B']]);
    for (const side of [says.columbus, says.hefei]) expect(names).toContain(side);
    for (const row of rows) expect(row['sources']).not.toBe('');
    const network = await fileOf('gexf');
    expect(network.match(/<edge /g)?.length).toBeGreaterThan(total / 2);
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
