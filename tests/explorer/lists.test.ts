import type { Locator, Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeDataFiles } from '../../bench/world/dataFiles.ts';
import { importDataset } from '../../src/store/load/importDataset.ts';
import { openDriver } from '../../src/neo4j/driver.ts';
import { TIMED_OUT, expectForEverybody } from '../support/explorerPage.ts';
import { makeFolder } from '../support/fakes.ts';
import { HUB, REGISTER, createLongRecord } from '../support/longRecord.ts';
import { scratchNeo4j } from '../support/neo4j.ts';
import { useVisits } from '../support/visits.ts';

/** The source with 4,000 claims. */
const TIES = 1_000;
const MOST_ROWS = 150;

const visits = useVisits(async () => {
  const address = await scratchNeo4j();
  await using driver = openDriver(address);
  const folder = makeFolder();
  await writeDataFiles(folder, createLongRecord(TIES));
  await importDataset(folder, driver);
  return address;
});

/** The page with the ties of the hub. */
async function openTies(): Promise<Page> {
  const page = await visits.openSettled(`/timeline/${HUB}`, {
    viewport: { width: 1280, height: 900 },
  });
  await row(page, 0).waitFor();
  return page;
}

const box = (page: Page) => page.locator('.long');
const rows = (page: Page) => box(page).locator('[data-index]');
const row = (page: Page, at: number) => box(page).locator(`[data-index="${at}"]`);
const loaded = (page: Page, ties: number) =>
  page.getByText(`${ties} of ${TIES.toLocaleString('en')} loaded`, { exact: true }).waitFor();

/** The numbers of the first and last visible row. */
async function inSight(page: Page): Promise<readonly [number, number]> {
  const seen = await box(page).evaluate((it) => {
    const { top, bottom } = it.getBoundingClientRect();
    return [...it.querySelectorAll('[data-index]')]
      .filter((one) => {
        const place = one.getBoundingClientRect();
        return place.bottom > top + 1 && place.top < bottom - 1;
      })
      .map((one) => Number(one.getAttribute('data-index')));
  });
  return [Math.min(...seen), Math.max(...seen)];
}

/** Scrolls the box with the wheel until the row is visible. */
async function wheelTo(page: Page, at: number): Promise<void> {
  await box(page).hover();
  const isThere = async () => {
    const [first, last] = await inSight(page);
    if (first <= at && at <= last) return true;
    await page.mouse.wheel(0, at > last ? 600 : -600);
    return false;
  };
  await expect.poll(isThere, { interval: 50 }).toBe(true);
}

/** A browser scrolls there step by step. */
async function rested(page: Page): Promise<void> {
  const top = () => box(page).evaluate(({ scrollTop }) => scrollTop);
  await expect.poll(async () => (await top()) - (await page.waitForTimeout(100).then(top))).toBe(0);
}

/** How much of the page stands above the list, in pixels. */
const aboveList = (page: Page) =>
  box(page).evaluate((list) => list.getBoundingClientRect().top + scrollY);

/** The operations of that name that the page sends from now on. */
function asking(page: Page, operation: string): readonly Request[] {
  const asked: Request[] = [];
  page.on('request', (request) => {
    if (request.postData()?.includes(`query ${operation}(`)) asked.push(request);
  });
  return asked;
}

/** The first ties of the hub from the API: the partner's name and the start. */
async function tiesOfApi(count: number): Promise<readonly (readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for (let after: string | null = null; found.length < count;) {
    const { city } = await visits.ask(
      `query ($id: ID!, $after: String) { city(id: $id) {
        ties(first: 100, after: $after, orderBy: { field: START, direction: DESC }) {
          pageInfo { endCursor } edges { node { start { text } parties { actor { id name } } } } } } }`,
      { id: HUB, after },
    );
    after = city.ties.pageInfo.endCursor;
    for (const { node } of city.ties.edges) {
      const other = node.parties.find(({ actor }) => actor.id !== HUB);
      found.push([other?.actor.name ?? '', node.start?.text ?? '']);
    }
  }
  return found;
}

/** The rows in the page, each with its number. */
async function shownTies(page: Page) {
  return rows(page).evaluateAll((all) =>
    all.map((one) => ({
      at: Number(one.getAttribute('data-index')),
      ariaAt: Number(one.getAttribute('aria-rowindex')),
      tie: [
        one.querySelector('td')?.textContent,
        one.querySelector('[data-head="Since"]')?.textContent,
      ],
    })),
  );
}

const focusedRow = (page: Page) =>
  page
    .locator(':focus')
    .evaluate((it) => Number(it.closest('[data-index]')?.getAttribute('data-index') ?? -1));

/** Whether a row is between the header and the lower edge. */
async function isSeen(page: Page, one: Locator): Promise<boolean> {
  const [inner, outer] = [await one.boundingBox(), await box(page).boundingBox()];
  if (!inner || !outer) return false;
  return inner.y > outer.y && inner.y + inner.height <= outer.y + outer.height + 1;
}

describe('A list of a thousand rows', () => {
  it('is scrolled row by row without being asked for as a whole, and says how much of it has come', async () => {
    const page = await openTies();
    const asked = asking(page, 'ActorTies');
    await loaded(page, 25);
    expect(await box(page).locator('table').getAttribute('aria-rowcount')).toBe(String(TIES + 1));

    await wheelTo(page, 300);
    await loaded(page, 325);

    expect(asked.length).toBe(3);
    expect(await rows(page).count()).toBeLessThan(MOST_ROWS);
    const [shown, known] = [await shownTies(page), await tiesOfApi(325)];
    expect(shown.length).toBeGreaterThan(10);
    for (const { at, ariaAt, tie } of shown) {
      expect(tie).toEqual(known[at]);
      expect(ariaAt).toBe(at + 2);
    }
    const order = shown.map(({ at }) => at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));

    await wheelTo(page, 0);
    expect(asked.length).toBe(3);
    expect((await shownTies(page))[0]?.tie).toEqual(known[0]);
  });

  it('is gone through by the keyboard alone: to the end of what has come, and on from there', async () => {
    const page = await openTies();
    await box(page).focus();

    await page.keyboard.press('End');
    await loaded(page, 125);
    await page.keyboard.press('End');
    // The next rows may have come already, and the first of them into sight.
    await expect.poll(async () => (await inSight(page))[1]).toBeGreaterThanOrEqual(124);
    await loaded(page, 225);
    const [first] = await inSight(page);
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await inSight(page))[0]).toBeGreaterThan(first + 5);
    await rested(page);
    await page.keyboard.press('Home');
    await expect.poll(async () => (await inSight(page))[0]).toBe(0);

    await page.keyboard.press('Tab');
    for (let at = 0; at < 40; at++) {
      await expect.poll(() => focusedRow(page)).toBe(at);
      await page.keyboard.press('Tab');
    }
    await expect.poll(() => isSeen(page, row(page, 40))).toBe(true);
    expect(await rows(page).count()).toBeLessThan(MOST_ROWS);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Show more');
  });

  it('leaves the focus where it is while one scrolls away from it', async () => {
    const page = await openTies();
    await row(page, 5).getByRole('link').focus();

    await wheelTo(page, 110);

    expect(await focusedRow(page)).toBe(5);
    expect((await inSight(page))[0]).toBeGreaterThan(80);
    await page.keyboard.press('Tab');
    expect(await focusedRow(page)).toBe(6);
    await expect.poll(() => isSeen(page, row(page, 6))).toBe(true);
  });

  it('is at the same row after Back and after a reload', async () => {
    const page = await openTies();
    await wheelTo(page, 180);
    await loaded(page, 225);
    await row(page, 180).scrollIntoViewIfNeeded();
    await rested(page);
    // What stands above the list comes with answers of its own.
    await page.waitForLoadState('networkidle');
    const [before, above] = [await inSight(page), await aboveList(page)];
    await row(page, 180).getByRole('link').click();
    await page.getByRole('heading', { name: /^Hub and Town/, level: 1 }).waitFor();

    await page.goBack();
    await row(page, 180).waitFor();
    await loaded(page, 225);
    await expect.poll(() => inSight(page)).toEqual(before);
    await expect.poll(() => aboveList(page)).toBe(above);

    const scrolled = await page.evaluate(() => scrollY);
    expect(scrolled).toBeGreaterThan(0);
    const asked = asking(page, 'ActorTies');
    await page.reload();
    await row(page, 180).waitFor();
    await expect.poll(() => inSight(page)).toEqual(before);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled);
    expect(asked.length).toBe(3);
  });

  it('says what it waits for; what fails leaves the rows and is asked for again', async () => {
    const page = await openTies();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.context().route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('"first":100')) return route.fallback();
      await held;
      await route.fulfill(TIMED_OUT);
    });

    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText('Loading more ties …').waitFor();
    await loaded(page, 25);
    answer();

    await page.getByText('This took too long.').waitFor();
    await loaded(page, 25);
    expect(await rows(page).count()).toBeGreaterThan(10);
    await page.context().unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await loaded(page, 125);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('goes on paper as far as it has come, and is where it was afterwards', async () => {
    const page = await openTies();
    await page.getByRole('button', { name: 'Show more' }).click();
    await loaded(page, 125);
    await wheelTo(page, 60);
    const before = await inSight(page);

    await page.emulateMedia({ media: 'print' });

    await expect.poll(() => rows(page).count()).toBe(125);
    expect(await isSeen(page, row(page, 124))).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => rows(page).count()).toBeLessThan(60);
    await expect.poll(() => inSight(page)).toEqual(before);
  });

  it('is read alike where 4,000 claims come, several to a row, of many heights', async () => {
    const page = await visits.openSettled(`/source/${REGISTER}`);
    await row(page, 0).waitFor();
    const asked = asking(page, 'SourceClaims');

    await box(page).focus();
    for (const claims of [200, 300]) {
      await page.keyboard.press('End');
      await page.getByText(new RegExp(`^${claims} of 4,\\d+ loaded`)).waitFor();
    }

    expect(asked.length).toBe(2);
    expect(await rows(page).count()).toBeLessThan(60);
    const [first] = await inSight(page);
    expect(await row(page, first).getAttribute('aria-posinset')).toBe(String(first + 1));
    expect(await row(page, first).innerText()).toMatch(/Hub and Town[^]*Type sister city/);
  });

  it('is found without fault by axe, light and dark, and scrolls sideways on no phone', async () => {
    const page = await openTies();
    await wheelTo(page, 60);
    await expectForEverybody(page, 'list');
  });
});
