import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/generated/schema.ts';
import { expectForEverybody, settled, svgOf } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

async function open(path: string): Promise<Page> {
  const page = await visits.openSettled(path);
  await laidOut(page);
  return page;
}

const laidOut = (page: Page) =>
  page.locator('.network-tools [role=status]', { hasText: /shown\.$/ }).waitFor();

const counts = (page: Page) => page.locator('.network-tools [role=status]').innerText();
const rows = (page: Page) => page.locator('.network tbody tr');

/** The position of each actor in the picture; groups are the signs of ties. */
function placesIn(svg: string): ReadonlyMap<string, readonly [number, number]> {
  const signs = svg.matchAll(
    /(?<!<g>)<path transform="translate\((-?[\d.]+) (-?[\d.]+)\) scale\(([\d.]+)\)" d="[^"]*"[^>]*><title>([^<]*)</g,
  );
  return new Map(
    [...signs].map(([, x, y, scale, name]) => [
      name ?? '',
      [Number(x) + 6 * Number(scale), Number(y) + 6 * Number(scale)],
    ]),
  );
}

async function partnersOf(id: string): Promise<Actor['partners']> {
  const { node } = await visits.ask(
    `query ($id: ID!) { node(id: $id) { ... on Actor { partners(first: 24) {
      totalCount edges { tie { id } node { id ties { totalCount } } } } } } }`,
    { id },
  );
  return (node as Actor).partners;
}

describe('The network', () => {
  it('has an actor with all its partners, drawn and in a table', async () => {
    const page = await open('/network/columbus-oh');
    const { edges } = await partnersOf('columbus-oh');
    const actors = new Set(edges.map(({ node }) => node.id)).size + 1;
    const ties = new Set(edges.map(({ tie }) => tie.id)).size;

    expect(await counts(page)).toBe(`${actors} nodes and ${ties} ties shown.`);
    expect(await rows(page).count()).toBe(actors);
    expect(placesIn(await svgOf(page)).size).toBe(actors);
  });

  it('tells before how many ties an actor hides, opens them on demand while the others stay, and takes that back', async () => {
    const page = await open('/network/columbus-oh');
    const before = await counts(page);
    const stood = placesIn(await svgOf(page));

    await page.getByRole('button', { name: 'Show 1 more of Dresden' }).click();
    await page.getByText(before, { exact: true }).waitFor({ state: 'detached' });
    await laidOut(page);

    expect(await counts(page)).not.toBe(before);
    const stand = placesIn(await svgOf(page));
    expect(stand.size).toBeGreaterThan(stood.size);
    const [one = '', other = ''] = stood.keys();
    const far = (places: typeof stood, name: string) => {
      const [x = 0, y = 0] = places.get(name) ?? [];
      const [fx = 0, fy = 0] = places.get(one) ?? [];
      return [x - fx, y - fy] as const;
    };
    // The frame can show more of the drawing: all distances change by the same factor.
    const scale = far(stand, other)[0] / far(stood, other)[0];
    for (const name of stood.keys())
      for (const at of [0, 1] as const)
        expect(Math.abs(far(stand, name)[at] - scale * far(stood, name)[at])).toBeLessThan(2);

    await page.reload();
    await settled(page);
    await laidOut(page);
    expect(await rows(page).count()).toBe(stand.size);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => counts(page)).toBe(before);
    expect(new URL(page.url()).search).toBe('');
  });

  it('keeps the focus where it is of use when a button that was pressed goes', async () => {
    const focused = (page: Page) =>
      page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      );
    const page = await open('/network/columbus-oh');
    await page.getByRole('button', { name: 'Show 1 more of Dresden' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Select Dresden');

    await page.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await focused(page)).toBe('Undo');

    await page.goto(`${visits.url()}/network?between=ohio&without=hubei`);
    await page.getByRole('button', { name: 'Put back Hubei' }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('without')).toBe(null);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  it('says of how many partners the latest are drawn where there are too many', async () => {
    const page = await open('/network/jiangsu');
    const { edges, totalCount } = await partnersOf('jiangsu');

    expect(totalCount).toBeGreaterThan(edges.length);
    await page
      .getByText(`Showing the latest ${edges.length} of ${totalCount} partners of Jiangsu`)
      .waitFor();
  });

  it('groups by country or kind, and keeps that in the address and in the picture', async () => {
    const page = await open('/network/columbus-oh?open=hefei');
    await page.getByLabel('Group by').selectOption('country');
    await laidOut(page);
    expect(new URL(page.url()).searchParams.get('group')).toBe('country');

    const svg = await svgOf(page);

    expect(svg).toContain('Network around Columbus');
    expect(svg).toMatch(/Proxeny, dataset [0-9a-f]+, license CC/);
    expect(svg).toContain(page.url().replaceAll('&', '&#38;'));
    expect(svg).toMatch(/stroke-dasharray[^>]*><title>[^<]*: located in</);
  });

  it('draws all ties of a filter, ranks their brokers, and tells what falls apart without one', async () => {
    const page = await open('/network/illinois');
    await page.getByRole('link', { name: 'Whole network' }).click();
    await laidOut(page);
    expect(new URL(page.url()).searchParams.get('between')).toBe('illinois');
    const { network } = await visits.ask(
      `{ network(filter: { between: ["illinois"] }, metrics: [BETWEENNESS], first: 1000, without: ["illinois"]) {
        components actors { actor { name } } loss { components pairsParted } } }`,
    );
    const [broker] = network.actors;

    expect(await counts(page)).toContain(`${network.actors.length} actors, `);
    expect(await rows(page).first().innerText()).toContain(broker?.actor.name);
    const { networkMap: map } = await visits.ask(
      '{ networkMap(filter: { between: ["illinois"] }) { ids manyTieNames } }',
    );
    const picture = await svgOf(page);
    expect(placesIn(picture).size).toBe(map.ids.length);
    expect(map.manyTieNames.length).toBeGreaterThan(0);
    expect(picture.match(/<circle /g)).toHaveLength(map.manyTieNames.length);
    expect(await page.locator('.network-legend').innerText()).toContain(
      'of more than two parties, not measured',
    );
    expect(await page.locator('.network-legend').innerText()).toContain('Community 1');
    await page.getByRole('button', { name: 'Remove Illinois', exact: true }).click();

    const loss = page.getByRole('region', { name: 'What falls apart' });
    await loss.getByRole('heading', { name: 'Without Illinois' }).waitFor();
    const { components, pairsParted } = network.loss ?? {};
    const told = await loss.getByRole('status').innerText();
    expect(told).toContain(`${components} connected parts instead of ${network.components}.`);
    expect(told).toContain(`${pairsParted?.toLocaleString('en')} pairs of the remaining actors`);
    await page.getByLabel('Color by').selectOption('part');
    await page.reload();
    await loss.getByRole('heading', { name: 'Without Illinois' }).waitFor();
    await laidOut(page);
    await expectForEverybody(page, 'network-whole');
    await loss.getByRole('button', { name: 'Put back Illinois' }).click();
    await loss.waitFor({ state: 'detached' });
    const withCodes = await open('/network?between=US-IL,CN');
    const { networkMap } = await visits.ask(
      `{ networkMap(filter: { between: ["illinois", "china"] }, metrics: [DEGREE]) { totalCount } }`,
    );
    expect(await counts(withCodes)).toContain(`${networkMap.totalCount} actors, `);
    const sides = withCodes.locator('.filters').getByRole('combobox');
    await expect.poll(() => sides.nth(0).inputValue()).toBe('Illinois');
    await expect.poll(() => sides.nth(1).inputValue()).toBe('China');
  });

  it('begins somewhere, and says so when there is no such actor', async () => {
    const page = await open('/network');
    expect(new URL(page.url()).pathname).toMatch(/^\/network\/.+/);

    const nowhere = await visits.open('/network/no-such-place');
    await nowhere.getByText('Not found: no-such-place').waitFor();
  });

  it('is found without fault by axe, light and dark, and scrolls sideways on no phone', async () => {
    const page = await open('/network/columbus-oh?open=hefei');
    await expectForEverybody(page, 'network');
  });
});
