import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { TIMED_OUT, appears, onOperation, settled, svgOf } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

/** The number of times the page has sent that operation. */
function sentBy(page: Page, operation: string): () => number {
  let sent = 0;
  page.on('request', (request) => {
    if (request.postData()?.includes(`query ${operation}(`)) sent += 1;
  });
  return () => sent;
}

const goTo = (page: Page, view: string) =>
  page.getByRole('navigation').getByRole('link', { name: view }).click();

/** Also the operations that no part of the page waits for. */
async function answered(page: Page): Promise<void> {
  await settled(page);
  await page.waitForLoadState('networkidle');
}

/** A view, and all of its answers. */
async function openAt(path = '/statistics'): Promise<Page> {
  const page = await visits.open(path);
  await answered(page);
  return page;
}

describe('A request', () => {
  it('is aborted when the view that waits for it is left', async () => {
    const page = await openAt();
    await onOperation(page, 'Contests', () => Promise.resolve());
    const aborted: (string | null)[] = [];
    page.on('requestfailed', (request) => aborted.push(request.postData()));
    await goTo(page, 'Contested');
    await page.locator('.waiting', { hasText: /^Loading contests/ }).waitFor();

    await goTo(page, 'Statistics');

    await expect.poll(() => aborted.length, { timeout: 10_000 }).toBe(1);
    expect(aborted[0]).toContain('query Contests(');
  });

  it('that a view waits for is told in an element that was there before', async () => {
    const page = await openAt();
    await page
      .getByRole('status')
      .evaluateAll((all) => all.forEach((one) => one.setAttribute('data-before', '')));
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await onOperation(page, 'Contests', async (route) => {
      await held;
      await route.fallback();
    });

    await goTo(page, 'Contested');

    const told = page.locator('[role=status][data-before]', { hasText: /^Loading contests/ });
    await told.waitFor({ state: 'attached' });
    answer();
    await told.waitFor({ state: 'detached' });
  });

  it('waits while the server is away; only a probe goes out until it is back', async () => {
    const page = await openAt();
    await page.context().route('**/graphql', (route) => route.fulfill({ status: 503 }));
    const [sent, probes] = [sentBy(page, 'Contests'), [] as string[]];
    page.on('request', (request) => probes.push(request.postData() ?? ''));
    await goTo(page, 'Contested');
    await page.getByText('does not answer').waitFor();

    const isProbe = (body: string) => body.includes('{ dataset { version } }');
    await expect.poll(() => probes.filter(isProbe).length).toBeGreaterThan(1);
    expect(sent()).toBe(1);
    await page.context().unroute('**/graphql');
    await page.locator('.strips > li').first().waitFor();
    expect(sent()).toBe(2);
  });

  it.each([
    [429, 'has had too many requests'],
    [503, 'cannot answer now'],
  ])(
    'that the server answers with status %i and a wait is sent again after it',
    async (status, says) => {
      const page = await openAt();
      await page
        .context()
        .route('**/graphql', (route) => route.fulfill({ status, headers: { 'retry-after': '7' } }));
      const sent: number[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/graphql')) sent.push(Date.now());
      });
      await goTo(page, 'Contested');

      await page.getByRole('status').filter({ hasText: says }).waitFor();
      await page.getByText('to wait 7 seconds').waitFor();
      const before = sent.length;
      await page.context().unroute('**/graphql');
      await page.locator('.strips > li').first().waitFor();
      expect((sent[before] ?? 0) - (sent[before - 1] ?? 0)).toBeGreaterThanOrEqual(6_900);
      expect(await page.getByText('This page stays').count()).toBe(0);
    },
  );

  it('that something on the way refuses is not sent again by itself, and its status is told', async () => {
    const page = await openAt();
    const sent = sentBy(page, 'Contests');
    await onOperation(page, 'Contests', (route) =>
      route.fulfill({ status: 203, body: '<h1>Refused</h1>' }),
    );

    await goTo(page, 'Contested');

    await page.getByRole('alert').getByText('status 203').waitFor();
    expect(await page.getByText('does not answer').count()).toBe(0);
    expect(sent()).toBe(1);
  });

  it('is given up where the server is back each time but never answers it', async () => {
    const page = await openAt();
    const sent = sentBy(page, 'Contests');
    await onOperation(page, 'Contests', (route) => route.fulfill({ status: 503 }));

    await goTo(page, 'Contested');

    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.getByText('This page stays').waitFor({ state: 'detached' });
    await page.waitForTimeout(1_000);
    expect(sent()).toBe(4);
  });
});

/** Lets the operations of these names fail until the returned function is called. */
async function failing(page: Page, ...operations: string[]): Promise<() => Promise<void>> {
  await onOperation(page, operations.join('|'), (route) => route.fulfill(TIMED_OUT));
  return () => page.context().unroute('**/graphql');
}

const FAILED = 'This took too long. Try again, or choose less.';

describe('A failure is told with a way to try again', () => {
  it('where a search suggests', async () => {
    const page = await openAt();
    const mend = await failing(page, 'Search');
    const field = page.getByRole('combobox', { name: 'Search' });

    await field.fill('Hefei');
    await page.getByRole('alert').getByText(FAILED).waitFor();
    expect(await page.getByText('No results').count()).toBe(0);
    await mend();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await appears(page.getByRole('option', { name: /^Hefei.*City/ }));
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('where results are counted by type', async () => {
    const page = await openAt();
    const mend = await failing(page, 'SearchTypes');
    await page.getByRole('combobox', { name: 'Search' }).fill('Hubei zzz');
    await page.keyboard.press('Enter');

    await page.getByRole('alert').getByText(FAILED).waitFor();
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();

    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('once, where all requests for results fail', async () => {
    const page = await openAt();
    const mend = await failing(page, 'Search', 'SearchTypes');
    await page.getByRole('combobox', { name: 'Search' }).fill('Hubei');
    await page.keyboard.press('Enter');

    await page.getByRole('alert').getByText(FAILED).first().waitFor();
    await answered(page);
    expect(await page.getByRole('alert').count()).toBe(1);
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();

    await page.getByRole('navigation', { name: 'Type' }).waitFor();
    await page.locator('.hits li').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('where a picture is saved', async () => {
    const page = await openAt('/search');
    const mend = await failing(page, 'RecordVersion');
    await goTo(page, 'Statistics');
    const save = page.getByRole('button', { name: 'Picture as SVG' }).first();

    await save.click();
    await page.getByRole('alert').getByText(`No picture was saved. ${FAILED}`).waitFor();
    await mend();

    expect(await svgOf(page)).toMatch(/dataset [0-9a-f]+, license CC/);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('where the coasts and borders of a map do not load', async () => {
    const page = await openAt();
    const coasts = '**/countries-110m*';
    await page.context().route(coasts, (route) => route.fulfill({ status: 503 }));
    await goTo(page, 'Map');

    await page.getByRole('alert').getByText('Coasts and borders could not be loaded').waitFor();
    await page.getByText(/^Showing [\d,]+ of/).waitFor();
    await page.context().unroute(coasts);
    await page.getByRole('button', { name: 'Try again' }).click();

    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it.each([
    ['a map', 'PlaceByCode', '/map?between=us,cn'],
    ['a map', 'Names', '/map?between=columbus-oh'],
    ['a network', 'PlaceByCode', '/network?between=us,cn'],
  ])('where the places of %s are not known (%s)', async (_, operation, path) => {
    const page = await openAt();
    const mend = await failing(page, operation);
    await page.evaluate((to) => history.pushState(null, '', to), path);
    await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));

    await page.getByRole('alert').getByText(FAILED).waitFor();
    expect(await page.getByRole('alert').count()).toBe(1);
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();

    await page.getByRole('alert').waitFor({ state: 'detached' });
    await appears(page.getByText(/^Showing [\d,]+ of|nodes? .* shown|actors/));
  });

  it.each([
    ['the ties of a map do not come', 'TieMap', /^Showing [\d,]+ of/],
    ['a map opens on the places that are known best', 'TieCounts', /United States and China/],
  ])('where %s (%s)', async (_, operation, shown) => {
    const page = await openAt();
    const mend = await failing(page, operation);
    await goTo(page, 'Map');

    await page.getByRole('alert').getByText(FAILED).waitFor();
    // Not the words that they load.
    if (operation === 'TieMap') expect(await page.locator('.map-count').innerText()).toBe('');
    await mend();
    await page.getByRole('button', { name: 'Try again' }).click();

    await page.getByText(shown).first().waitFor({ state: 'attached' });
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('An answer', () => {
  it('is shown again without a request for five minutes, and then asked for again', async () => {
    const page = await visits.open('/contested');
    await page.clock.install();
    await page.reload();
    await page.locator('.strips > li').first().waitFor();
    const sent = sentBy(page, 'Contests');

    await goTo(page, 'Statistics');
    await page.clock.fastForward('01:00');
    await goTo(page, 'Contested');
    await page.locator('.strips > li').first().waitFor();
    expect(sent()).toBe(0);

    await goTo(page, 'Statistics');
    await page.clock.fastForward('06:00');
    await goTo(page, 'Contested');
    await page.locator('.strips > li').first().waitFor();
    expect(sent()).toBe(1);
  });
});
