import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { USUAL_TIES } from '../../explorer/parts/kinds.ts';
import { expectForEverybody, keepPicture, saved, settled, svgOf } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();
const totalOf = (filter: object) => visits.countTies({ ...USUAL_TIES, ...filter });

const PAIR = '/map?between=united-states,china';

async function open(path: string, options = {}): Promise<Page> {
  const page = await visits.openSettled(path, options);
  await page.locator('.map-count', { hasNotText: /so far|Loading/ }).waitFor();
  return page;
}

/** The filter of the query that the view links to. */
async function filterBehind(page: Page): Promise<object> {
  await page.getByRole('button', { name: 'Query' }).click();
  const link = page.getByRole('link', { name: /^MapTies/ });
  const { hash } = new URL((await link.getAttribute('href')) ?? '');
  await page.keyboard.press('Escape');
  const given = new URLSearchParams(hash.slice(1)).get('variables') ?? '{}';
  return (JSON.parse(given) as { readonly filter: object }).filter;
}

/** The share of the map that is land, which is lighter than the sea. */
async function landOf(page: Page): Promise<number> {
  return page.locator('.map-stage canvas').evaluate((it) => {
    const { width, height } = it as HTMLCanvasElement;
    const image = (it as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height);
    const land = image?.data.filter((value, at) => at % 4 === 0 && value > 0xf5).length ?? 0;
    return land / (width * height);
  });
}

const scaleIn = (svg: string) =>
  /<g transform="translate\([^)]*\) scale\(([\d.]+)\)/.exec(svg)?.[1];

const counts = (page: Page) => page.locator('.map-count').innerText();
const counted = (page: Page, hasText: string | RegExp) =>
  page.locator('.map-count', { hasText }).waitFor();
const tableTotal = (page: Page) => page.locator('.map-table summary').innerText();
const picture = (page: Page) => page.locator('.map-stage canvas').screenshot();

/** The text of what has the focus, if the middle of it is behind the sheet of a tie. */
function behindTheSheet(): readonly string[] {
  const focused = document.activeElement as HTMLElement;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + height / 2);
  const isHidden = above?.closest('.map-drawer') != null && !focused.closest('.map-drawer');
  return isHidden ? [focused.innerText] : [];
}

describe('The map', () => {
  it('says how many ties are drawn of how many, and has the same ones in a table', async () => {
    const page = await open(PAIR);
    const total = await totalOf({ between: ['united-states', 'china'] });

    expect(await counts(page)).toMatch(
      new RegExp(`^Showing \\d+ of ${total} ties\\. \\d+ have no location`),
    );
    expect(await tableTotal(page)).toBe(`As a table: ${total} ties`);
    await page.locator('.map-table summary').click();
    await page.getByText(`${total} of ${total} loaded`, { exact: true }).waitFor();
    const rows = page.locator('.map-table tbody tr[data-index]');
    expect(total).toBeGreaterThan(100);
    expect(await rows.count()).toBeLessThan(60);
    await page.locator('.map-table .long').focus();
    await page.keyboard.press('End');
    await rows.and(page.locator(`[aria-rowindex="${total + 1}"]`)).waitFor();
  });

  it('draws ties of many places only if asked to, says so, and lists them', async () => {
    const page = await open(PAIR);
    const few = await counts(page);
    const [, many] = /(\d+) ties? of more than eight places (?:is|are) not drawn\./.exec(few) ?? [];
    expect(Number(many)).toBeGreaterThan(0);
    const drawn = Number(/^Showing (\d+) of/.exec(few)?.[1]);
    await page.locator('.map-table summary').click();
    const rows = page.locator('.map-table tbody tr', { hasText: 'not drawn (many places)' });
    await expect.poll(() => rows.count()).toBe(Number(many));
    const href = await rows.first().getByRole('link').first().getAttribute('href');

    await page.getByRole('button', { name: 'Draw ties of many places' }).click();
    await counted(page, `Showing ${drawn + Number(many)} of`);
    expect(new URL(page.url()).searchParams.get('many')).toBe('yes');
    expect(await counts(page)).not.toContain('more than eight places');
    await page.getByRole('button', { name: 'Leave out ties of many places' }).click();
    await counted(page, few.slice(0, few.indexOf('drawn.')));

    const chosen = await open(`${PAIR}&tie=${href?.split('/').at(-1) ?? ''}`);
    await counted(chosen, `Showing ${drawn + 1} of`);
  });

  it('shows of kind, state and year what the API has for the same filter, and keeps it in the address', async () => {
    const page = await open(PAIR);

    await page.getByRole('button', { name: /^Sister cities/ }).click();
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('button', { name: /^Unknown/ }).click();
    await page.getByRole('slider', { name: 'To the year' }).focus();
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowLeft');

    const filter = await filterBehind(page);
    expect(filter).toMatchObject({
      between: ['united-states', 'china'],
      kinds: ['SISTER_CITY', 'SISTER_COUNTY', 'SISTER_DISTRICT'],
      statuses: ['UNKNOWN'],
      startedTo: expect.stringMatching(/^\d{4}$/) as unknown,
    });
    const match = await totalOf(filter);
    expect(await tableTotal(page)).toBe(`As a table: ${match} ties`);
    const before = await counts(page);
    await page.reload();
    await settled(page);
    await expect.poll(() => counts(page)).toBe(before);

    await page.getByLabel('Only ties with a certain start in these years').check();
    const sure = await totalOf(await filterBehind(page));
    expect(sure).toBeLessThan(match);
    expect(await tableTotal(page)).toBe(`As a table: ${sure} ties`);
  });

  it('opens on the two countries that the record knows best, by name, id or code', async () => {
    const page = await open('/map');
    const pair = await totalOf({ between: ['united-states', 'china'] });
    const world = await totalOf({});
    const { tieStatistics } = await visits.ask(
      '{ tieStatistics(filter: { minSources: 2, hasStart: true }, by: [COUNTRIES]) { groups { count keys { value } } } }',
    );
    const groups = tieStatistics.groups
      .filter(({ keys: [key] }) => key?.value?.includes('-'))
      .toSorted((one, other) => other.count - one.count);
    expect(groups[0]?.keys[0]?.value).toBe('CN-US');

    expect(await counts(page)).toContain(`of ${pair} ties`);
    const scope = page.getByRole('group', { name: 'Scope' });
    const pressed = scope.getByRole('button', { pressed: true });
    expect(await pressed.innerText()).toBe('United States and China');
    await scope.getByRole('button', { name: 'World' }).click();
    const total = world.toLocaleString('en');
    await counted(page, `${total} ties in`);
    await page.reload();
    await counted(page, `${total} ties in`);
    await page.getByRole('button', { name: 'Each tie' }).click();
    await counted(page, `of ${total} ties`);

    const coded = await open('/map?between=us-OH,CN');
    expect(await coded.locator('h1').innerText()).toBe('Ties between Ohio and China');
    const one = await open('/map?between=US-OH');
    expect(await one.locator('h1').innerText()).toBe('Ties of Ohio');
    const both = await totalOf({ between: ['ohio', 'china'] });
    expect(await counts(coded)).toContain(`of ${both} ties`);
  });

  it('counts ties by state or country instead, exactly, with a mark that leads to the place', async () => {
    const page = await open(PAIR);
    await page.getByRole('button', { name: /^Sister cities/ }).click();
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('button', { name: 'By state' }).click();
    await counted(page, /^\d+ ties in \d+ states or provinces\./);
    expect(new URL(page.url()).searchParams.get('show')).toBe('STATE');
    const { kinds, ...rest } = (await filterBehind(page)) as { readonly kinds: readonly string[] };
    const all = await totalOf({ kinds, ...rest });
    expect(await counts(page)).toMatch(new RegExp(`^${all} ties in`));
    expect(await counts(page)).toContain('A tie counts once in each state or province');
    const [, lack] = /(\d+) ties have a party in no state/.exec(await counts(page)) ?? [];
    const outside = Number(lack);
    expect(outside).toBeGreaterThan(10);

    await page.locator('.map-table summary').click();
    const rows = page.locator('.map-table tbody tr');
    for (const [name, between] of [
      ['Ohio', ['ohio', 'china']],
      ['Guangdong', ['united-states', 'guangdong']],
    ] as const) {
      const row = rows.filter({ has: page.getByRole('link', { name, exact: true }) });
      const number = await totalOf({ kinds, between });
      expect(number).toBeGreaterThan(1);
      expect(await row.locator('td.number').innerText()).toBe(String(number));
    }
    const numbers = await rows.locator('td.number').allInnerTexts();
    const [places] = /\d+/.exec(await tableTotal(page)) ?? [];
    expect(numbers).toHaveLength(Number(places) + 1);
    const [, last] = /^In no state or province\s+(\d+)$/.exec(await rows.last().innerText()) ?? [];
    expect(last).toBe(lack);
    const drawn = await svgOf(page);
    expect(drawn).toContain(`>${numbers[0]}</text>`);
    expect(drawn).not.toContain('Sister cities');

    await page.getByRole('button', { name: 'By country' }).click();
    await counted(page, `${all} ties in 2 countries.`);
    expect(await rows.locator('td.number').allInnerTexts()).toEqual([String(all), String(all)]);
    await page.getByText('ties with a party in the country').waitFor();
    const [, x, y] = /<circle cx="([\d.]+)" cy="([\d.]+)"/.exec(await svgOf(page)) ?? [];
    await page.locator('.map-stage canvas').click({ position: { x: Number(x), y: Number(y) } });
    await page.getByRole('heading', { name: /^(China|United States)$/, level: 1 }).waitFor();
    await page.goBack();
    await counted(page, `${all} ties in 2 countries.`);

    const chinese = await visits.open('/map?between=world&show=COUNTRY', { locale: 'zh-CN' });
    const world = (await totalOf({})).toLocaleString('en');
    await counted(chinese, `个国家／地区，共 ${world} 项关系。`);
    await chinese.locator('.map-table summary').click();
    await chinese.locator('.map-table').getByRole('link', { name: '中国', exact: true }).waitFor();
  });

  it('fits what is chosen, names clusters, and clusters no few places', async () => {
    const page = await open('/map?between=world');
    const named = />[^<]+ \+\d+<\/text>/;
    const world = await svgOf(page);
    expect(world).toMatch(named);
    const legend = await page.locator('.map-legend').innerText();
    expect(legend).toContain('sources disagree');
    expect(legend).toContain('sister cities');

    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('button', { name: /Contested/ }).click();

    await expect.poll(async () => scaleIn(await svgOf(page))).not.toBe(scaleIn(world));
    const few = await svgOf(page);
    expect(few).not.toMatch(named);
    expect(few.match(/<circle|h-\d/g)?.length).toBeGreaterThan(20);
  });

  it('opens the evidence of a line that is pressed, with both sides of what is contested', async () => {
    const page = await open('/map?between=ohio,hubei&kinds=sister-state');
    const box = await page.locator('.map-stage canvas').boundingBox();
    expect(await counts(page)).toContain('(1 match');
    const drawer = page.getByRole('complementary');

    // The line crosses the vertical through the middle.
    const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
    const isOpen = () => new URL(page.url()).searchParams.has('tie');
    for (let down = 10; down < height && !isOpen(); down += 5)
      await page.mouse.click(x + width / 2, y + down);

    await drawer.getByText('1979 or 7 October 1985').waitFor();
    const panel = await drawer.boundingBox();
    const hint = page.locator('.drawing-hint');
    const left = (panel?.x ?? 0) - 3;
    for (let down = 2; down < height && !(await hint.isVisible()); down += 3)
      await page.mouse.move(left, y + down);
    const told = await hint.boundingBox();
    expect((told?.x ?? Infinity) + (told?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
    expect(await drawer.innerText()).toContain('Sources disagree on the start');
    expect(new URL(page.url()).searchParams.get('tie')).toBe('ohio--hubei');
    await drawer.getByRole('link', { name: 'All facts and their sources' }).click();
    await page.getByRole('heading', { name: /Ohio and Hubei/, level: 1 }).waitFor();
    await page.goBack();
    await drawer.getByText('1979 or 7 October 1985').waitFor();
  });

  it('takes the focus to its table where that is asked for', async () => {
    const page = await open(PAIR);

    await page.getByRole('button', { name: 'List them' }).press('Enter');

    const summary = page.locator('.map-table summary');
    await expect.poll(() => summary.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  it('leaves what has the focus on a phone in sight beside the tie that is chosen', async () => {
    const page = await open(`${PAIR}&tie=ohio--hubei`, { viewport: { width: 390, height: 844 } });
    const drawer = page.getByRole('complementary');
    await drawer.getByText('1979 or 7 October 1985').waitFor();
    await drawer.getByRole('link').last().focus();

    const hidden: string[] = [];
    for (let presses = 0; presses < 14; presses++) {
      await page.keyboard.press('Tab');
      hidden.push(...(await page.evaluate(behindTheSheet)));
    }
    expect(hidden).toEqual([]);

    await drawer.getByRole('button', { name: 'Close' }).press('Enter');
    await drawer.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('is moved by the keys and brought nearer by the buttons', async () => {
    const page = await open(PAIR);
    const still = await picture(page);

    await page.locator('.map-stage canvas').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => still.equals(await picture(page))).toBe(false);

    const moved = await picture(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => moved.equals(await picture(page))).toBe(false);
  });

  it('plays the years, and pauses', async () => {
    const page = await open(`${PAIR}&to=1980`);
    const matching = async () => Number(/\d+/.exec(await tableTotal(page))?.[0]);
    const before = await matching();

    await page.getByRole('button', { name: 'Play' }).click();
    const year = () => Number(new URL(page.url()).searchParams.get('to'));
    await expect.poll(year).toBeGreaterThan(1982);
    await page.getByRole('button', { name: 'Pause' }).click();

    expect(await matching()).toBeGreaterThan(before);
  });

  it('says why nothing is drawn', async () => {
    const page = await open(`${PAIR}&to=1900&certainly=yes`);

    await page.getByText('No ties match these filters.').waitFor();
  });

  it('gives pictures with title, filter, record, licence and address in them', async () => {
    const page = await open(`${PAIR}&kinds=sister-state`);
    const svg = await svgOf(page);
    const said = await page.evaluate((text) => {
      const { documentElement: it } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const ties = it.querySelectorAll('path > title').length;
      return { name: it.nodeName, text: it.textContent, ties };
    }, svg);
    expect(said.name).toBe('svg');
    expect(said.text).toContain('Ties between United States and China');
    expect(said.text).toContain('sister states');
    expect(said.text).toMatch(/dataset [0-9a-f]+, license CC/);
    expect(said.text).toContain('Natural Earth');
    expect(said.text).toContain(page.url());
    expect(await counts(page)).toMatch(new RegExp(`^Showing ${said.ties} of`));
    expect(svg).not.toMatch(/(href|src)=/);

    const { bytes: png } = await saved(page, 'Picture as PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
  });

  it('has the totals of countries and the largest flows on the first page', async () => {
    const page = await visits.open('/');
    const map = page.getByRole('region', { name: 'Where the ties are' });
    const total = await totalOf({});

    await map.getByText(`${total.toLocaleString('en')} ties by country,`).waitFor();
    const flows = page.getByRole('region', { name: 'Between which countries' });
    const pair = await totalOf({ exactCountries: ['china', 'united-states'] });
    const row = flows.getByRole('listitem').filter({ hasText: 'China and United States' });
    expect(await row.innerText()).toContain(`${pair}, `);
    await row.getByRole('link').click();
    await page.getByRole('heading', { name: 'Ties between China and United States' }).waitFor();
    await page.goBack();
    await map.getByRole('link', { name: 'Full map with filters' }).click();

    await page.getByRole('group', { name: 'Types' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/map');
  });

  it('goes on paper in light colours, without what one presses', async () => {
    const page = await open(`${PAIR}&kinds=sister-state`, { colorScheme: 'dark' });
    const shade = () =>
      page.locator('.map-stage canvas').evaluate((it) => {
        const canvas = it as HTMLCanvasElement;
        const pixel = canvas.getContext('2d')?.getImageData(4, canvas.height - 4, 1, 1).data;
        return pixel?.[0] ?? 0;
      });
    expect(await shade()).toBeLessThan(60);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

    await expect.poll(shade).toBeGreaterThan(200);
    for (const name of ['Play', 'Zoom in', 'Picture as SVG', 'World', 'More filters'])
      expect(await page.getByRole('button', { name }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    const legend = await page.locator('.map-legend').innerText();
    expect(legend).toContain('sister states');
    expect(legend).toContain('proposed only');
  });

  it('is small on the page of an actor, with its place and its ties', async () => {
    const page = await visits.open('/actor/columbus-oh');
    const map = page.getByRole('region', { name: 'Columbus on the map' });
    const total = await totalOf({ between: ['columbus-oh'] });

    const told = `of ${total} ties of Columbus and of everything in it are on the map`;
    await map.getByText(new RegExp(`^\\d+ ${told}`)).waitFor();
    await map.getByRole('link', { name: 'Full map with filters' }).click();

    await counted(page, `of ${total} ties`);
    const person = await visits.openSettled('/actor/jim-rhodes');
    expect(await person.locator('canvas').count()).toBe(0);
  });

  it('is found without fault by axe, light and dark, and scrolls sideways on no phone', async () => {
    const page = await open(`${PAIR}&tie=ohio--hubei`);
    await expectForEverybody(page, 'map', {
      inDark: () => page.locator('.map-table summary').click(),
      // Fitted into the narrower frame: there is land, in its lighter color, beside the sea.
      onPhone: async () => {
        await expect.poll(() => landOf(page)).toBeGreaterThan(0.1);
        // A sheet from below, whatever is scrolled.
        const sheet = await page.locator('.map-drawer').boundingBox();
        expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(740);
        expect(sheet?.y).toBeGreaterThan(400);
      },
    });
    const world = await open('/map?between=world');
    await keepPicture(world, 'map-world');
  });
});
