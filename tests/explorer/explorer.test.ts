// @lane first
import { describe, expect, it } from 'vitest';
import { settled, widthOf } from '../support/explorerPage.ts';
import { checked } from '../support/playgroundPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();
const open = visits.openSettled;

describe('The first page', () => {
  it('has the focus in its search, and shows the size of the database and its date', async () => {
    const page = await open('/');
    const { ties, dataset } = await visits.ask('{ ties { totalCount } dataset { version } }');

    expect(await page.locator(':focus').getAttribute('role')).toBe('combobox');
    const holds = page.getByRole('region', { name: 'The database in numbers' });
    expect(await holds.innerText()).toContain(ties.totalCount.toLocaleString('en'));
    expect(await holds.innerText()).toContain(dataset.version);
    expect(await holds.innerText()).toMatch(/As of \d+ \w+ \d{4}/);
  });

  it('has three questions, each of which leads to its answer', async () => {
    const page = await open('/');
    const questions = page.getByRole('region', { name: 'Start here' });
    expect(await questions.getByRole('link').count()).toBe(3);

    for (const at of [0, 1, 2]) {
      await questions.getByRole('link').nth(at).click();
      await page.getByRole('heading', { name: 'All facts and their sources' }).waitFor();
      await page.goBack();
      await questions.waitFor();
    }
  });
});

describe('The weight of a first visit', () => {
  it.each([
    ['the first page', '/', 138_000],
    ['the map', '/map?between=united-states,china', 159_000],
    ['a city', '/actor/hefei', 217_000],
    ['the playground', '/playground/', 900_000],
  ])('is small, and its requests are few: %s', async (_, path, most) => {
    const page = await visits.open(path);
    if (path.startsWith('/playground')) await checked(page);
    else await settled(page);

    const bytes = await sentFor(visits.asked());

    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(most);
    const asked = visits.asked().filter(({ pathname }) => pathname.endsWith('/graphql'));
    expect(asked.length).toBeLessThan(20);
  });
});

/** Workers share files with their page, which browsers keep: each is sent once. */
async function sentFor(asked: readonly URL[]): Promise<number> {
  const files = asked.filter(({ pathname }) => /\.(js|css|json|ttf)$/.test(pathname));
  const sizes = [...new Set(files.map(({ href }) => href))].map(async (file) => {
    const { headers } = await fetch(file, { method: 'HEAD', headers: { 'accept-encoding': 'br' } });
    return Number(headers.get('content-length'));
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

describe('The search', () => {
  it('finds in any script as one types, and opens what is chosen by the keyboard', async () => {
    const page = await open('/');

    await page.keyboard.type('合肥');
    await page.getByRole('option', { name: /^Hefei.*City · Anhui · China/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    const box = page.getByRole('combobox');
    const active = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).innerText()).toContain('Hefei');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Hefei', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/actor/hefei');
    await page.goBack();
    await page.getByRole('heading', { name: /^Which cities, states and universities/ }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Hefei', level: 1 }).waitFor();
  });

  it('is reached by `/` from anywhere, and left by Escape', async () => {
    const page = await open('/tie/ohio--hubei');

    await page.keyboard.press('/');
    await page.keyboard.type('ohio st');
    await page.getByRole('option', { name: 'Ohio State University university' }).waitFor();
    await page.keyboard.press('Escape');

    expect(await page.getByRole('option').count()).toBe(0);
    expect(await page.getByRole('combobox').inputValue()).toBe('ohio st');
  });

  it('has room on a phone for the figures of the whole world', async () => {
    const page = await open('/');
    await page.locator('.figures dd').first().waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => {
      for (const figure of document.querySelectorAll('.figures dd')) figure.textContent = '125,631';
    });
    expect(await widthOf(page)).toBe(360);
  });

  it('keeps what is looked for in the address, and says why nothing is found', async () => {
    const page = await open('/search?text=columbus&type=CITY');
    const titles = page.locator('.hits .hit-title');
    const before = await titles.allInnerTexts();
    expect(new Set(before)).toEqual(new Set(['Columbus']));

    await page.reload();
    await settled(page);
    expect(await titles.allInnerTexts()).toEqual(before);

    await page.getByLabel('Name, place or words').fill('zzqqxx');
    await page.getByText('No results for “zzqqxx” in city entries').waitFor();
    expect(new URL(page.url()).searchParams.get('text')).toBe('zzqqxx');
  });

  it('counts the results of a search by type, and leads from each count to these alone', async () => {
    const page = await open('/search?text=columbus');
    const types = page.getByRole('navigation', { name: 'Results by type' });
    const shown = async () =>
      (await page.locator('.pages-foot [role=status]').innerText()).split(' of ')[1];
    const total = await types.getByRole('link', { name: 'All types' }).innerText();
    expect(await shown()).toBe(`${total.split(' ').at(-1)} shown`);

    await types.getByRole('link', { name: 'Cities' }).click();
    await settled(page);
    const cities = types.getByRole('link', { name: 'Cities' });
    expect(await cities.getAttribute('aria-current')).toBe('true');
    await expect.poll(shown).toBe(`${(await cities.innerText()).split(' ').at(-1)} shown`);
    expect(await types.getByRole('link', { name: 'All types' }).innerText()).toBe(total);
  });

  it('says why each result was found, and asks where it only guesses', async () => {
    const page = await open('/search?text=Columbus+Hefei');
    const first = page.locator('.hits li').first();
    await first.getByText('Names both sides').waitFor();
    expect(await page.getByText('Did you mean').count()).toBe(0);

    await page.goto(new URL('search?text=Albequerque', page.url()).href);
    await page.getByText('No exact match. Did you mean:').waitFor();
    await first.getByText('Similar spelling').waitFor();
    expect(await first.innerText()).toContain('Albuquerque');
  });
});

describe("A tie's page", () => {
  it('shows both dates at once, side by side, with the reason for the preferred one', async () => {
    const page = await open('/tie/ohio--hubei');

    await page.locator('.known').getByText('1979 or 7 October 1985').waitFor();
    const contest = page.getByRole('region', { name: 'Where sources disagree' });
    const [first, second] = await contest.locator('.side').allInnerTexts();
    expect(first).toMatch(/^31 October 1979\s*shown first/);
    expect(second).toContain('7 October 1985');
    expect(second).toContain('Hubei builds friendship province with Ohio');
    expect(await contest.innerText()).toContain(
      '4 independent sources support 31 October 1979, 1 source supports 7 October 1985',
    );
  });

  it('words what sources disagree on', async () => {
    const page = await open('/tie/washington-dc--chongqing');

    await page.getByRole('heading', { name: 'not sister city' }).waitFor();
    await page.locator('.known').getByText('Sources disagree on type: sister city (').waitFor();
  });

  it('shows its timeline in order, and each fact has its sources one click away', async () => {
    const page = await open('/tie/ohio--hubei');

    const years = await page.locator('.life:not(.undated) .life-when').allInnerTexts();
    const numbers = years.map((text) => Number(/\d{4}/.exec(text)?.[0]));
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    const facts = page.getByRole('region', { name: 'All facts and their sources' });
    const source = facts.getByRole('link', { name: 'Sister Relationships' }).first();
    expect(await source.isVisible()).toBe(false);
    await facts.locator('summary', { hasText: 'sister state' }).click();
    await source.click();
    await page.getByRole('heading', { name: 'Sister Relationships', level: 1 }).waitFor();
  });
});

describe("A source's page", () => {
  it('says what it states, what it cites and what cites it, and whether it was read', async () => {
    const read = await open('/source/ben-leffel-us-china-city-diplomacy-sister-city');
    await read.getByText('We read this source.').waitFor();
    const cites = read.getByRole('region', { name: 'Cites', exact: true });
    await cites.waitFor();
    const states = read.getByRole('region', { name: 'What it says' });
    expect(await states.locator('.claims li').count()).toBeGreaterThan(10);

    await cites.getByRole('link').first().click();
    await read.getByText('We have not read this source').waitFor();
    await read.getByRole('region', { name: 'Cited by' }).waitFor();
  });
});
