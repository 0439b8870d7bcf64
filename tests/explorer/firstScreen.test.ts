import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

const DESKTOP = { viewport: { width: 1366, height: 768 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const TYPES = [
  ['a city', '/actor/columbus-oh'],
  ['a state', '/actor/ohio'],
  ['a country', '/actor/united-states'],
  ['an institution', '/actor/ohio-state-university'],
  ['a person', '/actor/terry-branstad'],
] as const;

/** The rows of the first tables that are in sight, with a country each. */
async function inSight(page: Page): Promise<number> {
  await page.locator('.own-ties tbody tr').first().waitFor();
  const { height } = page.viewportSize() ?? { height: 0 };
  const rows = await page.locator('.own-ties tbody tr').all();
  const seen = await Promise.all(
    rows.map(async (row) => {
      const box = await row.boundingBox();
      const country = await row.locator('[data-head="Country or region"]').innerText();
      return box !== null && box.y + box.height <= height && country !== '';
    }),
  );
  return seen.filter(Boolean).length;
}

describe.each(TYPES)('The first screen of %s', (_, path) => {
  it('takes one operation and that of its map, twenty requests, and 2,500 pixels', async () => {
    const page = await visits.open('/help', DESKTOP);
    await page.waitForLoadState('networkidle');
    const before = visits.asked().length;
    const operations: string[] = [];
    page.on('request', (request) => {
      const name = /query (\w+)/.exec(request.postData() ?? '')?.[1];
      if (name !== undefined) operations.push(name);
    });
    await page.goto(`${visits.url()}${path}`);
    await page.locator('.folds').waitFor();
    await page.waitForLoadState('networkidle');

    const first = operations.filter((name) => name !== 'TieMap');
    expect(first).toEqual(['Actor']);
    expect(visits.asked().length - before).toBeLessThanOrEqual(20);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(2_500);
  });
});

describe('The first screen of a place', () => {
  it('shows five partners with their countries on a desktop, and three on a phone', async () => {
    for (const path of ['/actor/columbus-oh', '/actor/united-states', '/actor/shanghai']) {
      expect(await inSight(await visits.open(path, DESKTOP)), path).toBeGreaterThanOrEqual(5);
      expect(await inSight(await visits.open(path, PHONE)), path).toBeGreaterThanOrEqual(3);
    }
  });

  it('answers with whom, since when and whether still as the API does', async () => {
    const { city } = await visits.ask(
      `{ city(id: "columbus-oh") { sisterCities(first: 100, filter: { kinds: [SISTER_CITY] }) { totalCount
        edges { since { text } node { name country { name } } } } } }`,
    );
    const page = await visits.openSettled('/actor/columbus-oh', DESKTOP);

    const countries = new Set(city.sisterCities.edges.map(({ node }) => node.country.name));
    const of = `${city.sisterCities.totalCount} cities in ${countries.size} countries`;
    const lead = await page.locator('.lead').first().innerText();
    expect(lead).toMatch(new RegExp(`^Sister city of ${of} since \\d{4}\\.`));
    const table = page.getByRole('region', { name: 'Sister cities' });
    for (const { node, since } of city.sisterCities.edges) {
      const row = table.getByRole('row').filter({ hasText: node.name });
      expect(await row.locator('[data-head="Country or region"]').innerText()).toBe(
        node.country.name,
      );
      if (since) expect(await row.locator('[data-head=Since]').innerText()).toContain(since.text);
    }
  });

  it('does not call a tie that ended, or was only proposed, a sister of today', async () => {
    const over = ['ENDED', 'PROPOSED'];
    const { cities } = await visits.ask(
      `{ cities(first: 100, orderBy: { field: TIES, direction: DESC }) { edges { node { id
        ties(first: 100, filter: { kinds: [SISTER_CITY, SISTER_COUNTY, SISTER_DISTRICT] }) { edges { node { status } } } } } } }`,
    );
    const standing = ({ node }: { node: { status: string } }) => !over.includes(node.status);
    const mixed = cities.edges.find(
      ({ node: { ties } }) => !ties.edges.every(standing) && ties.edges.filter(standing).length > 1,
    );
    if (!mixed) throw new Error('No city has ties that ended and some that stand.');
    const left = mixed.node.ties.edges.filter(standing).length;

    const page = await visits.openSettled(`/actor/${mixed.node.id}`, DESKTOP);

    const lead = await page.locator('.lead').first().innerText();
    expect(lead.startsWith(`Sister city of ${left} cities`), lead).toBe(true);
    const title = await page.getByRole('heading', { name: /^Sister cities/ }).innerText();
    expect(title).toBe(`Sister cities ${mixed.node.ties.edges.length}`);
  });

  it('keeps its other sections closed, and asks for one when it is opened', async () => {
    const page = await visits.openSettled('/actor/columbus-oh', DESKTOP);
    const section = page.getByRole('region', { name: 'Institutions', exact: true });
    expect(await section.getByRole('listitem').count()).toBe(0);

    await section.locator('summary').press('Enter');

    await section.getByRole('listitem').first().waitFor();
    expect(new URL(page.url()).searchParams.get('open')).toBe('institutions');
    await page.reload();
    await section.getByRole('listitem').first().waitFor();
    await section.locator('summary').click();
    await expect.poll(() => section.getByRole('listitem').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');

    await page.getByRole('button', { name: 'Open all sections' }).click();
    const people = page.getByRole('region', { name: 'People', exact: true });
    await people.getByRole('listitem').first().waitFor();
    await section.locator('summary').click();
    expect(new URL(page.url()).searchParams.get('open')).toBe('all,-institutions');
  });
});
