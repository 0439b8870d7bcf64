import { readFile } from 'node:fs/promises';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { groupNames } from '../explorer/parts/kinds.ts';
import { faultsOf, keepPicture, settled, widthOf } from './support/explorerPage.ts';
import { useVisits } from './support/visits.ts';

const visits = useVisits();

async function open(path: string, options = {}): Promise<Page> {
  const page = await visits.open(path, options);
  await settled(page);
  await whole(page);
  return page;
}

/** What comes by parts and moves to its place has come and stands. */
async function whole(page: Page): Promise<void> {
  const coming = page.getByText(/come so far|Finding places|Waiting for/);
  await expect.poll(() => coming.count(), { timeout: 60_000 }).toBe(0);
}

const PAIR = '/map?between=united-states,china';

/** Each view, with the words of its address that bring something onto it. */
const VIEWS = [
  ['home', '/'],
  ['search', '/search?text=columbus'],
  ['actor', '/actor/columbus-oh'],
  ['tie', '/tie/ohio--hubei'],
  ['source', '/source/ben-leffel-us-china-city-diplomacy-sister-city'],
  ['subject', '/subject/1979-anhui-delegation-to-maryland'],
  ['map', PAIR],
  ['network', '/network/hefei'],
  ['timeline', '/timeline/columbus-oh'],
  ['paths', '/paths?from=ohio-state-university&to=hefei'],
  ['contested', '/contested'],
  ['statistics', '/statistics'],
  ['gaps', '/gaps?within=united-states'],
] as const;

describe.each([
  ['map', `/embed${PAIR}`],
  ['network', '/embed/network/hefei'],
  ['timeline', '/embed/timeline/hefei'],
  ['paths', '/embed/paths?from=ohio-state-university&to=hefei'],
])('The view %s in another page', (name, path) => {
  it('is found without fault by axe, light and dark, and scrolls sideways on no phone', async () => {
    const page = await open(path);
    expect(await faultsOf(page)).toEqual([]);

    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOf(page)).toEqual([]);
    await keepPicture(page, `embed-${name}-dark`);

    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(() => widthOf(page)).toBe(360);
    expect(await faultsOf(page)).toEqual([]);
    await keepPicture(page, `embed-${name}-phone`);
  });
});

/** The eyes of most, and of those who lack one sort of cones (Machado and others, 2009). */
const EYES = {
  most: (colour: Colour) => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

type Colour = NonNullable<ReturnType<typeof parse>>;

async function coloursIn(theme: 'light' | 'dark') {
  const css = await readFile('explorer/styles/colours.css', 'utf8');
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
  const texts = new Map(
    pairs.map(([, name, light, dark]) => [name, theme === 'light' ? light : dark]),
  );
  return (name: string): Colour => {
    const colour = parse(texts.get(name) ?? '');
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
    for (const ground of ['paper', 'sea', 'sheet'])
      for (const name of [...groupNames, 'contested', 'accent', 'faint'])
        expect([name, ground, wcagContrast(colour(name), colour(ground))]).toEqual([
          name,
          ground,
          expect.toSatisfy((contrast: number) => contrast >= 3),
        ]);
  });
});
