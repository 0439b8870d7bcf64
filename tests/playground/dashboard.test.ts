// @lane first
import { expect, it } from 'vitest';
import { sharedBrowser } from '../support/browser.ts';
import { add } from '../support/dataset.ts';
import { openFixture } from '../support/fixtureServer.ts';
import { openGate } from '../support/gate.ts';
import { answerOf, ready, write } from '../support/playgroundPage.ts';
import { PATIENCE, openTestServer } from '../support/server.ts';
import { useOpened } from '../support/useOpened.ts';

const fixture = useOpened(openFixture);
const gate = useOpened(() => openGate(fixture.address));
const server = useOpened(() => openTestServer(gate.address, PATIENCE));
const visit = async (path: string) => (await sharedBrowser()).visit(`${server.url}${path}`);

it('The dashboard shows what an import changes as it happens, and counts again', async () => {
  const { page, asked, complaints } = await visit('/dashboard');
  page.setDefaultTimeout(60_000);
  await page.getByText('Connected.').waitFor();
  await page.getByRole('cell', { name: 'the 1980s' }).waitFor();
  expect(await page.locator('#total').innerText()).toBe(await countOfTies());

  const { version } = await fixture.change({
    'sister_ties.csv': add(
      'wilmington-de--hefei,SISTER_CITY,wilmington-de|hefei,2025,,,,,gazette,page 4,,,,,2026-11-20,',
    ),
  });

  const item = page.getByRole('listitem').filter({ hasText: 'start recorded' });
  await item.getByText('nothing → 2025').waitFor();
  await item.getByText('Source: Gazette, "Eight sisters"').waitFor();
  await page.getByText('nothing → sister city').waitFor();
  await page.getByRole('cell', { name: 'the 2020s' }).waitFor();
  await page.getByText(await countOfTies()).waitFor();
  const listed = page.getByRole('region', { name: 'Newest ties' }).getByRole('listitem');
  const newest = listed.filter({ hasText: /Wilmington.* and Hefei/ });
  expect(await newest.innerText()).toMatch(/sister cities\s+2025$/);
  await newest.getByRole('link').click();
  await page.getByRole('heading', { name: /Wilmington.* and Hefei/ }).waitFor();
  await page.goBack();
  await page.locator('#version', { hasText: version }).waitFor();
  expect(asked.filter(({ origin }) => origin !== server.url)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
  await expect.poll(subscribers).toBe(0);
});

it('The dashboard is filled before its subscription opens', async () => {
  const { page } = await visit('/dashboard');
  await page.route('**/graphql', async (route) => {
    const { accept } = route.request().headers();
    if (accept !== 'text/event-stream') await route.fallback();
  });

  await page.reload();

  await page.getByRole('cell', { name: 'the 1980s' }).waitFor({ timeout: 60_000 });
  expect(await page.locator('#state').innerText()).toBe('Connecting …');
  await page.context().close();
});

it('The playground shows what it is told, too', async () => {
  await fixture.change({});
  const { page, complaints } = await visit('/playground/');
  page.setDefaultTimeout(60_000);
  await ready(page);
  await write(page, 'operation.graphql', 'subscription { changes { changes { kind after } } }');
  await page.getByRole('button', { name: /^Execute/ }).click();
  await expect.poll(subscribers).toBe(1);

  await fixture.change({
    'sister_ties.csv': add('ohio--hubei,,,,,ENDED,,,gazette,page 3,,,,,2026-11-20,'),
  });

  expect(await answerOf(page, /ENDED/)).toContain('RECORDED');
  await page.getByRole('button', { name: /^Stop/ }).click();
  await expect.poll(subscribers).toBe(0);
  expect(complaints).toEqual([]);
});

const countOfTies = async () =>
  `${(await server.ask('{ ties { totalCount } }')).ties.totalCount} ties`;

async function subscribers() {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  return Number(/^proxeny_subscribers (\d+)$/m.exec(text)?.[1]);
}
