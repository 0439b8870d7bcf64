import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Browser, sharedBrowser } from '../support/browser.ts';
import { hrefsOf, settled } from '../support/explorerPage.ts';
import { sharedServer } from '../support/shipped.ts';

/** Another server to look at, such as one with the whole record: `PROXENY_SMOKE_URL=http://127.0.0.1:4000`. */
const OTHER = process.env['PROXENY_SMOKE_URL'];

let browser: Browser;
let base: string;
beforeAll(async () => {
  browser = await sharedBrowser();
  base = OTHER ?? (await sharedServer()).url;
});

/** `everywhere.test.ts` opens the pages in Chinese. */
const LANGUAGES = OTHER === undefined ? ['en'] : ['en', 'zh'];

/** The first page of each sort of subject. */
const SUBJECTS = [
  ...['/', '/actor/columbus-oh', '/actor/ohio', '/actor/united-states', '/actor/c40-cities'],
  ...['/actor/ohio-state-university', '/actor/terry-branstad', '/tie/columbus-oh--hefei'],
  ...['/brief/columbus-oh/hefei', '/compare?ids=columbus-oh&ids=hefei', '/subject/education'],
  ...['/network/columbus-oh', '/timeline/columbus-oh'],
  '/paths?from=ohio-state-university&to=hefei',
  ...['/map?between=world', '/map?between=world&show=COUNTRY', '/statistics?rows=COUNTRIES'],
];

/** The pages whose first operations a server runs before anyone asks. */
const WARM = new Set(
  OTHER === undefined
    ? [
        ...['/', '/actor/columbus-oh', '/actor/ohio', '/actor/united-states', '/actor/c40-cities'],
        ...['/actor/terry-branstad', '/tie/columbus-oh--hefei', '/brief/columbus-oh/hefei', '/map'],
        ...['/compare?ids=columbus-oh&ids=hefei', '/network/columbus-oh', '/contested', '/gaps'],
      ]
    : [],
);

const nameOf = (query: string) => /query (\w+)/.exec(query)?.[1] ?? query;

/** The version comes with every answer; a brief asks for what is near last. */
function warmed(): readonly string[] {
  const visits = readFileSync('dist/explorer/visits.json', 'utf8');
  const names = (JSON.parse(visits) as { query: string }[]).map(({ query }) => nameOf(query));
  return [...names, 'RecordVersion', 'BriefNearby', 'WithinTies'];
}

describe.each(LANGUAGES)('Every address of the pages, in the language %s', (language) => {
  const spoken = (path: string) => {
    const url = new URL(path, base);
    url.searchParams.set('lang', language);
    return url.href;
  };

  /** Opens it and says what is wrong with it. */
  async function faultsAt(path: string): Promise<readonly string[]> {
    const { complaints, page } = await browser.visit('about:blank');
    page.setDefaultTimeout(60_000);
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.add(nameOf(request.postData() ?? ''));
    });
    await page.goto(spoken(path));
    await settled(page);
    // With the whole record, an answer can come after the page has its heading.
    if (OTHER !== undefined) await page.waitForLoadState('networkidle');
    const faults = await page.locator('.fault, [role=alert]').allInnerTexts();
    await page.context().close();
    if (WARM.has(path)) expect(asked.size, path).toBeGreaterThan(0);
    const cold = WARM.has(path) ? [...asked].filter((name) => !warmed().includes(name)) : [];
    return [...faults, ...complaints, ...cold].map((fault) => `${path}: ${fault}`);
  }

  it('shows no error, and asks first what a server warms up: the navigation, the foot and a page of each sort', async () => {
    const { page } = await browser.visit(spoken('/'));
    await settled(page);
    const links = await hrefsOf(page.locator('header nav a, footer a'));
    await page.context().close();
    const paths = links
      .filter((href) => href.startsWith(base) && !/playground|\.txt/.test(href))
      .map((href) => href.slice(base.length).replace(/[?&]lang=\w+$/, ''));
    expect(paths.length).toBeGreaterThan(10);

    const all = new Set([...paths, ...SUBJECTS]);
    expect([...WARM].filter((path) => !all.has(path))).toEqual([]);
    const wrong: string[] = [];
    for (const path of all) wrong.push(...(await faultsAt(path)));

    expect(wrong).toEqual([]);
  });
});

describe('Every feed and table', () => {
  it.each(['/changes.atom', '/changes.json', ...tablePaths()])('answers at %s', async (path) => {
    const { body, status } = await fetch(new URL(path, base));

    expect(status).toBe(200);
    await body?.cancel();
  });
});

function tablePaths(): readonly string[] {
  const names = ['ties', 'cities', 'institutions', 'people', 'agreements', 'events', 'impacts'];
  return [...names, 'sources', 'claims'].map((name) => `/table/${name}.csv`);
}
