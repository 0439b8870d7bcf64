import { readFile } from 'node:fs/promises';
import {
  type Rgb,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { groupNames } from '../../explorer/parts/kinds.ts';
import { terms } from '../../explorer/words/en/terms.ts';
import { expectForEverybody, keepPicture, svgOf, widthOf } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

async function open(path: string, options = {}): Promise<Page> {
  const page = await visits.openSettled(path, options);
  await whole(page);
  return page;
}

/** Everything that loads in parts or moves has settled. */
async function whole(page: Page): Promise<void> {
  const coming = page.getByText(/loaded so far|Arranging|Loading/);
  await expect.poll(() => coming.count(), { timeout: 60_000 }).toBe(0);
}

const PAIR = '/map?between=united-states,china';

const TABLE = 'button:text-is("Table")';

/** Each view, with an address that shows content, and the control that opens its table. */
const VIEWS = [
  ['home', '/'],
  ['search', '/search?text=columbus'],
  ['actor', '/actor/columbus-oh'],
  ['tie', '/tie/ohio--hubei'],
  ['source', '/source/ben-leffel-us-china-city-diplomacy-sister-city'],
  ['subject', '/subject/1979-anhui-delegation-to-maryland'],
  ['map', PAIR, '.map-table summary'],
  ['network', '/network/hefei'],
  ['timeline', '/timeline/columbus-oh'],
  ['paths', '/paths?from=ohio-state-university&to=hefei'],
  ['contested', '/contested', TABLE],
  ['statistics', '/statistics', TABLE],
  ['gaps', '/gaps?within=united-states', TABLE],
] as const;

type Eyes = (colour: Rgb) => Rgb;

/** Normal vision and the three kinds of color blindness (Machado et al., 2009). */
const EYES: Readonly<Record<string, Eyes>> = {
  most: (colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

const toRgb = converter('rgb');

async function coloursIn(theme: 'light' | 'dark') {
  const css = await readFile('explorer/styles/colours.css', 'utf8');
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  const texts = new Map(
    pairs.map(([, name, light, dark]) => [name, theme === 'light' ? light : dark]),
  );
  return (name: string): Rgb => {
    const colour = toRgb(texts.get(name) ?? '');
    if (!colour) throw new Error(`No colour is called “${name}”.`);
    return colour;
  };
}

describe.each(['light', 'dark'] as const)('The colours of kinds, in the %s theme', (theme) => {
  it.each(Object.entries(EYES))('stay apart from each other for %s eyes', async (_name, seenBy) => {
    const colour = await coloursIn(theme);
    const apart = differenceCiede2000();
    const near = groupNames.flatMap((one, at) =>
      groupNames
        .slice(at + 1)
        .filter((other) => apart(seenBy(colour(one)), seenBy(colour(other))) < 11)
        .map((other) => `${one} and ${other}`),
    );
    expect(near).toEqual([]);
  });

  it('stand out from every ground, as graphics must', async () => {
    const colour = await coloursIn(theme);
    const weak = ['paper', 'sea', 'sheet'].flatMap((ground) =>
      [...groupNames, 'contested', 'accent', 'faint']
        .filter((name) => wcagContrast(colour(name), colour(ground)) < 3)
        .map((name) => `${name} on ${ground}`),
    );
    expect(weak).toEqual([]);
  });
});

describe('What a drawing tells by colour', () => {
  it('is told on the map by the sign of each kind and the sign of a contest', async () => {
    const svg = await svgOf(await open('/map?between=columbus-oh'));

    const signs = signsOf(svg);
    expect(new Set(signs.keys())).toEqual(new Set(['Sister cities', 'Institutions', 'Agreements']));
    expect(new Set(signs.values()).size).toBe(signs.size);
    expect(svg).toContain('Columbus (Ohio) and Tainan, sister cities: sources disagree');
  });

  it('is told on the map by the strokes of each status: Shanghai ended two of its ties', async () => {
    const svg = await svgOf(await open('/map?between=shanghai'));

    expect(dashesIn(svg).size).toBeGreaterThan(1);
  });

  it('is told in a network by signs on actors and lines, and by strokes', async () => {
    const page = await open('/network/hefei');
    const svg = await svgOf(page);

    // Its table is below it.
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(5);
    const signs = signsOf(svg);
    expect(signs.size).toBeGreaterThan(1);
    expect(new Set(signs.values()).size).toBe(signs.size);
    expect(dashesIn(svg).size).toBeGreaterThan(1);
  });

  it('is told on a timeline by the sign of the kind beside each bar', async () => {
    const page = await open('/timeline/columbus-oh');
    const rows = await page.locator('.timeline-row').count();
    const signs = await page
      .locator('.timeline-row > path')
      .evaluateAll((paths) =>
        paths.map((path) => `${path.getAttribute('class')}: ${path.getAttribute('d')}`),
      );

    expect(rows).toBeGreaterThan(5);
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(5);
    expect(signs).toHaveLength(rows);
    const kinds = new Map(
      [...new Set(signs)].map((sign) => sign.split(': ')).map(([a, b]) => [b, a]),
    );
    expect(kinds.size).toBe(new Set(signs).size);
  });

  it('is told in bars by strokes that no two parts share, and by numbers', async () => {
    const page = await open('/statistics?rows=STATUS&parts=KIND');
    const strokes = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) =>
          all.map((one) => `${one.getAttribute('class')} ${getComputedStyle(one).backgroundImage}`),
        );

    const parts = await strokes('.swatch');
    const images = parts.map((part) => part.replace(/^swatch \S+ /, ''));
    expect(parts.length).toBeGreaterThan(7);
    expect(new Set(images).size).toBe(parts.length);
    const drawn = (await strokes('.segment')).map((one) => one.replace('segment', 'swatch'));
    expect(parts).toEqual(expect.arrayContaining(drawn));
  });

  it('is told by signs and in words of what is contested, what is absent and what a step is', async () => {
    const contested = await open('/contested');
    const strips = contested.locator('.strips > li');
    expect(await strips.locator('svg[aria-label=contested]').count()).toBe(await strips.count());
    const fills = await contested
      .locator('.strip-tile')
      .evaluateAll((tiles) =>
        tiles.map((tile) => [tile.classList.contains('denied'), getComputedStyle(tile).fill]),
      );
    expect(new Set(fills.map(([isDenied]) => isDenied)).size).toBe(2);
    for (const [isDenied, fill] of fills) expect(fill === 'none').toBe(isDenied);

    const gaps = await open('/gaps');
    const none = gaps.locator('.pairs ul > li', { hasText: 'a source says none' });
    expect(await gaps.locator('.gap-cross').count()).toBe(await none.count());

    const paths = await open('/paths?from=ohio-state-university&to=hefei');
    const steps = paths.locator('.hop-words');
    expect(await steps.locator('svg.sign').count()).toBe(await steps.count());
    expect(await steps.allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\s*Sister city/)]),
    );
  });

  it('is told where a system has few colours of its own, too', async () => {
    const page = await open('/statistics', { forcedColors: 'active' });
    const grounds = async (selector: string) => {
      const all = page.locator(selector);
      return new Set(
        await all.evaluateAll((them) => them.map((one) => getComputedStyle(one).backgroundColor)),
      );
    };
    expect((await grounds('.figure-head button')).size).toBe(2);
    expect((await grounds('.segment')).size).toBeGreaterThan(3);
  });
});

/** The shapes of the signs of each kind of tie in a picture. */
function signsOf(svg: string): ReadonlyMap<string, string> {
  const labels = groupNames.map((name) => terms.groups[name]);
  const found = new Map<string, string>();
  for (const [text] of svg.matchAll(
    /<g[^>]*>(<title>[^<]*<\/title>)?<path[^>]*>(<title>[^<]*<\/title>)?/g,
  )) {
    const title = /<title>([^<]*)</.exec(text)?.[1] ?? '';
    const label = labels.find((one) => title === one || title.endsWith(`(${one})`));
    if (label !== undefined) found.set(label, / d="([^"]*)"/.exec(text)?.[1] ?? '');
  }
  return found;
}

/** The number of strokes and gaps of each line style; 0 for solid lines. */
const dashesIn = (svg: string) =>
  new Set(
    [
      ...svg.matchAll(/stroke-opacity="[^"]*" stroke-width="[^"]*"( stroke-dasharray="([^"]*)")?/g),
    ].map(([, , dashes = '']) => dashes),
  );

describe.each(VIEWS)('The view %s', (name, path, control?: string) => {
  it('is found without fault by axe and fits a phone, is worked by the keys with the focus in sight, moves nothing by itself for readers who want that, prints in light colors, and has its table a key away', async () => {
    const page = await open(path, { reducedMotion: 'reduce' });
    await expectForEverybody(page, name);

    await page.setViewportSize({ width: 1_280, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await keepsStill(page);
    await isReachedByKeys(page);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await isForPaper(page);
    await page.setViewportSize({ width: A4, height: 1000 });
    await expect.poll(() => widthOf(page)).toBe(A4);
    expect(await page.evaluate(CUT)).toEqual([]);
    await keepPicture(page, `${name}-print`);

    await page.emulateMedia({ media: 'screen' });
    if (control !== undefined) await opensItsTable(page, control);
  });
});

describe.each([
  ['contested-table', '/contested?as=table'],
  ['statistics-table', '/statistics?as=table&rows=KIND'],
  ['statistics-sources', '/statistics?of=sources'],
  ['embed-map', `/embed${PAIR}`],
  ['embed-network', '/embed/network/hefei'],
  ['embed-timeline', '/embed/timeline/hefei'],
  ['embed-paths', '/embed/paths?from=ohio-state-university&to=hefei'],
])('The view %s', (name, path) => {
  it('is found without fault by axe, light and dark, and scrolls sideways on no phone', async () => {
    await expectForEverybody(await open(path), name);
  });
});

async function keepsStill(page: Page): Promise<void> {
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => {
        const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(one);
        const isQuick = /^0s(, 0s)*$/.test(transitionDuration);
        return animationName !== 'none' || scrollBehavior !== 'auto' || !isQuick;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
  const isStill = () => page.evaluate(STILL);
  // What still arrives on a busy machine moves once; what moves by itself never ends.
  await expect.poll(isStill, { timeout: 30_000 }).toBe(true);
}

/** Whether nothing of the page changes, and nothing is drawn, for a moment; a picture of it would take ten times as long. */
const STILL = `
  new Promise((resolve) => {
    const drawn = () => [...document.querySelectorAll('canvas')].map((one) => one.toDataURL()).join();
    const before = drawn();
    new MutationObserver(() => resolve(false)).observe(document.body, {
      subtree: true, childList: true, attributes: true, characterData: true,
    });
    setTimeout(() => resolve(drawn() === before && document.getAnimations().length === 0), 400);
  })
` as unknown as () => Promise<boolean>;

async function isReachedByKeys(page: Page): Promise<void> {
  const wanted = await page.evaluate(CONTROLS);
  expect(wanted.length).toBeGreaterThan(5);

  const [reached, unseen] = [new Set<number>(), new Set<string>()];
  await page.evaluate('document.activeElement.blur()');
  for (let presses = 0; presses < wanted.length + 5; presses++) {
    await page.keyboard.press('Tab');
    const { at, isSeen, isLater } = await page.evaluate(FOCUSED);
    // The rows of a long list load as one scrolls.
    if (isLater) await page.keyboard.press('Escape');
    if (at >= 0) reached.add(at);
    if (at >= 0 && !isSeen) unseen.add(wanted[at] ?? '');
  }
  expect(wanted.filter((_, at) => !reached.has(at))).toEqual([]);
  expect([...unseen]).toEqual([]);
}

/** Light, without controls except the chosen ones, with its content. */
async function isForPaper(page: Page): Promise<void> {
  const { colours, pressed, shown } = await page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return {
      colours: [backgroundColor, color],
      pressed: seen('nav, button:not([aria-pressed=true], .hop-words)').map(
        ({ innerText }) => innerText,
      ),
      shown: seen('main :is(h1, canvas, table, dl, svg, .segment, .hits)').map(
        ({ localName }) => localName,
      ),
    };
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(19, 33, 44)']);
  expect(pressed).toEqual([]);
  expect(shown).toContain('h1');
  expect(shown.length).toBeGreaterThan(1);
}

/** The width of A4 in CSS pixels, without margins of 12 mm. */
const A4 = 703;

/** Drawings that the paper cuts, and tables that are none on it. */
const CUT = `
  [...document.querySelectorAll('main :is(table, svg, canvas)')]
    .filter((one) => one.checkVisibility())
    .filter((one) => one.getBoundingClientRect().right > innerWidth ||
      (one.localName === 'table' && getComputedStyle(one).display !== 'table'))
    .map(({ outerHTML }) => outerHTML.slice(0, 80))
` as unknown as () => readonly string[];

/** Every control that is available now, in a few words each; kept for `FOCUSED`. */
const CONTROLS = `
  window.controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, canvas')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled);
  window.controls.map((one) => \`\${one.localName} \${one.getAttribute('aria-label') ?? one.textContent.slice(0, 40)}\`)
` as unknown as () => readonly string[];

/**
 * The index of the focused control (-1 for none), and whether the focus is visible: by an outline on it or on
 * its row.
 */
const FOCUSED = `
  (() => {
    const it = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(it);
    const row = it.querySelector('.timeline-hit');
    const isSeen = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
      (row !== null && parseFloat(getComputedStyle(row).strokeWidth) >= 2 && getComputedStyle(row).stroke !== 'none');
    const at = window.controls.indexOf(it);
    return { at, isSeen, isLater: at === -1 && it.closest('.long [data-index]') !== null };
  })()
` as unknown as () => { readonly at: number; readonly isSeen: boolean; readonly isLater: boolean };

async function opensItsTable(page: Page, control: string): Promise<void> {
  expect(await page.locator('tbody tr').count()).toBe(0);
  await page.locator(`main ${control}`).focus();
  await page.keyboard.press('Enter');
  await page.locator('tbody tr').first().waitFor();
}
