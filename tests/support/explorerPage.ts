import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Locator, Page, Route } from 'playwright-core';
import { expect } from 'vitest';

/** All requests of the view have been answered. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await expect.poll(() => page.locator('.waiting').count(), { timeout: 120_000 }).toBe(0);
}

/** One of these is there, whichever it is. */
export const appears = (some: Locator) => some.first().waitFor();

/** Where links lead. */
export const hrefsOf = (links: Locator) =>
  links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));

/** What a server answers that took too long; for `onOperation`. */
export const TIMED_OUT = {
  json: { errors: [{ message: 'It took longer than 10 s.', extensions: { code: 'TIMEOUT' } }] },
};

/** The file that a button of that name saves. */
export async function saved(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The picture that a reader can save. */
export const svgOf = async (page: Page) => (await saved(page, 'Picture as SVG')).bytes.toString();

/** Has the requests for an operation handled in place of the server; others go on. */
export function onOperation(page: Page, name: string, handle: (route: Route) => Promise<void>) {
  const operation = new RegExp(`query (${name})\\b`);
  return page
    .context()
    .route('**/graphql', (route) =>
      operation.test(route.request().postData() ?? '') ? handle(route) : route.fallback(),
    );
}

/** The findings of axe for the page as it is, in a few words each; by these rules, or by all that it has for every page. */
export async function faultsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Evaluated like a browser tool, because the page's policy allows no other script.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await (globalThis as unknown as WithAxe).axe.run(options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
  );
}

interface WithAxe {
  readonly axe: {
    run(options: object): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }[];
    }>;
  };
}

/** How far the page can scroll sideways. */
export const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** Saved for a person to look at, if `PROXENY_TEST_PICTURES` is set: drawing takes seconds. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env['PROXENY_TEST_PICTURES'] === undefined) return;
  await page.screenshot({ path: `tests/.artefacts/explorer/${name}.png`, fullPage: true });
}

/** What the dark can break: the same elements have other colors. */
const IN_DARK = ['color-contrast', 'link-in-text-block'];

/** What a narrow page can break: parts of it scroll, and buttons move together. */
const ON_PHONE = ['scrollable-region-focusable', 'target-size'];

/**
 * Runs axe on the view as it is, and what of it can differ in the dark and on a phone, and saves a screenshot of each; `inDark` and
 * `onPhone` run before those. It must not scroll sideways on a tablet or a phone.
 */
export async function expectForEverybody(
  page: Page,
  name: string,
  { inDark, onPhone }: { readonly inDark?: () => unknown; readonly onPhone?: () => unknown } = {},
): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  await keepPicture(page, `${name}-light`);

  await page.emulateMedia({ colorScheme: 'dark' });
  await inDark?.();
  expect(await faultsOf(page, IN_DARK)).toEqual([]);
  await keepPicture(page, `${name}-dark`);

  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [800, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await expect.poll(() => widthOf(page)).toBe(width);
  }
  await onPhone?.();
  expect(await faultsOf(page, ON_PHONE)).toEqual([]);
  await keepPicture(page, `${name}-phone`);
}
