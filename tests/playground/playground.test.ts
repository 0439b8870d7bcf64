import { describe, expect, it } from 'vitest';
import { usePlayground } from '../support/playground.ts';
import { answerOf, ready, titles, write, written } from '../support/playgroundPage.ts';

const playground = usePlayground();

describe('The playground', () => {
  it('welcomes with the size of the database, offers the examples and opens the first as tabs', async () => {
    const page = await playground.open();
    const { data } = await playground.query('{ dataset { version } sources { totalCount } }');
    const { dataset, sources } = data as unknown as Facts;

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

  it('runs an example and shows its answer', async () => {
    const page = await playground.open();

    await page.getByRole('button', { name: /^Execute/ }).click();

    const answer = await answerOf(page, /"Hefei"/);
    expect(JSON.parse(answer)).toMatchObject({ data: { city: { name: 'Columbus' } } });
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

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();

    await page.getByRole('link', { name: 'City', exact: true }).click();
    await page.getByText('A local government: a city, county, district, town').waitFor();
  });

  it('keeps my own tab, its variables and what I ran', async () => {
    const page = await playground.open();
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-tab-active', { hasText: 'New query' }).waitFor();
    await expect.poll(() => written(page, 'operation.graphql')).not.toContain('ColumbusAndHefei');
    await write(
      page,
      'operation.graphql',
      '# Mine\nquery Mine($id: ID!) { city(id: $id) { name } }',
    );
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
    expect(await page.locator('.graphiql-tab-active').innerText()).toBe('Mine');
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-item', { hasText: 'Mine' }).waitFor();
  });

  it('leaves the cursor where I write', async () => {
    const page = await playground.open();
    await page
      .locator('.graphiql-query-editor .view-line', { hasText: 'Columbus and Hefei' })
      .click();
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
    expect(page.url()).not.toContain('#');
  });

  it('opens the operation that a link brings, with its variables', async () => {
    const query = '# Brought\nquery Brought($id: ID!) { city(id: $id) { name } }';
    const hash = new URLSearchParams({ query, variables: '{ "id": "hefei" }' });

    const page = await playground.open(`#${hash.toString()}`);

    await page.locator('.graphiql-tab-active', { hasText: 'Brought' }).waitFor();
    expect(await written(page, 'operation.graphql')).toBe(query);
    expect(await written(page, 'variables.json')).toBe('{ "id": "hefei" }');
  });

  it('asks nobody but the server that it came from, whatever part of it is used', async () => {
    const page = await playground.open();
    await write(page, 'operation.graphql', '{dataset{version}}');

    await page.getByRole('button', { name: /^Prettify/ }).click();

    await expect.poll(() => written(page, 'operation.graphql')).toBe(PRETTY);
    expect(new Set(playground.asked().map(({ host }) => host))).toEqual(
      new Set([playground.host()]),
    );
    expect(playground.asked().length).toBeGreaterThan(15);
  });
});

const PRETTY = `{
  dataset {
    version
  }
}
`;

interface Facts {
  readonly dataset: { readonly version: string };
  readonly sources: { readonly totalCount: number };
}
