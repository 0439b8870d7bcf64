import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { TYPES } from '../../explorer/generated/types.ts';
import { STORIES, type Step } from '../../explorer/map/stories.ts';
import { expectForEverybody, hrefsOf } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

const STEPS: readonly Step[] = STORIES['city-diplomacy'];

const open = (step: number, options = {}) =>
  visits.openSettled(`/map?story=city-diplomacy&step=${step}`, options);

const totalBetween = (between: readonly string[]) => visits.countTies({ between });

const panel = (page: Page) => page.getByRole('complementary');
const heading = (page: Page) => panel(page).getByRole('heading').innerText();
const stepIn = (page: Page) => new URL(page.url()).searchParams.get('step');
const linksIn = async (page: Page) =>
  (await hrefsOf(panel(page).locator('[aria-live] a'))).map((href) => new URL(href).pathname);

describe('A story on the map', () => {
  it('leads at each step to pages that the record has', async () => {
    const ids = [...new Set(STEPS.flatMap(({ evidence }) => evidence.map(([, id]) => id)))];
    const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const { nodes } = await visits.ask(document, { ids });
    const typed = nodes as readonly { readonly __typename: string; readonly id: string }[];
    const views = new Map(typed.map((node) => [node.id, viewOf(node.__typename)]));
    expect(STEPS.length).toBeLessThanOrEqual(10);
    for (const { evidence } of STEPS) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const [view, id] of evidence) expect([id, views.get(id)]).toEqual([id, view]);
    }
  });

  it('is told by keys and buttons, and each step has its own map and evidence', async () => {
    const page = await visits.openSettled('/map');
    await page.getByRole('link', { name: /^Story:/ }).click();
    await panel(page).getByText(`Step 1 of ${STEPS.length}`).waitFor();
    for (const [at, { evidence, map }] of STEPS.entries()) {
      const step = `Step ${at + 1} of`;
      await panel(page).getByText(step).waitFor();
      expect(await linksIn(page)).toEqual(evidence.map(([view, id]) => `/${view}/${id}`));
      const total = await totalBetween(map['between']?.split(',') ?? []);
      const shown = new RegExp(`^Showing [1-9]\\d* of ${total} ties?\\b`);
      const hasText = map['show'] ? `${total} ties in` : shown;
      await page.locator('.map-count', { hasText }).waitFor();
      await page.keyboard.press('ArrowRight');
    }
    expect(stepIn(page)).toBe(String(STEPS.length));
    expect(await panel(page).getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);

    await page.getByRole('button', { name: 'Previous' }).focus();
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe('Columbus and Hefei');
    await page.getByRole('link', { name: 'a gain of 1.2 million US dollars' }).click();
    await page.getByText('1,200,000').first().waitFor();
    await page.goBack();
    await expect.poll(() => heading(page)).toBe('Columbus and Hefei');
    await page.getByRole('link', { name: /^Leave the story/ }).click();
    await page.getByRole('group', { name: 'Scope' }).waitFor();
    expect(new URL(page.url()).searchParams.get('between')).toBe('columbus-oh,hefei');
  });

  it('is told in Chinese too, and stays within its steps', async () => {
    const page = await open(99, { locale: 'zh-CN' });
    await panel(page).getByText(`第 ${STEPS.length} 步，共 ${STEPS.length} 步`).waitFor();
    for (const { evidence } of STEPS.toReversed()) {
      const links = evidence.map(([view, id]) => `/${view}/${id}`).toSorted();
      await expect.poll(async () => (await linksIn(page)).toSorted()).toEqual(links);
      expect(await heading(page)).toMatch(/\p{Script=Han}/u);
      await page.keyboard.press('ArrowLeft');
    }
    expect(stepIn(page)).toBe('1');
  });

  it('is found without fault by axe, and is a sheet from below on a phone', async () => {
    const page = await open(5);
    await expectForEverybody(page, 'story', {
      onPhone: async () => {
        const sheet = await panel(page).boundingBox();
        expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(740);
        expect(sheet?.y).toBeGreaterThan(400);
      },
    });
  });
});

function viewOf(type: string): string {
  if (TYPES.Tie.some((tie) => tie === type)) return 'tie';
  return type === 'Source' ? 'source' : 'subject';
}
