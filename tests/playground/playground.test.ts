import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { saved } from '../support/explorerPage.ts';
import { usePlayground } from '../support/playground.ts';
import { answerOf, checked, ready, titles, write, written } from '../support/playgroundPage.ts';

const playground = usePlayground();

describe('The playground', () => {
  it('welcomes with the size of the database, offers the examples and opens the first as tabs', async () => {
    const page = await playground.open();
    const { dataset, sources } = await playground.ask(
      '{ dataset { version } sources { totalCount } }',
    );

    const welcome = page.getByRole('region', { name: 'Welcome' });
    await welcome.getByText(dataset.version).waitFor();
    expect(await welcome.locator('.figures').innerText()).toContain(
      sources.totalCount.toLocaleString('en'),
    );
    const examples = await page.locator('.examples a').allInnerTexts();
    expect(examples.length).toBeGreaterThan(10);
    expect(await titles(page)).toEqual(examples.slice(0, 3));
    expect(await titles(page)).toContain('Columbus and Hefei');
    expect(await page.title()).toBe('Proxeny playground');
  });

  it('fills in the variables of an example that has them', async () => {
    const page = await playground.open();

    await page.getByRole('link', { name: 'What is the evidence?' }).click();
    const variables = JSON.parse(await written(page, 'variables.json')) as { impact: string };
    await page.getByRole('button', { name: /^Execute/ }).click();

    expect(variables.impact).toBe('columbus-oh--hefei--economic-gain-2009');
    expect(await answerOf(page, /SECOND_HAND/)).toContain('1200000');
    await page.locator('.graphiql-editor-tool .view-line').first().waitFor();
  });

  it('opens the documentation of the schema', async () => {
    const page = await playground.open();

    await page.getByRole('link', { name: /./ }).last().scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).waitFor();
    expect(await page.locator('.graphiql-plugin').evaluate((it) => it.scrollTop)).toBe(0);
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.locator('.graphiql-plugin code', { hasText: 'formerIds' }).first().waitFor();

    await page.getByRole('link', { name: 'City', exact: true }).click();
    await page.getByText('A local government: a city, county, district, town').waitFor();
  });

  it('lets me drag a tab to another place', async () => {
    const page = await playground.open();
    const [first, second, ...others] = await titles(page);

    await page.getByRole('tab').first().dragTo(page.getByRole('tab').nth(1));

    await expect.poll(() => titles(page)).toEqual([second, first, ...others]);
  });

  it('keeps my own tab, its variables and what I ran', async () => {
    const page = await playground.open();
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-tab-active', { hasText: 'New query' }).waitFor();
    await expect.poll(() => written(page, 'operation.graphql')).not.toContain('ColumbusAndHefei');
    await write(page, 'operation.graphql', QUERY_OF_MINE);
    await write(page, 'variables.json', '{ "id": "hefei" }');
    // GraphiQL's history stores what the tab holds, a tenth of a second after the last change.
    await page.locator('.graphiql-tab-active', { hasText: 'Mine' }).waitFor();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await answerOf(page, /Hefei/);
    // GraphiQL stores the tabs half a second after the last change.
    await page.waitForTimeout(1_500);

    await page.reload();
    await ready(page);

    expect(await written(page, 'operation.graphql')).toContain('query Mine');
    expect(await written(page, 'variables.json')).toBe('{ "id": "hefei" }');
    expect(await page.locator('.graphiql-tab-active').innerText()).toBe('Mine & yours');
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-item', { hasText: 'Mine' }).waitFor();
  });

  it('leaves the cursor where I write', async () => {
    const page = await playground.open();
    const lines = page.locator('.graphiql-query-editor .view-line');
    await lines.filter({ hasText: 'Columbus and Hefei' }).click();
    await page.keyboard.press('End');

    await page.keyboard.type(' again', { delay: 150 });

    await page.locator('.graphiql-tab-active', { hasText: 'Columbus and Hefei again' }).waitFor();
    expect(await written(page, 'operation.graphql')).toMatch(/^# Columbus and Hefei again\n/);
  });

  it('leads back to an example that I have changed or closed', async () => {
    const page = await playground.open();
    const before = await titles(page);
    await write(page, 'operation.graphql', '{ __typename }');
    await page.locator('.graphiql-tab-active', { hasText: 'New query' }).waitFor();

    await page.getByRole('link', { name: 'Columbus and Hefei' }).click();

    expect(await written(page, 'operation.graphql')).toContain('query ColumbusAndHefei');
    expect(await titles(page)).toHaveLength(before.length + 1);
  });

  it('opens the example that a link names', async () => {
    const page = await playground.open('#search');

    await page.locator('.graphiql-tab-active', { hasText: 'Search' }).waitFor();
    expect(await written(page, 'operation.graphql')).toContain('query Search');
    expect(new URL(page.url()).hash).toBe('#search');
  });

  it('keeps what I write in the address, which a link and a line of curl carry away', async () => {
    const page = await playground.open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const copied = async (button: string) => {
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('status').getByText('Copied').last().waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    await write(page, 'operation.graphql', QUERY_OF_MINE);
    await write(page, 'variables.json', '{ "id": "hefei" }');
    await expect.poll(() => page.url()).toContain('variables=');

    const link = await copied('Copy link');
    expect(link).toBe(page.url());
    const other = await playground.open(new URL(link).hash);
    expect(await written(other, 'operation.graphql')).toBe(QUERY_OF_MINE);
    expect(await written(other, 'variables.json')).toBe('{ "id": "hefei" }');
    await page.reload();
    await ready(page);
    expect(await written(page, 'operation.graphql')).toBe(QUERY_OF_MINE);

    await page.getByRole('button', { name: 'Headers' }).click();
    await write(page, 'headers.json', '{ "x-mine": "it\'s", "Content-Type": "application/json" }');
    const curl = await copied('Copy as curl');
    expect(curl).toContain("-H 'x-mine: it'\\''s'");
    expect(curl.match(/content-type/gi)).toHaveLength(1);
    const { stdout } = await promisify(execFile)('sh', ['-c', `${curl} --silent`]);
    expect(JSON.parse(stdout)).toMatchObject({ data: { city: { name: 'Hefei' } } });
  });

  it('sends my headers, and says which cannot be sent', async () => {
    const page = await playground.open();
    await write(page, 'operation.graphql', '{ dataset { version } }');
    await page.getByRole('button', { name: 'Headers' }).click();
    await write(page, 'headers.json', '{ "x-mine": "yes" }');
    const [request] = await Promise.all([
      page.waitForRequest((one) => one.headers()['x-mine'] === 'yes'),
      page.getByRole('button', { name: /^Execute/ }).click(),
    ]);
    expect(request.url()).toMatch(/\/graphql$/);

    await write(page, 'headers.json', '{ "not a name": "no" }');
    await page.getByRole('button', { name: /^Execute/ }).click();
    expect(await answerOf(page, /headers/)).toContain('Expected headers that can be sent.');
  });

  it('gives the result as a table, a row for each item of its outermost list', async () => {
    const page = await playground.open();
    const query =
      '{ states(first: 2, filter: { within: "united-states" }) { edges { node { id name names { text } country { code } } } } }';
    await write(page, 'operation.graphql', query);
    await page.getByRole('button', { name: 'Result as CSV' }).click();
    await page.getByText('Run the query first.').first().waitFor();
    await page.getByRole('button', { name: /^Execute/ }).click();
    await answerOf(page, /"US"/);

    const { bytes } = await saved(page, 'Result as CSV');

    const rows = parseCsv(bytes, { bom: true, columns: true });
    const { states } = await playground.ask(query);
    expect(rows).toEqual(
      states.edges.map(({ node: { id, name, names } }) => ({
        ...{ id, name, 'country.code': 'US' },
        'names.text': names.map(({ text }) => text).join('|'),
      })),
    );
  });

  it('is shown where the browser keeps nothing for it', async () => {
    const page = await playground.open();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });

    await page.reload();
    await ready(page);

    expect(await titles(page)).toContain('Columbus and Hefei');
    await page.getByRole('button', { name: /^Execute/ }).click();
    await answerOf(page, /"Hefei"/);
  });

  it('opens what is valid of the tabs that it finds, also if it can keep no more', async () => {
    const page = await playground.open();
    await page.addInitScript(() => {
      const empty = { hash: '', variables: null, headers: null, operationName: null };
      const mine = { ...empty, id: 'a', title: '', query: '# Mine\n{ city }', response: null };
      const tabs = [null, { ...mine, query: 7 }, { id: 'b', title: '' }, mine];
      localStorage.setItem('graphiql:tabState', JSON.stringify({ activeTabIndex: 3, tabs }));
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });

    await page.goto(`${playground.url()}/playground/?again`);
    await ready(page);

    expect(await titles(page)).toEqual(['Mine']);
  });

  it('puts the cursor into what it opens, in place of a tab that nobody wrote in', async () => {
    const page = await playground.open();
    const before = await titles(page);
    const inEditor = () =>
      page.evaluate(() => document.activeElement?.closest('.graphiql-query-editor') !== null);

    await page.getByRole('link', { name: 'Search' }).first().click();
    await expect.poll(() => titles(page)).toEqual(['Search in any language', ...before.slice(1)]);
    expect(await inEditor()).toBe(true);

    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-tab-active', { hasText: 'New query' }).waitFor();
    await expect.poll(inEditor).toBe(true);
  });

  it('checks the query and its variables, completes both, and says what a name means', async () => {
    const page = await playground.open();
    const query = page.locator('.graphiql-query-editor');
    const choices = page.locator('.suggest-widget .monaco-list-row');
    await checked(page);

    await query.locator('.view-line span', { hasText: /^city$/ }).hover();
    await page.locator('.monaco-hover', { hasText: 'A local government of any kind' }).waitFor();

    await write(page, 'operation.graphql', 'query Mine($id: ID!) {\n  city(id: $id) {}\n}');
    await query.locator('.view-line').nth(1).click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('countr');
    await choices.filter({ hasText: 'country' }).first().click();
    expect(await written(page, 'operation.graphql')).toContain('{country}');

    await write(page, 'variables.json', '');
    await page.locator('.graphiql-editor-tool .view-line').first().click();
    await page.keyboard.type('{ "');
    await page.keyboard.press('Control+Space');
    await choices.filter({ hasText: 'id' }).first().waitFor();
  });

  it('asks nobody but the server that it came from, whatever part of it is used', async () => {
    const page = await playground.open();
    await write(page, 'operation.graphql', '{dataset{version}}');

    await page.getByRole('button', { name: /^Prettify/ }).click();

    await expect.poll(() => written(page, 'operation.graphql')).toBe(PRETTY);
    const origins = playground.asked().map(({ origin }) => origin);
    expect(new Set(origins)).toEqual(new Set([playground.url()]));
    expect(origins.length).toBeGreaterThan(15);
  });
});

const QUERY_OF_MINE = '# Mine & yours\nquery Mine($id: ID!) { city(id: $id) { name } }';

const PRETTY = '{\n  dataset {\n    version\n  }\n}\n';
