import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { saved, settled, svgOf } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();
const open = visits.openSettled;

const tiesOn = (page: Page) => page.getByRole('region', { name: 'Ties', exact: true });

describe("An actor's page", () => {
  it('has its names, and the same ties drawn and in a table', async () => {
    const page = await open('/actor/hefei?open=all');
    const { city } = await visits.ask(
      '{ city(id: "hefei") { names { text } ties { totalCount } } }',
    );

    const about = await page.getByRole('region', { name: /^Names/ }).innerText();
    for (const { text } of city.names) expect(about).toContain(text);
    const total = city.ties.totalCount;
    expect(await tiesOn(page).locator('tbody tr').count()).toBe(total);
    expect(await tiesOn(page).locator('.timeline a').count()).toBe(total);
    expect(await tiesOn(page).innerText()).toContain(`${total} of ${total} shown`);
    for (const name of ['Sister cities', 'People', 'Institutions', 'Sources'])
      await page.getByRole('region', { name, exact: true }).waitFor();
  });

  it('has the name that is official at home below its own, and none of another country', async () => {
    const hefei = await open('/actor/hefei');
    expect(await hefei.locator('.other-name').innerText()).toBe('合肥市');

    const columbus = await open('/actor/columbus-oh?open=about');
    expect(await columbus.locator('.other-name').count()).toBe(0);
    expect(await columbus.locator('.names').first().innerText()).toContain('哥伦布');
  });

  it('shows more ties when asked, and how many of all', async () => {
    const page = await open('/actor/shanghai?open=ties');
    const ties = tiesOn(page);
    const { city } = await visits.ask('{ city(id: "shanghai") { ties { totalCount } } }');
    const total = city.ties.totalCount;
    await ties.getByText(`25 of ${total} shown`).waitFor();

    await ties.getByRole('button', { name: 'Show more' }).click();

    await ties.getByText(`${total} of ${total} shown`).waitFor();
    expect(await ties.locator('.long').count()).toBe(0);
    expect(await ties.locator('tbody tr').count()).toBe(total);
    expect(await ties.locator('.timeline a').count()).toBe(total);
  });

  it('draws both ends of a contested start, and undated ties in a lane of their own', async () => {
    const ohio = await open('/actor/ohio?open=ties');
    const row = ohio.locator('.timeline a', { hasText: '1979 or 7 October 1985' });
    expect(await row.locator('.contested-mark').count()).toBe(2);
    expect(await row.locator('.bar-maybe').count()).toBe(1);

    const shanghai = await open('/actor/shanghai?open=ties');
    const { city } = await visits.ask(
      '{ city(id: "shanghai") { ties(first: 100) { edges { node { start { text } } } } } }',
    );
    const undated = city.ties.edges.filter(({ node }) => node.start === null).length;
    await tiesOn(shanghai).getByRole('button', { name: 'Show more' }).click();
    await settled(shanghai);
    expect(undated).toBeGreaterThan(0);
    await shanghai.getByText(`Start date unknown: ${undated} ties`).waitFor();
    const years = await shanghai.locator('.timeline-axis text').allTextContents();
    expect(Math.min(...years.map(Number))).toBeGreaterThan(1900);
  });

  it('keeps the chosen kind in the address: reload and a link show the same rows', async () => {
    const page = await open('/actor/columbus-oh?open=ties');
    const rows = tiesOn(page).locator('tbody tr');
    const all = await rows.count();

    await page.getByRole('button', { name: 'Institutions' }).click();
    await settled(page);
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const few = await rows.allInnerTexts();

    expect(new URL(page.url()).search).toBe('?open=ties&kind=institution');
    await page.reload();
    await settled(page);
    await expect.poll(() => rows.allInnerTexts()).toEqual(few);
    await page.getByRole('button', { name: 'Sister ports' }).click();
    await page.getByText('No source mentions a tie of Columbus').waitFor();
    await page.getByText('Choose “All” to see the others').waitFor();
  });

  it('gives its timeline as a picture that says what it is and where it is from', async () => {
    const page = await open('/actor/ohio?open=ties');
    const text = await svgOf(page);
    const { bytes: png } = await saved(page, 'Picture as PNG');

    expect(text).toContain('Ties of Ohio over time');
    expect(text).toMatch(/3 of 3 ties shown, from \d+ sources/);
    expect(text).toContain('CC-BY-4.0');
    expect(text).toContain('/actor/ohio');
    expect(text).toContain('1979 or 7 October 1985');
    expect(text).not.toContain('class=');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    await mkdir('tests/.artefacts/explorer', { recursive: true });
    await writeFile('tests/.artefacts/explorer/picture-timeline.png', png);
  });

  it('says so when there is no such id, and leads on', async () => {
    const page = await open('/actor/no-such-place');

    expect(await page.locator('h1').innerText()).toBe('Not found: no-such-place');
    await page.getByRole('link', { name: /^Search for/ }).click();
    await page.getByRole('heading', { name: 'Search', level: 1 }).waitFor();
  });
});
