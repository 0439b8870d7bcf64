import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appears, onOperation, saved, settled, svgOf } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();
const open = visits.openSettled;

describe('Paths', () => {
  it('are found between two that one looks for, in lanes and in words', async () => {
    const page = await open('/paths');
    await page.getByText('Choose two cities').waitFor();

    await page.getByRole('combobox', { name: 'From' }).fill('Ohio State Univ');
    await page.getByRole('option', { name: /^Ohio State University University/ }).click();
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('合肥');
    await appears(page.getByRole('option', { name: /^Hefei.*City/ }));
    await page.getByRole('combobox', { name: 'To', exact: true }).press('Enter');

    await page.getByRole('heading', { name: 'Path 1' }).waitFor();
    const { from, to } = Object.fromEntries(new URL(page.url()).searchParams);
    expect([from, to]).toEqual(['ohio-state-university', 'hefei']);
    const { paths } = await visits.ask(
      '{ paths(from: "ohio-state-university", to: "hefei") { paths { text } } }',
    );
    expect(await page.locator('.lane-words').allInnerTexts()).toEqual(
      paths.paths.map(({ text }) => text),
    );
  });

  it('open the evidence of a step beside them, and close it by Escape', async () => {
    const page = await open('/paths?from=ohio-state-university&to=hefei');
    const step = page.getByRole('button', { name: /Sister city/ }).first();

    await step.click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('All facts and their sources').waitFor();
    await drawer.locator('summary').first().click();
    await drawer.locator('details[open] .claims a').first().waitFor();
    await page.keyboard.press('Escape');

    await drawer.waitFor({ state: 'detached' });
    expect(await step.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('go around whom one does not want on the way, and say why there is none', async () => {
    const page = await open('/paths?from=ohio-state-university&to=hefei');
    await page.getByRole('button', { name: 'Exclude Columbus' }).first().click();
    await settled(page);
    await expect.poll(() => page.locator('.lane .stop', { hasText: /^Columbus/ }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('without')).toBe('columbus-oh');

    const none = await open('/paths?from=alameda-ca&to=genoa&on=1800');
    await none.getByRole('heading', { name: 'No path from Alameda to Genoa' }).waitFor();
    await none.getByText(/^No path connects Alameda and Genoa.*Without “Active in”/).waitFor();
    await none.getByRole('button', { name: 'Show it' }).click();
    await none.getByRole('heading', { name: 'Path 1' }).waitFor();
  });

  it('keep the focus at what was found where the button that was pressed goes', async () => {
    const page = await open('/paths?from=ohio-state-university&to=hefei');
    await page.getByRole('button', { name: 'Exclude Columbus' }).first().press('Enter');
    await settled(page);
    await expect.poll(() => page.locator('.lane .stop', { hasText: /^Columbus/ }).count()).toBe(0);

    expect(await page.locator('article :focus').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator('.lane :focus').count()).toBe(1);

    const none = await open('/paths?from=alameda-ca&to=genoa&on=1800');
    await none.getByRole('button', { name: 'Show it' }).press('Enter');
    await none.getByRole('heading', { name: 'Path 1' }).waitFor();

    expect(await none.locator('article :focus').count()).toBe(1);
    await none.keyboard.press('Tab');
    expect(await none.locator('.lane :focus').count()).toBe(1);
  });

  it('keep the focus in the field of the date until a month has been typed', async () => {
    const page = await open('/paths');
    const field = page.getByLabel('Active in');

    await field.click();
    await page.keyboard.type('1985-06');
    await page.keyboard.press('Enter');

    await expect.poll(() => new URL(page.url()).searchParams.get('on')).toBe('1985-06');
    expect(await field.inputValue()).toBe('1985-06');
    expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('keep the focus in the field of an end while another is chosen', async () => {
    const page = await open('/paths?from=columbus-oh');
    const field = page.getByRole('combobox', { name: 'From' });
    await expect.poll(() => field.inputValue()).toBe('Columbus');

    await field.selectText();
    await page.keyboard.press('Backspace');
    await page.keyboard.type('合肥');
    await appears(page.getByRole('option', { name: /^Hefei.*City/ }));
    await page.keyboard.press('Enter');

    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('hefei');
    await page.waitForLoadState('networkidle');
    expect(await field.inputValue()).toBe('Hefei');
    expect(await field.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('take by Enter no suggestion for an earlier text', async () => {
    const page = await open('/paths');
    const field = page.getByRole('combobox', { name: 'From' });
    await field.fill('Columbus');
    await appears(page.getByRole('option', { name: /^Columbus/ }));
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await onOperation(page, 'Search', async (route) => {
      await held;
      await route.fallback();
    });

    await field.fill('Hefei');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('Hefei');
    expect(new URL(page.url()).searchParams.has('from')).toBe(false);

    answer();
    const best = page.getByRole('option').first();
    await expect.poll(() => best.innerText()).toContain('Hefei');
    await field.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('hefei');
  });
});

describe('Contested facts', () => {
  it('are as many as the record has, drawn and in a table', async () => {
    const page = await open('/contested');
    const { contested } = await visits.ask('{ contested { totalCount } }');
    const total = contested.totalCount;

    expect(await page.locator('.strips > li').count()).toBe(total);
    const first = page.locator('.strips > li').first();
    expect(await first.innerText()).toMatch(/Ohio and Hubei[^]*1979 or 7 October 1985/);
    expect(await first.locator('.strip-tile').count()).toBe(5);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('tbody tr').count()).toBe(total);
    await page.reload();
    await settled(page);
    expect(await page.locator('tbody tr').count()).toBe(total);
  });

  it('are narrowed down, and where sources agree it is said', async () => {
    const page = await open('/contested');
    await page.locator('main').getByLabel('About').selectOption('Population');

    await page.getByText('No disagreement found with these filters.').waitFor();
    await page.locator('main').getByLabel('About').selectOption('Start');
    await page.locator('.strips > li').first().waitFor();
    expect(await page.locator('.strips .aside').allInnerTexts()).toSatisfy((texts: string[]) =>
      texts.every((text) => text.startsWith('start')),
    );
  });
});

describe('Statistics', () => {
  it('count every tie once, with what is not known in sight', async () => {
    const page = await open('/statistics?one=united-states&other=china');
    const { ties } = await visits.ask(
      '{ ties(filter: { between: ["united-states", "china"] }) { totalCount } }',
    );

    const totals = await page.locator('.bars-total').allInnerTexts();
    expect(totals.reduce((sum, total) => sum + Number(total), 0)).toBe(ties.totalCount);
    await page.getByText(`${ties.totalCount} ties`).waitFor();
    await page.locator('.unknown-row', { hasText: 'Undated' }).waitFor();
    expect(await page.locator('.legend').innerText()).toContain('Unknown');
    await page.getByRole('button', { name: 'Table' }).click();
    const cells = await page.locator('tbody td:last-child').allInnerTexts();
    expect(cells.map(Number)).toEqual(totals.map(Number));
  });

  it('say beside the count, in the picture and in the file that not all ties are on record', async () => {
    const lacks =
      /These are the ties on record, not all that there are. Sister city.*: \d+ of 234 \(2022\)/;
    const page = await open('/statistics?one=united-states&other=china&rows=YEAR');
    await page.getByText(lacks).waitFor();

    await page.waitForLoadState('networkidle');
    expect((await svgOf(page)).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toMatch(lacks);
    const { bytes, name } = await saved(page, 'Save counts as CSV');
    expect(name).toBe('proxeny-ties-united-states-china-year-status.csv');
    expect(bytes.toString()).toMatch(/# Sister city.*: \d+ of 234 \(2022\)/);
    expect(bytes.toString()).toMatch(
      /^\ufeff"?# Ties between United States and China by start year and status/,
    );
    expect(bytes.toString()).toContain(`# ${page.url()}`);

    const undated = page.locator('.unknown-row', { hasText: 'Undated' });
    expect(await undated.locator('.segment').count()).toBe(0);
    await undated.getByText('not drawn').waitFor();
  });

  it('are lines over time on demand, with each year in between, and what has no year beside them', async () => {
    const page = await open('/statistics?one=united-states&other=china&rows=YEAR&parts=YEAR');
    const { ties, tieStatistics } = await visits.ask(`{
      ties(filter: { between: ["united-states", "china"] }) { totalCount }
      tieStatistics(filter: { between: ["united-states", "china"] }, by: [YEAR]) { groups { count keys { value } } }
    }`);
    await page.getByRole('button', { name: 'Lines' }).click();

    const known = tieStatistics.groups.flatMap(
      ({ keys }) => Number(keys[0]?.value ?? Number.NaN) || [],
    );
    const drawn = await page.locator('.lines .spot title').allTextContents();
    expect(drawn.length).toBe(known.length);
    const numbers = drawn.map((text) => Number(/: (\d+) ties?$/.exec(text)?.[1]));
    const undated = (await page.locator('.bars-total').allInnerTexts()).map(Number);
    expect([...numbers, ...undated].reduce((sum, one) => sum + one, 0)).toBe(ties.totalCount);
    const points = (await page.locator('.lines polyline').getAttribute('points')) ?? '';
    expect(points.split(' ').length).toBe(Math.max(...known) - Math.min(...known) + 1);
    expect(await svgOf(page)).toContain('<polyline');

    await page.getByLabel('Rows').selectOption('Kind');
    await page.locator('.bars-label', { hasText: 'Sister city' }).waitFor();
    expect(await page.getByRole('button', { name: 'Lines' }).count()).toBe(0);
  });

  it('draw the largest of many, and all of them on demand', async () => {
    const page = await open('/');
    const groups = Array.from({ length: 150 }, (_, at) => ({
      count: at + 1,
      keys: [{ value: `AA-${at}`, label: `Pair ${at}`, labels: [] }],
    }));
    await onOperation(page, 'TieCounts', (route) =>
      route.fulfill({ json: { data: { counts: { total: 11_325, groups } } } }),
    );
    await page.goto(`${visits.url()}/statistics?rows=COUNTRIES&parts=COUNTRIES`);

    await expect.poll(() => page.locator('.bars-total').count()).toBe(25);
    expect(await page.locator('.bars-total').first().innerText()).toBe('150');
    await page.getByRole('button', { name: 'Show all 150 rows' }).click();
    await expect.poll(() => page.locator('.bars-total').count()).toBe(150);
  });

  it('count by any two sides of a tie', async () => {
    const page = await open('/statistics');
    await page.getByLabel('Rows').selectOption('Kind');
    await page.getByLabel('Split by').selectOption('Confidence');
    await settled(page);

    await page.locator('.bars-label', { hasText: 'Sister city' }).waitFor();
    const legend = page.locator('.legend');
    await legend.getByText('Original document, register or two sources').waitFor();
    expect(new URL(page.url()).search).toBe('?rows=KIND&parts=CONFIDENCE');
  });
});

describe('Statistics of other things', () => {
  it.each([
    ['agreements', 'agreementStatistics', 'agreements by decade of signing'],
    ['events', 'eventStatistics', 'events by decade'],
    ['impacts', 'impactStatistics', 'impacts by indicator'],
    ['people', 'personStatistics', 'people by country'],
    ['sources', 'sourceStatistics', 'sources by decade of publication'],
  ] as const)('count the %s', async (of, field, says) => {
    const page = await open('/statistics');
    const statistics = (await visits.ask(`{ ${field}(by: []) { total } }`))[field];

    await page.getByLabel(/^Count/).selectOption(of);
    await settled(page);

    await page.getByText(`${statistics.total.toLocaleString('en')} ${says}`).waitFor();
    expect(new URL(page.url()).search).toBe(`?of=${of}`);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(1);
  });

  it('narrow the sources to those about an actor, and forget that with the next choice', async () => {
    const page = await open('/statistics?of=sources&one=columbus-oh&rows=LANGUAGE');
    const { sourceStatistics } = await visits.ask(
      '{ sourceStatistics(filter: { about: "columbus-oh" }, by: []) { total } }',
    );

    await page.getByText(`${sourceStatistics.total} sources by language`).waitFor();
    await page.getByLabel(/^Count/).selectOption('people');
    await settled(page);
    expect(new URL(page.url()).search).toBe('?of=people');
  });
});

describe('Gaps', () => {
  it('are told one by one, not recorded or none by a source, drawn and in a table', async () => {
    const page = await open('/gaps?within=united-states');
    const { institutionGaps } = await visits.ask(
      '{ institutionGaps(filter: { within: "united-states" }) { totalCount } }',
    );
    const total = institutionGaps.totalCount;

    expect(await page.locator('.gap').count()).toBe(total);
    await page.getByText(': not recorded').first().waitFor();
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('tbody tr').count()).toBe(total);
    await page.getByText(`${total} of ${total} shown`).waitFor();
  });
});

describe.each([
  ['paths', '/paths?from=ohio-state-university&to=hefei', 'Ohio State University'],
  ['contested', '/contested', '7 October 1985'],
  ['statistics', '/statistics', '1980s'],
  ['gaps', '/gaps?within=united-states', 'Cincinnati Public Library'],
])('The drawing of %s', (name, path, word) => {
  it('is given as a picture that has its words, the record, the licence and the address', async () => {
    const page = await open(path);
    const drawn = await saved(page, 'Picture as SVG');
    const svg = drawn.bytes.toString();
    const text = await page.evaluate((source) => {
      const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
      return `${documentElement.nodeName} ${documentElement.textContent}`;
    }, svg);
    expect(text).toMatch(/^svg /);
    expect(text).toContain(word);
    expect(text).toMatch(/dataset [0-9a-f]+, license CC/);
    expect(text).toContain(page.url());
    expect(text).not.toContain('Exclude');

    const { name: file, bytes: png } = await saved(page, 'Picture as PNG');
    // The file of statistics tells what they count.
    const of = name === 'statistics' ? 'ties-decade-status' : name;
    expect([drawn.name, file]).toEqual([`proxeny-${of}.svg`, `proxeny-${of}.png`]);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
    mkdirSync('tests/.artefacts/explorer', { recursive: true });
    writeFileSync(`tests/.artefacts/explorer/${name}-picture.png`, png);
  });
});

describe('A picture', () => {
  it.each([
    ['/statistics?one=columbus-oh&other=hefei', 'Filter: between Columbus and Hefei.'],
    [
      '/network?between=columbus-oh&sources=2&kinds=sister-city',
      'Filter: between Columbus; Sister cities; 2 or more sources.',
    ],
  ])('of %s names its filter as the page does', async (path, says) => {
    const page = await open(path);
    const button = page.getByRole('button', { name: 'Picture as SVG' });
    await expect.poll(() => button.isEnabled()).toBe(true);
    await page.waitForLoadState('networkidle');

    expect(await svgOf(page)).toContain(says);
  });
});
