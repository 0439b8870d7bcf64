import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectForEverybody } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();
const open = visits.openSettled;
const totalOf = visits.countTies;

const sectionOf = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

describe('A page sums up what is within', () => {
  it('in a headline: how many, with whom most, since when, and what was reported', async () => {
    const sisters = {
      party: { within: 'columbus-oh', levels: ['ITSELF'] },
      kinds: ['SISTER_CITY', 'SISTER_COUNTY', 'SISTER_DISTRICT'],
    };
    const [all, { tieStatistics }] = await Promise.all([
      totalOf(sisters),
      visits.ask(
        'query ($filter: TieFilter) { tieStatistics(filter: $filter, by: [COUNTRY]) { groups { count keys { value } } } }',
        { filter: sisters },
      ),
    ]);
    const abroad = tieStatistics.groups.filter(
      ({ keys: [key] }) => key?.value !== null && key?.value !== 'US',
    );
    // No country has more of them than the others, so none is named.
    expect(new Set(abroad.map(({ count: number }) => number)).size).toBe(1);
    for (const id of ['columbus-oh', 'hefei']) {
      const page = await open(`/actor/${id}`);
      const headline = await page.locator('.headline').innerText();
      expect(headline).toContain('1.2 million USD reported for 2009, second-hand');
      const money = page.locator('.headline').getByRole('link', { name: '1.2 million USD' });
      expect(await money.getAttribute('href')).toMatch(/economic-gain-2009$/);
      await sectionOf(page, 'Impacts').getByText('Economic gain').first().waitFor();
      if (id === 'columbus-oh')
        expect(headline).toMatch(
          new RegExp(`^${all} sister cities, in ${abroad.length} countries, first \\d`),
        );
    }
  });

  it('in groups: of the place itself, and of its states, cities and institutions', async () => {
    const total = async (levels?: readonly string[]) =>
      totalOf({ party: { within: 'united-states', ...(levels && { levels }) } });
    const [all, cities, institutions, pair] = await Promise.all([
      ...[undefined, ['CITY'], ['INSTITUTION']].map(total),
      totalOf({ between: ['united-states', 'china'] }),
    ]);
    const page = await open('/actor/united-states');
    const headline = await page.locator('.headline').innerText();

    expect(headline).toContain(`${pair} with China`);
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
    const page = await open('/actor/united-states');
    for (const name of ['States and provinces', 'Cities and counties']) {
      const rows = await sectionOf(page, name).getByRole('listitem').allInnerTexts();
      const numbers = rows.map((row) => Number(/(\d+) ties? of its own/.exec(row)?.[1]));
      expect(numbers.length).toBeGreaterThan(5);
      expect(numbers).toEqual(numbers.toSorted((one, other) => other - one));
    }
  });

  it('of an institution the ties of its units: Ohio State University leads to Hefei', async () => {
    const page = await open('/actor/ohio-state-university');

    const ties = sectionOf(page, 'Ties of its units');
    await ties.getByRole('link', { name: /Hefei/ }).first().click();
    await page.getByRole('heading', { name: /Hefei/, level: 1 }).waitFor();
  });

  it('of a person the offices, and of a place the people with all of their posts', async () => {
    const rhodes = await open('/actor/jim-rhodes');
    const posts = sectionOf(rhodes, 'Offices and posts');
    expect(await posts.innerText()).toMatch(/Ohio\s+.*[Gg]overnor/s);

    const ohio = await open('/actor/ohio');
    const row = sectionOf(ohio, 'People').getByRole('listitem').filter({ hasText: 'Jim Rhodes' });
    expect(await row.innerText()).toMatch(/[Gg]overnor, Ohio/);
  });
});

describe.each([
  ['country', '/actor/united-states'],
  ['institution', '/actor/ohio-state-university'],
  ['person', '/actor/terry-branstad'],
])('The page of a %s', (name, path) => {
  it('is found without fault by axe, light and dark, and scrolls sideways on no phone', async () => {
    await expectForEverybody(await open(path), `within-${name}`);
  });
});
