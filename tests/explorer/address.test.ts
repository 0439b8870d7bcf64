import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

/** Safari's limit. */
const MOST_CHANGES = 100;

/** Makes the browser refuse changes of its history beyond that number, as Safari does, and counts those it was asked for. */
async function limitHistory(page: Page, most: number): Promise<() => Promise<number>> {
  await page.evaluate((limit) => {
    const counted = globalThis as unknown as { changes: number };
    counted.changes = 0;
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (...args) => {
        counted.changes += 1;
        if (counted.changes > limit) throw new DOMException('Too many calls', 'SecurityError');
        original(...args);
      };
    }
  }, most);
  return () => page.evaluate(() => (globalThis as unknown as { changes: number }).changes);
}

const textIn = (page: Page) => new URL(page.url()).searchParams.get('text');
const field = (page: Page) => page.locator('main').getByLabel('Name, place or words');

describe('The address', () => {
  it('follows quick typing in few steps, and has all of it in the end', async () => {
    const page = await visits.openSettled('/search?text=Ohio');
    const changes = await limitHistory(page, MOST_CHANGES);
    const typed = 'Hubei '.repeat(25).trim();

    await field(page).fill('');
    await field(page).pressSequentially(typed, { delay: 10 });

    expect(await field(page).inputValue()).toBe(typed);
    await expect.poll(() => textIn(page)).toBe(typed);
    expect(await changes()).toBeLessThan(typed.length);
  });

  it('is written before another page is opened, so that Back leads to the last text', async () => {
    const page = await visits.openSettled('/search?text=Ohio');
    await field(page).pressSequentially(' State University');
    await page.getByRole('link', { name: 'Proxeny home' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();

    await page.goBack();

    await expect.poll(() => field(page).inputValue()).toBe('Ohio State University');
    expect(textIn(page)).toBe('Ohio State University');
  });

  it('leaves the page as it is where the browser refuses to change it', async () => {
    const page = await visits.openSettled('/search?text=Ohio');
    await limitHistory(page, 0);

    await field(page).fill('Hefei');

    const first = page.getByRole('link', { name: /^Hefei.*City/ }).first();
    await first.waitFor();
    expect(await field(page).inputValue()).toBe('Hefei');
    expect(textIn(page)).toBe('Ohio');
    await first.click();
    await page.getByRole('heading', { name: 'Hefei', level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/actor/hefei');
  });
});
