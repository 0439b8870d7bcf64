import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { saved, settled } from '../support/explorerPage.ts';
import { readers } from '../support/readers.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

/** As a newcomer does: into the box of the first page, then to the suggestion that is meant. */
async function searchIn(locale: string, text: string, meant: string): Promise<Page> {
  const page = await visits.openSettled('/', { locale });
  await page.keyboard.type(text);
  await page.getByRole('option', { disabled: false, name: meant }).first().click();
  await settled(page);
  return page;
}

describe.each(readers)('A newcomer, in $locale', ({ locale, words, carmelEnded }) => {
  it('sees what a law ended', async () => {
    const page = await searchIn(locale, 'House Enrolled Act 1120', 'House Enrolled Act 1120');
    await page.locator('.known').getByText(words.subject.effects, { exact: true }).waitFor();
    expect(await page.locator('.known').innerText()).toMatch(carmelEnded);
  });
});

/** In English, the files of the views show the same. */
const CHINESE = readers.filter(({ locale }) => locale === 'zh-CN');

describe.each(CHINESE)('A newcomer, in $locale', ({ locale, words, ...says }) => {
  const open = (path: string) => visits.openSettled(path, { locale });
  const search = (text: string, meant: string) => searchIn(locale, text, meant);

  it('finds a city by a foreign name', async () => {
    for (const name of ['Luchow', 'Хэфэй']) {
      const page = await search(name, says.hefei);
      await page.getByRole('heading', { name: says.hefei, level: 1 }).waitFor();
    }
  });

  it('finds what links two universities', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: words.views.paths.label }).click();
    for (const [label, name] of [
      [words.paths.from, 'Ohio State University'],
      [words.paths.to, 'Wuhan University'],
    ] as const) {
      const box = page.getByRole('combobox', { name: label, exact: true });
      await box.fill(name);
      await page.getByRole('option').first().waitFor();
      await box.press('Enter');
    }
    await page.getByRole('heading', { name: words.paths.path(1) }).waitFor();
    await page.locator('.lane button').first().click();
    await page.getByRole('dialog').getByText(words.parts.evidence).waitFor();
  });

  it('lists the ties of a state as a table, and saves it', async () => {
    const page = await search('Ohio', says.ohio);
    await page.getByRole('link', { name: words.actor.table }).click();
    await settled(page);
    await page.locator('tbody tr').first().waitFor();
    const told = await page.locator('.browse-head [role=status]').innerText();
    const save = page.getByRole('link', { name: words.browse.save });
    const file = await fetch((await save.getAttribute('href')) ?? '');
    const [head = '', ...rows] = (await file.text()).trim().split(/\r?\n/);
    expect(head).toContain('start.edtf');
    expect(told).toContain(String(rows.length));
    expect(file.headers.get('proxeny-count')).toBe(String(rows.length));
  });

  it('finds the broker of a network, and removes it', async () => {
    const page = await open('/network/illinois');
    await page.getByRole('link', { name: words.network.ofFilter }).click();
    await page.getByRole('heading', { name: words.network.brokers }).waitFor();
    const broker = page.getByRole('row').filter({ hasText: words.network.remove }).first();
    const name = await broker.getByRole('link').first().innerText();
    await broker.getByRole('button', { name: words.network.remove }).click();
    const loss = page.getByRole('region', { name: words.network.lossTitle });
    await loss.getByRole('heading', { name }).waitFor();
    expect(await loss.getByRole('listitem').count()).toBeGreaterThan(1);
  });

  it('cites a page', async () => {
    const { version } = (await visits.ask('{ dataset { version } }')).dataset;
    const page = await open('/tie/ohio--hubei');
    await page.getByRole('link', { name: words.app.foot.cite }).click();
    await settled(page);
    for (const style of ['APA', 'GB/T 7714', 'BibTeX']) {
      const text = await page.getByRole('textbox', { name: style }).first().inputValue();
      expect(text).toContain(version);
      expect(text).toContain(`${visits.url()}/tie/ohio--hubei`);
    }
  });

  it('shares a picture with its legend', async () => {
    const page = await open('/map?between=US-OH,CN');
    await page.locator('.map-legend li').first().waitFor();
    const picture = (await saved(page, words.drawing.svg)).bytes.toString();
    expect(picture).toContain(words.terms.plain('SISTER_STATE').slice(1));
    for (const line of ['dashed', 'contestedSign'] as const)
      expect(picture).toContain(words.map[line]);
    expect(picture).toContain(`${visits.url()}/map?`);
  });

  it('learns what is not covered', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: words.app.foot.coverage, exact: true }).first().click();
    await settled(page);
    await page.getByRole('heading', { name: words.coverage.missing }).waitFor();
    for (const lack of words.coverage.missingSays) await page.getByText(lack).waitFor();
    const places = page.getByRole('region', { name: words.coverage.entries });
    expect(await places.getByRole('row').count()).toBeGreaterThan(10);
  });
});
