import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectForEverybody, settled } from '../support/explorerPage.ts';
import { answerOf, ready, written } from '../support/playgroundPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

async function open(path: string, options = {}): Promise<Page> {
  const page = await visits.open(path, options);
  await settled(page);
  return page;
}

async function dataOf<Data>(document: string): Promise<Data> {
  const { data, errors } = await visits.query(document);
  expect(errors).toBeUndefined();
  return data as unknown as Data;
}

async function pictureOf(page: Page, format: 'SVG' | 'PNG'): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: `Picture as ${format}` }).click();
  return readFile(await (await coming).path());
}

const heading = (page: Page) => page.locator('h1').innerText();

describe('The first page', () => {
  it('has the focus in its search, and shows the size of the database and its date', async () => {
    const page = await open('/');
    const { ties, dataset } = await dataOf<{
      readonly ties: { readonly totalCount: number };
      readonly dataset: { readonly version: string };
    }>('{ ties { totalCount } dataset { version } }');

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

  it('comes in less than 180 kB of script, style and geometry, its map with it', async () => {
    const page = await open('/');
    await page.getByText(/ties are on the map; the other/).waitFor();

    const bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.(js|css|json)$/.test(name))
        .reduce((sum, one) => sum + (one as PerformanceResourceTiming).encodedBodySize, 0),
    );

    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(180_000);
  });
});

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

describe("An actor's page", () => {
  it('has its names, and the same ties drawn and in a table', async () => {
    const page = await open('/actor/hefei');
    const { city } = await dataOf<{
      readonly city: {
        readonly ties: { readonly totalCount: number };
        readonly names: readonly { readonly text: string }[];
      };
    }>('{ city(id: "hefei") { names { text } ties { totalCount } } }');

    const head = await page.locator('.head').innerText();
    for (const { text } of city.names) expect(head).toContain(text);
    const ties = page.getByRole('region', { name: 'Ties' });
    expect(await ties.locator('tbody tr').count()).toBe(city.ties.totalCount);
    expect(await ties.locator('.timeline a').count()).toBe(city.ties.totalCount);
    expect(await ties.innerText()).toContain(
      `${city.ties.totalCount} of ${city.ties.totalCount} shown`,
    );
    for (const part of ['Partners', 'People', 'Institutions', 'Sources']) {
      await page.getByRole('region', { name: part, exact: true }).waitFor();
    }
  });

  it('shows more ties when asked, and how many of all', async () => {
    const page = await open('/actor/shanghai');
    const ties = page.getByRole('region', { name: 'Ties' });
    const { city } = await dataOf<{
      readonly city: { readonly ties: { readonly totalCount: number } };
    }>('{ city(id: "shanghai") { ties { totalCount } } }');
    const total = city.ties.totalCount;
    await ties.getByText(`25 of ${total} shown`).waitFor();

    await ties.getByRole('button', { name: 'Show more' }).click();

    await ties.getByText(`${total} of ${total} shown`).waitFor();
    expect(await ties.locator('tbody tr').count()).toBe(total);
    expect(await ties.locator('.timeline a').count()).toBe(total);
  });

  it('draws both ends of a contested start, and undated ties in a lane of their own', async () => {
    const ohio = await open('/actor/ohio');
    const row = ohio.locator('.timeline a', { hasText: '1979 or 7 October 1985' });
    expect(await row.locator('.contested-mark').count()).toBe(2);
    expect(await row.locator('.bar-maybe').count()).toBe(1);

    const shanghai = await open('/actor/shanghai');
    const { city } = await dataOf<{
      readonly city: {
        readonly ties: {
          readonly edges: readonly { readonly node: { readonly start: unknown } }[];
        };
      };
    }>('{ city(id: "shanghai") { ties(first: 100) { edges { node { start { text } } } } } }');
    const undated = city.ties.edges.filter(({ node }) => node.start === null).length;
    await shanghai.getByRole('button', { name: 'Show more' }).first().click();
    await settled(shanghai);
    expect(undated).toBeGreaterThan(0);
    await shanghai.getByText(`Start date unknown: ${undated} ties`).waitFor();
    const years = await shanghai.locator('.timeline-axis text').allTextContents();
    expect(Math.min(...years.map(Number))).toBeGreaterThan(1900);
  });

  it('keeps the chosen kind in the address: reload and a link show the same rows', async () => {
    const page = await open('/actor/columbus-oh');
    const rows = page.getByRole('region', { name: 'Ties' }).locator('tbody tr');
    const all = await rows.count();

    await page.getByRole('button', { name: 'Institutions' }).click();
    await settled(page);
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const few = await rows.allInnerTexts();

    expect(new URL(page.url()).search).toBe('?kind=institution');
    await page.reload();
    await settled(page);
    await expect.poll(() => rows.allInnerTexts()).toEqual(few);
    await page.getByRole('button', { name: 'Sister ports' }).click();
    await page.getByText('No source mentions a tie of Columbus').waitFor();
    await page.getByText('Choose “All” to see the others').waitFor();
  });

  it('gives its timeline as a picture that says what it is and where it is from', async () => {
    const page = await open('/actor/ohio');
    const [svg, png] = [await pictureOf(page, 'SVG'), await pictureOf(page, 'PNG')];

    const text = svg.toString();
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

    expect(await heading(page)).toBe('Not found: no-such-place');
    await page.getByRole('link', { name: /^Search for/ }).click();
    await page.getByRole('heading', { name: 'Search', level: 1 }).waitFor();
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
    await read.getByRole('region', { name: 'Cites', exact: true }).waitFor();
    const states = read.getByRole('region', { name: 'What it says' });
    expect(await states.locator('.claims li').count()).toBeGreaterThan(10);

    await read
      .getByRole('region', { name: 'Cites', exact: true })
      .getByRole('link')
      .first()
      .click();
    await read.getByText('We have not read this source').waitFor();
    await read.getByRole('region', { name: 'Cited by' }).waitFor();
  });
});

describe('Whatever is seen', () => {
  it('can be taken to the playground: the same operation, variables and rows', async () => {
    const page = await open('/actor/columbus-oh?kind=sister-city');
    const names = await page
      .locator('section[aria-label=Ties] tbody td:first-child')
      .allInnerTexts();
    await page.getByRole('button', { name: 'Query' }).click();

    await page.getByRole('link', { name: /^ActorTies/ }).click();
    await ready(page);

    expect(await written(page, 'variables.json')).toContain('"SISTER_CITY"');
    await page.getByRole('button', { name: /^Execute/ }).click();
    const answer = JSON.parse(await answerOf(page, /"totalCount"/)) as {
      readonly data: { readonly node: { readonly ties: { readonly edges: readonly unknown[] } } };
    };
    expect(answer.data.node.ties.edges).toHaveLength(names.length);
    for (const name of names) expect(JSON.stringify(answer)).toContain(name);
  });

  it('can be taken along as files', async () => {
    const page = await open('/tie/ohio--hubei');
    await page.getByRole('button', { name: 'Export' }).click();
    const menu = page.getByRole('group', { name: 'Export' });
    expect(await menu.getByRole('link').count()).toBe(7);

    const address = await menu.getByRole('link', { name: /^GEXF/ }).getAttribute('href');
    const file = await fetch(address ?? '');

    expect(file.status).toBe(200);
    const text = await file.text();
    expect(text).toContain('ohio--hubei');
    expect(text).toContain('Hubei builds friendship province with Ohio');
  });

  it('stays when the server is away, says so, and goes on by itself', async () => {
    const page = await open('/actor/columbus-oh');
    await page.context().route('**/graphql', (route) => route.abort('internetdisconnected'));

    await page.getByRole('link', { name: 'Genoa' }).first().click();

    await page.getByText('does not answer. This page stays').waitFor();
    await page.locator('.waiting').first().waitFor();
    await page.context().route('**/graphql', (route) => route.fulfill({ status: 503 }));
    await page.waitForTimeout(3_500);
    await page.getByText('does not answer').waitFor();
    await page.context().unrouteAll();
    await page.getByRole('heading', { name: /Genoa/, level: 1 }).waitFor();
    await page.getByText('does not answer').waitFor({ state: 'detached' });
  });

  it('keeps the view where one answer fails, and asks again on demand', async () => {
    const page = await visits.open('/');
    await settled(page);
    await page.context().route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query ActorTies')) return route.fallback();
      await route.fulfill({ json: { errors: [{ message: 'It took longer than 10 s.' }] } });
    });
    await page.keyboard.type('Columbus');
    await page.getByRole('option', { name: /Ohio/ }).first().click();

    await page.getByText('could not answer: “It took longer than 10 s.”').waitFor();
    expect(await heading(page)).toBe('Columbus');
    await page.context().unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();

    await page
      .getByText(/^\d+ of \d+ shown$/)
      .first()
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('can be reached by the keyboard alone, and the focus is seen', async () => {
    const page = await open('/actor/ohio');
    const reached: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if ((await focused.count()) === 0) break;
      reached.push(
        await focused.evaluate(
          (it) => it.getAttribute('aria-label') ?? (it as HTMLElement).innerText,
        ),
      );
    }

    expect(reached).toEqual(
      expect.arrayContaining(['Skip to content', 'Search', 'Query', 'Export', 'United States']),
    );
    expect(reached).toEqual(expect.arrayContaining(['Jim Rhodes', 'Sister cities']));
    await page.getByRole('link', { name: 'United States' }).focus();
    const outline = await page
      .getByRole('link', { name: 'United States' })
      .evaluate((it) => getComputedStyle(it).outlineStyle);
    expect(outline).toBe('solid');
  });

  it('is dark where the system is, and as one chooses', async () => {
    const page = await open('/', { colorScheme: 'dark' });
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe('rgb(15, 23, 29)');

    await page.getByRole('button', { name: 'Use light colors' }).click();

    expect(await paper()).toBe('rgb(251, 252, 253)');
    await page.reload();
    expect(await paper()).toBe('rgb(251, 252, 253)');
  });
});

describe.each([
  ['home', '/'],
  ['search', '/search?text=hefei'],
  ['actor', '/actor/columbus-oh'],
  ['tie', '/tie/ohio--hubei'],
  ['source', '/source/ben-leffel-us-china-city-diplomacy-sister-city'],
  ['subject', '/subject/1979-anhui-delegation-to-maryland'],
])('The view %s', (name, path) => {
  it('is found without fault by axe, light and dark, and scrolls sideways on no phone', async () => {
    const page = await open(path);
    await expectForEverybody(page, name);
  });
});
