import { describe, expect, it } from 'vitest';
import { usePlayground } from '../support/playground.ts';
import { answerOf } from '../support/playgroundPage.ts';

const playground = usePlayground();

describe('The playground', () => {
  it('says that the server is away, and goes on when it is back', async () => {
    const page = await playground.open();
    await page.context().route('**/graphql', (route) => route.abort('internetdisconnected'));
    await page.getByRole('button', { name: /^Execute/ }).click();
    await page.getByRole('status').getByText('does not answer').waitFor();
    expect(await answerOf(page, /does not answer/)).not.toContain('fetch');

    await page.context().unroute('**/graphql');

    const told = page.getByText('does not answer. Your text is kept; the page');
    await told.waitFor({ state: 'detached', timeout: 30_000 });
  });

  it('fits a phone: nothing scrolls sideways, and an example gives way to its answer', async () => {
    const page = await playground.open('', { viewport: { width: 360, height: 740 } });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(360);

    await page.getByRole('link', { name: 'Columbus and Hefei' }).click();
    await page.getByRole('button', { name: /^Execute/ }).click();

    await answerOf(page, /"Hefei"/);
    expect(await width()).toBe(360);
    const { x = -1, width: wide = 0 } =
      (await page.locator('.graphiql-response').boundingBox()) ?? {};
    expect([x, wide]).toEqual([0, 360]);
  });

  it('can be used without a mouse, in and out of the editors', async () => {
    const page = await playground.open();
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    // From where Tab begins in a page that has just opened differs by the version of the browser.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const reached: string[] = [];
    for (let presses = 0; presses < 120 && !reached.includes('Show editor tools'); presses++) {
      await page.keyboard.press('Tab');
      reached.push(await focused());
    }
    expect(reached).toEqual(
      expect.arrayContaining(['Hide Welcome', 'Columbus and Hefei', 'New tab', 'Variables']),
    );

    await page.locator('.graphiql-query-editor .graphiql-editor').focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/^Query/);
    await page.keyboard.press('Control+Enter');
    await answerOf(page, /"Hefei"/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^Execute/);
  });

  it.each(['query-editor', 'response'])(
    'closes the search in the %s without a trace',
    async (pane) => {
      const page = await playground.open();
      const search = page.locator(`.graphiql-${pane} .find-widget`);
      await page.locator(`.graphiql-${pane} .view-line`).first().click();

      await page.keyboard.press('Control+f');
      await search.waitFor();
      await page.keyboard.press('Escape');

      await search.waitFor({ state: 'hidden' });
    },
  );

  it('is dark where the system is, and as one chooses', async () => {
    const page = await playground.open('', { colorScheme: 'dark' });
    const paper = () =>
      page.locator('.graphiql-container').evaluate((it) => getComputedStyle(it).backgroundColor);
    expect(brightness(await paper())).toBeLessThan(60);

    await page.emulateMedia({ colorScheme: 'light' });
    expect(brightness(await paper())).toBeGreaterThan(240);
    await page.locator('.graphiql-query-editor .monaco-editor.vs').waitFor();

    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('button', { name: 'Dark' }).click();

    expect(brightness(await paper())).toBeLessThan(60);
  });
});

const brightness = (color: string) =>
  Math.max(...(color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
