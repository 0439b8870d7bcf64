import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/generated/schema.ts';
import {
  appears,
  expectForEverybody,
  hrefsOf,
  onOperation,
  saved,
  settled,
} from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();
const open = visits.openSettled;

async function countOf(field: string): Promise<number> {
  const counts: object = await visits.ask(`{ counted: ${field} { totalCount } }`);
  return (counts as { readonly counted: { readonly totalCount: number } }).counted.totalCount;
}

/** The number at the beginning of `1,234 ties`. */
const numberIn = (text: string) => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''));

async function totalOf(page: Page): Promise<number> {
  const status = page.locator('.browse-head [role=status]');
  await status.waitFor();
  return numberIn(await status.innerText());
}

describe('Browse', () => {
  it('is where the figures of the home page lead to, with as many rows', async () => {
    const page = await open('/');

    await page.getByRole('link', { name: /^[\d,]+ cities as a table$/ }).click();

    await page.getByRole('heading', { name: 'Browse', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/browse/cities');
    expect(await totalOf(page)).toBe(await countOf('cities'));
    for (const table of [
      ...['ties', 'agreements', 'states', 'countries', 'institutions', 'people', 'events'],
      ...['policies', 'impacts', 'sources'],
    ]) {
      await page.locator(`nav.chips a[href$="/browse/${table}"]`).click();
      await page.locator(`nav.chips a[href$="/browse/${table}"][aria-current]`).waitFor();
      await page.locator('tbody tr').first().waitFor();
      expect(await totalOf(page)).toBe(await countOf(table));
      expect(await page.getByRole('alert').count()).toBe(0);
    }
  });

  it('counts what each option leaves, and keeps filters, order and columns in the address', async () => {
    const page = await open('/browse/ties?one=ohio');
    const types = page.locator('.filters').getByLabel('Type');
    const option = types.locator('option', { hasText: 'Sister city' });
    await option.waitFor({ state: 'attached' });
    const [label = ''] = await option.allInnerTexts();

    await types.selectOption('SISTER_CITY');

    const left = await countOf('ties(filter: { between: ["ohio"], kinds: [SISTER_CITY] })');
    await page.getByText(`${left} ties`).waitFor();
    expect(numberIn(label)).toBe(left);
    for (const order of ['descending', 'ascending']) {
      await page.getByRole('button', { name: 'Since' }).click();
      await page
        .getByRole('columnheader', { name: 'Since' })
        .and(page.locator(`[aria-sort=${order}]`))
        .waitFor();
    }
    await page.locator('summary').click();
    await page.getByLabel('Status', { exact: true }).and(page.locator('[type=checkbox]')).uncheck();
    await page.reload();
    await settled(page);
    await page.locator('tbody tr').first().waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual([
      ...['Tie', 'Type', 'Since', 'Until', 'Confidence', 'Sources'],
    ]);
    expect(await page.getByLabel('Sort by').inputValue()).toBe('START-ASC');
    expect(await totalOf(page)).toBe(left);
    const save = page.getByRole('link', { name: 'Save all rows as CSV' });
    const file = await fetch((await save.getAttribute('href')) ?? '');
    const [head = '', ...rows] = (await file.text()).trim().split(/\r?\n/);
    expect(file.headers.get('proxeny-count')).toBe(String(left));
    expect(rows).toHaveLength(left);
    expect(head.split(',')).toEqual(expect.arrayContaining(['kind', 'start.edtf', 'id']));
    expect(head.split(',')).not.toContain('status');
  });

  it('takes the code of a country, says so where nothing matches, and has no other tables', async () => {
    const page = await open('/browse/ties?one=US&other=CN');
    expect(await totalOf(page)).toBe(
      await countOf('ties(filter: { between: ["united-states", "china"] })'),
    );

    await page.goto(`${visits.url()}/browse/cities?name=Qqq`);
    await page.getByText('No cities match these filters.').waitFor();
    await page.getByRole('link', { name: 'Clear filters' }).click();
    await expect.poll(() => totalOf(page)).toBe(await countOf('cities'));
    await page.goto(`${visits.url()}/browse/nothing`);
    await page.getByRole('heading', { name: /nothing/ }).waitFor();
  });

  it('has no text left in a field whose filter was cleared', async () => {
    const page = await open('/browse/cities');
    const field = page.getByLabel('Name begins with');
    await field.fill('Qqq');
    await field.press('Enter');
    await page.getByRole('link', { name: 'Clear filters' }).click();
    await expect.poll(() => totalOf(page)).toBe(await countOf('cities'));

    expect(await field.inputValue()).toBe('');
    await field.focus();
    await field.blur();
    expect(new URL(page.url()).searchParams.has('name')).toBe(false);
  });

  it('says which names in its address are no filters, and shows all rows', async () => {
    const page = await open('/browse/ties?contry=CN&lang=en&sort=NAME-ASC&one=ohio');

    await page.getByRole('alert').getByText('no such filter: contry', { exact: false }).waitFor();
    expect(await page.getByRole('alert').innerText()).not.toMatch(/lang|sort|one/);
    expect(await totalOf(page)).toBe(await countOf('ties(filter: { between: ["ohio"] })'));
  });

  it('is found without fault by axe, light and dark, and scrolls sideways on no phone', async () => {
    const page = await open('/browse/cities?within=ohio');
    await page.locator('tbody tr').first().waitFor();
    await page.locator('summary').click();
    await expectForEverybody(page, 'browse');
  });
});

describe('The bars of Statistics', () => {
  it.each([
    // `bars.test.ts` compares all dimensions.
    ...['', 'rows=COUNTRIES&parts=STATUS', 'of=sources&rows=PUBLISHER&sort=count'],
  ])('of ?%s lead to as many rows', async (query) => {
    const page = await open(`/statistics?${query}`);
    const bars = await page.locator('.bars li:has(a)').evaluateAll((items) =>
      items.map((item) => ({
        href: item.querySelector('a')?.href ?? '',
        total: Number(item.querySelector('.bars-total')?.textContent.replaceAll(',', '')),
      })),
    );
    expect(bars.length).toBeGreaterThan(1);

    for (const { href, total } of [bars[0], bars.at(-1)].filter((bar) => bar !== undefined)) {
      await page.goto(href);
      expect(await totalOf(page)).toBe(total);
    }
  });

  it('stay apart where two places share a name', async () => {
    const page = await open('/');
    const groups = ['columbus-oh', 'columbus-ga'].map((value, at) => ({
      count: at + 1,
      keys: [
        { value, label: 'Columbus' },
        { value: 'VISIT', label: 'visit' },
      ],
    }));
    await onOperation(page, 'EventCounts', (route) =>
      route.fulfill({ json: { data: { counts: { total: 3, groups } } } }),
    );

    await page.goto(`${visits.url()}/statistics?of=events&rows=PLACE&parts=KIND`);

    const bars = page.locator('.bars ol > li');
    await bars.first().waitFor();
    expect(await bars.locator('.bars-label').allInnerTexts()).toEqual([
      'Columbus (columbus-ga)',
      'Columbus (columbus-oh)',
    ]);
    expect(await bars.locator('.bars-total').allInnerTexts()).toEqual(['2', '1']);
    const hrefs = await hrefsOf(bars.locator('a'));
    const places = hrefs.map((href) => new URL(href).searchParams.get('place'));
    expect(places).toEqual(['columbus-ga', 'columbus-oh']);
  });

  it('are sorted by count and saved as CSV, all of them', async () => {
    const page = await open('/statistics?rows=YEAR&parts=KIND');
    await page.getByLabel('Sort by').selectOption('Count');

    const known = page.locator('.bars li:not(.unknown-row) .bars-total');
    const totals = (await known.allInnerTexts()).map(Number);
    expect(totals).toEqual(totals.toSorted((one, other) => other - one));
    expect(new URL(page.url()).searchParams.get('sort')).toBe('count');
    const { bytes } = await saved(page, 'Save counts as CSV');
    const lines = bytes.toString().split('\r\n');
    const [, ...rows] = lines.filter((line) => !/^\ufeff?"?#/.test(line));
    const sum = rows.reduce((all, row) => all + Number(row.split(',').at(-1)), 0);
    expect(sum).toBe(await countOf('ties'));
  });
});

describe('The search', () => {
  it('opens what the text is a name of by Enter, in the box and on its page', async () => {
    const page = await open('/');
    await page.getByRole('combobox').fill('合肥');
    await page.getByRole('option', { name: /^Hefei.*City/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hefei', level: 1 }).waitFor();

    await page.goto(`${visits.url()}/search?text=Columbus,+Ohio`);
    await page.locator('.hits li').first().waitFor();
    await page.getByLabel('Name, place or words').press('Enter');
    await page.getByRole('heading', { name: 'Columbus', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/actor/columbus-oh');
  });
});

describe('Places', () => {
  it('are compared side by side, with the partners that they share', async () => {
    const { nodes } = await visits.ask(
      '{ nodes(ids: ["guangdong", "shandong"]) { ... on Place { partners(first: 100) { totalCount edges { node { name } } } } } }',
    );
    const [one, other] = (nodes as readonly Actor[]).map(({ partners }) =>
      partners.edges.map(({ node }) => node.name),
    );
    const shared = [...new Set(one)].filter((name) => other?.includes(name));
    expect(shared.length).toBeGreaterThan(0);
    const page = await open('/actor/guangdong');

    await page.getByRole('link', { name: 'Compare with …' }).click();
    await page.getByRole('combobox', { name: 'Place 2' }).fill('Shandong');
    await appears(page.getByRole('option', { name: /^Shandong/ }));
    await page.getByRole('combobox', { name: 'Place 2' }).press('Enter');

    const partners = page.getByRole('region', { name: 'Shared partners' });
    await partners.waitFor();
    expect(new URL(page.url()).searchParams.getAll('ids')).toEqual(['guangdong', 'shandong']);
    const names = await partners.getByRole('link').allInnerTexts();
    expect(names.toSorted()).toEqual(shared.toSorted());
    const row = page.locator('tbody tr', { hasText: /^Partners\d/ });
    expect(await row.locator('td').allInnerTexts()).toEqual([
      'Partners',
      ...[one, other].map((all) => String(new Set(all).size)),
    ]);
    await expectForEverybody(page, 'compare');
  });
});
