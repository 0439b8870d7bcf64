import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalog as coreInEnglish } from '../../explorer/words/en/index.ts';
import { contributions as contributionsInEnglish } from '../../explorer/words/en/desk.ts';
import { rooms as roomsInEnglish } from '../../explorer/words/en/rooms.ts';
import { catalog as coreInChinese } from '../../explorer/words/zh/index.ts';
import { contributions as contributionsInChinese } from '../../explorer/words/zh/desk.ts';
import { rooms as roomsInChinese } from '../../explorer/words/zh/rooms.ts';
import {
  TIMED_OUT,
  appears,
  faultsOf,
  keepPicture,
  onOperation,
  settled,
  widthOf,
} from '../support/explorerPage.ts';
import { answerOf, ready, written } from '../support/playgroundPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();
const open = visits.openSettled;

const heading = (page: Page) => page.locator('h1').innerText();

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
    expect(await menu.getByRole('link').count()).toBe(8);

    const address = await menu.getByRole('link', { name: /^JSON-LD/ }).getAttribute('href');
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
    const page = await visits.openSettled('/');
    await onOperation(page, 'ActorTies', (route) => route.fulfill(TIMED_OUT));
    await page.keyboard.type('Columbus');
    await page.getByRole('option', { name: /Ohio/ }).first().click();
    await page.getByRole('region', { name: 'Ties', exact: true }).locator('summary').click();

    await page.getByText('This took too long.').waitFor();
    expect(await heading(page)).toBe('Columbus');
    await page.context().unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();

    await appears(page.getByText(/^\d+ of \d+ shown$/));
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('can be reached by the keyboard alone, and the focus is seen', async () => {
    const page = await open('/actor/ohio?open=people,ties');
    const reached: string[] = [];
    for (let presses = 0; presses < 90; presses++) {
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

  it('is shown where the browser keeps nothing for it', async () => {
    const page = await visits.open('/about');
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });

    await page.reload();
    await settled(page);

    await page.getByRole('button', { name: 'Use dark colors' }).click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
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
  ...['', 'search?text=hefei', 'actor/columbus-oh', 'actor/ohio-state-university'],
  ...['tie/ohio--hubei', 'actor/c40-cities', 'actor/terry-branstad'],
  'compare?ids=columbus-oh&ids=hefei',
  'source/ben-leffel-us-china-city-diplomacy-sister-city',
  ...['subject/1979-anhui-delegation-to-maryland', 'subject/education'],
  ...['map', 'map?between=world', 'map?between=world&show=COUNTRY', 'map?show=STATE'],
  ...['map?story=city-diplomacy&step=4', 'network/columbus-oh', 'statistics'],
  ...['contested?property=start', 'gaps'],
  ...['paths?from=columbus-oh&to=hefei', 'timeline/hefei', 'browse/sources'],
  ...['about', 'method', 'coverage', 'help', 'changes'],
  ...['cite?page=tie/ohio--hubei&fact=start', 'correct?page=tie/ohio--hubei&fact=start'],
])('In Chinese, /%s', (path) => {
  it('has no fault and no English words, is found without fault by axe, and scrolls sideways on no phone', async () => {
    const page = await open(`/${path}`, { locale: 'zh-CN' });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');

    expect(await page.locator('.fault, [role=alert]').allInnerTexts()).toEqual([]);
    const shown = await page.evaluate(textsIn);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((text) => ENGLISH.has(text))).toEqual([]);
    expect(await faultsOf(page)).toEqual([]);
    await keepPicture(page, `zh-${path.replace(/\W/g, '-')}`);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => widthOf(page)).toBe(360);
  });
});

/** Words of the English catalog that are not also words of the Chinese one. */
const ENGLISH = new Set(
  textsOf([coreInEnglish, roomsInEnglish, contributionsInEnglish]).filter((text) =>
    /[a-z]{3}/.test(text),
  ),
);
for (const text of textsOf([coreInChinese, roomsInChinese, contributionsInChinese]))
  ENGLISH.delete(text);

function textsOf(of: unknown): readonly string[] {
  if (typeof of === 'string') return [of.trim()];
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(textsOf) : [];
}

/** All texts of a page, and those of its attributes that are read aloud. */
function textsIn(): readonly string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('[lang=en], [translate=no]'))
      texts.push(walker.currentNode.nodeValue?.trim() ?? '');
  for (const name of ['aria-label', 'title', 'placeholder'])
    for (const element of document.querySelectorAll(`[${name}]:not([lang=en])`))
      texts.push(element.getAttribute(name)?.trim() ?? '');
  return texts.filter((text) => text !== '');
}
