import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectForEverybody } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();
const open = visits.openSettled;
const totalOf = visits.countTies;

const sectionOf = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

describe('A page sums up what is within', () => {
  it('in a headline: what its own ties are, and what was reported', async () => {
    for (const id of ['columbus-oh', 'hefei']) {
      const page = await open(`/actor/${id}?open=impacts`);
      const headline = await page.locator('.headline').innerText();
      expect(headline).toContain('One source reports 1.2 million USD for 2009 (second-hand).');
      const money = page.locator('.headline').getByRole('link', { name: '1.2 million USD' });
      expect(await money.getAttribute('href')).toMatch(/economic-gain-2009$/);
      await sectionOf(page, 'Impacts').getByText('Economic gain').first().waitFor();
    }
  });

  it('in groups: of the place itself, and of its states, cities and institutions', async () => {
    const total = async (levels?: readonly string[]) =>
      totalOf({ party: { within: 'united-states', ...(levels && { levels }) } });
    const [all, cities, institutions, pair] = await Promise.all([
      ...[undefined, ['CITY'], ['INSTITUTION']].map(total),
      totalOf({ between: ['united-states', 'china'] }),
    ]);
    const page = await open('/actor/united-states?open=ofCities');
    const headline = await page.locator('.headline').innerText();

    const china = sectionOf(page, 'Partner countries').getByRole('row', { name: /^China/ });
    expect(await china.locator('[data-head="Ties on record"]').innerText()).toBe(`${pair}`);
    expect(headline).toContain(`${all} ties in all`);
    const heading = (name: string) => sectionOf(page, name).locator('h2').innerText();
    expect(await heading('Ties of its cities')).toBe(`Ties of its cities ${cities}`);
    expect(await heading('Ties of its institutions')).toBe(
      `Ties of its institutions ${institutions}`,
    );
    await sectionOf(page, 'Ties of its cities').getByRole('button', { name: 'Show more' }).click();
    await sectionOf(page, 'Ties of its cities').getByText(`of ${cities} `).waitFor();
    await page.locator('.headline').getByRole('link', { name: 'ties in all' }).click();
    await page.locator('.map-count', { hasText: `of ${all} ties` }).waitFor();
  });

  it('with lists of states and cities, those with the most ties first', async () => {
    const page = await open('/actor/united-states?open=states,cities');
    for (const name of ['States and provinces', 'Cities and counties']) {
      const rows = await sectionOf(page, name).getByRole('listitem').allInnerTexts();
      const numbers = rows.map((row) => Number(/(\d+) ties? of its own/.exec(row)?.[1]));
      expect(numbers.length).toBeGreaterThan(5);
      expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    }
  });

  it('of an institution the ties of its units: Ohio State University leads to Hefei', async () => {
    const page = await open('/actor/ohio-state-university?open=ofInstitutions');

    const ties = sectionOf(page, 'Ties of its units');
    await ties.getByRole('link', { name: /Hefei/ }).first().click();
    await page.getByRole('heading', { name: /Hefei/, level: 1 }).waitFor();
  });

  it('of a person the offices, and of a place the people with all of their posts', async () => {
    const rhodes = await open('/actor/jim-rhodes');
    const posts = sectionOf(rhodes, 'Offices and posts');
    expect(await posts.innerText()).toMatch(/Ohio\s+.*[Gg]overnor/s);

    const ohio = await open('/actor/ohio?open=people');
    const row = sectionOf(ohio, 'People').getByRole('listitem').filter({ hasText: 'Jim Rhodes' });
    expect(await row.innerText()).toMatch(/[Gg]overnor, Ohio/);
  });
});

describe.each([
  ['country', '/actor/united-states'],
  ['country with all sections', '/actor/united-states?open=all'],
  ['institution', '/actor/ohio-state-university'],
  ['network', '/actor/c40-cities'],
  ['person', '/actor/terry-branstad'],
])('The page of a %s', (name, path) => {
  it('is found without fault by axe, light and dark, and scrolls sideways on no phone', async () => {
    await expectForEverybody(await open(path), `within-${name}`);
  });
});
