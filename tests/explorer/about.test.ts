import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Query, TieStatistics } from '../../src/generated/schema.ts';
import { expectForEverybody, hrefsOf, settled } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

/** Opens a page by the foot of another. */
async function follow(page: Page, link: string): Promise<void> {
  await page.getByRole('contentinfo').getByRole('link', { name: link, exact: true }).click();
  await settled(page);
}

/** A page that can read what it copied. */
const openToCopy = (path: string) =>
  visits.openSettled(path, { permissions: ['clipboard-read', 'clipboard-write'] });

describe('The pages about Proxeny', () => {
  it('are at the foot of each page, made for everybody, and lead nowhere that is not there', async () => {
    const page = await visits.openSettled('/tie/ohio--hubei');
    const found = new Set<string>();
    const pages = {
      ...{ About: 'About Proxeny', Method: 'Method', Coverage: 'Coverage', Changes: 'Changes' },
      ...{ Help: 'Help', 'Cite this page': 'Cite' },
    };
    for (const [link, heading] of Object.entries(pages)) {
      await follow(page, link);
      await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
      for (const address of await hrefsOf(page.locator('main a'))) found.add(address);
      await expectForEverybody(page, `about-${link}`);
      await page.setViewportSize({ width: 1_280, height: 720 });
    }

    // Nobody here takes corrections.
    expect(await page.getByRole('link', { name: 'Suggest a correction' }).count()).toBe(0);
    for (const address of [...found].filter((one) => !/\/(actor|source|tie)\//.test(one)))
      expect([address, (await fetch(address)).status]).toEqual([address, 200]);
  });
});

describe('Coverage', () => {
  it('tells how much is known, as the API counts it, and what is missing', async () => {
    const data: object = await visits.ask(
      `fragment Groups on TieStatistics { total groups { count keys { value } } }
      { statuses: tieStatistics(by: [STATUS]) { ...Groups } best: tieStatistics(by: [DIRECTNESS]) { ...Groups } coverage { completeness } }`,
    );
    const { best, coverage, statuses } = data as Pick<Query, 'coverage'> &
      Record<'best' | 'statuses', TieStatistics>;
    const countOf = ({ groups }: TieStatistics, value: string) =>
      groups.find(({ keys: [key] }) => key?.value === value)?.count ?? 0;
    const { total } = statuses;
    const unknown = countOf(statuses, 'UNKNOWN');
    const text = (number: number) => number.toLocaleString('en');

    const page = await visits.openSettled('/coverage');

    await page.getByText(`Status known: ${text(total - unknown)} of ${text(total)} (`).waitFor();
    await page.getByText(`The best source of ${text(countOf(best, 'TERTIARY'))} is a`).waitFor();
    const entries = page.getByRole('region', { name: 'What should be here, place by place' });
    expect(await entries.getByRole('heading').innerText()).toContain(text(coverage.length));
    await entries.getByRole('row').filter({ hasText: 'of 50 that the source counts' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Ties of China' }).first().waitFor();
    const china = page.getByRole('region', { name: 'By country' }).getByRole('listitem').first();
    expect(await china.innerText()).toMatch(/^China\s+\d+ \(\d+%\)$/);
    expect(await page.locator('main').innerText()).not.toMatch(/[1-9] \(0%\)/);
  });
});

describe('A citation', () => {
  it('of a fact has its page, the version and its sources, and is copied by a button', async () => {
    const { version } = (await visits.ask('{ dataset { version } }')).dataset;
    const page = await openToCopy('/tie/ohio--hubei');
    const facts = page.getByRole('region', { name: 'All facts and their sources' });
    const fact = facts.locator('details').filter({ hasText: '31 October 1979' });
    await fact.locator('summary').click();
    await facts.getByRole('link', { name: 'Cite this fact' }).filter({ visible: true }).click();
    await settled(page);

    const cited = page.getByRole('region', { name: /: start$/ });
    const apa = await cited.getByRole('textbox', { name: 'APA' }).inputValue();
    expect(apa).toMatch(
      /^The curators of Proxeny\. \(\d{4}, \w+ \d+\)\. .*Hubei.*: start\. In Proxeny/,
    );
    expect(apa).toContain(`(Version ${version}) [Data set]`);
    expect(apa).toContain(`from ${visits.url()}/tie/ohio--hubei`);
    await cited.getByRole('button', { name: 'Copy: APA' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(apa);
    const sources = page.getByRole('region', { name: 'Sources of this fact' });
    await sources.getByText('Hubei builds friendship province with Ohio').first().waitFor();
  });

  it('is told to be copied each time, and to be selected where the browser could not copy it', async () => {
    const page = await openToCopy('/cite');
    const copy = page.getByRole('button', { name: 'Copy: APA' });
    const told = page.locator('.copy-text', { has: copy }).getByRole('status');
    await told.evaluate((status) => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          addedNodes.forEach((node) => said.push(node.textContent ?? ''));
      }).observe(status, { childList: true });
    });
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);

    await copy.click();
    await expect.poll(said).toEqual(['Copied.']);
    await copy.click();
    await expect.poll(said).toEqual(['Copied.', 'Copied.']);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Denied'));
    });
    await copy.click();

    await told.getByText('could not copy').waitFor();
    const area = page.getByRole('textbox', { name: 'APA' });
    const selected = (it: HTMLTextAreaElement) => it.selectionEnd - it.selectionStart;
    expect(await area.evaluate(selected)).toBe((await area.inputValue()).length);
  });

  it('of an address elsewhere is one of the whole', async () => {
    const page = await visits.openSettled('/cite?page=https://example.org/tie/ohio--hubei');

    expect(await page.getByRole('region', { name: 'Proxeny as a whole' }).count()).toBe(1);
    expect(await page.getByRole('textbox', { name: 'APA' }).inputValue()).toMatch(
      new RegExp(` ${visits.url()}/$`),
    );
  });
});

describe('A correction', () => {
  it('is a message with what is on record and what the reader wrote, which the reader sends', async () => {
    const page = await visits.openSettled('/correct?page=tie/ohio--hubei&fact=start');
    await page.getByLabel('What is wrong, and what is right?').fill('It began in 1980.');

    const message = await page.getByRole('textbox', { name: 'Message' }).inputValue();
    expect(message).toContain(`Page: ${visits.url()}/tie/ohio--hubei\n`);
    expect(message).toMatch(/^- 31 October 1979 \(.+\)$/m);
    expect(message).toContain('Correction:\nIt began in 1980.');
    await page.getByText('They have set no address here').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it('can be a request of the person whom a page is about, to be taken out', async () => {
    const { people } = await visits.ask('{ people(first: 1) { edges { node { id } } } }');
    const path = `actor/${people.edges[0]?.node.id}`;
    const page = await visits.openSettled(`/correct?page=${path}`);
    await page.getByRole('checkbox', { name: /^I am this person/ }).check();
    await page.getByLabel('Why, if you wish to say').fill('I never agreed to it.');

    const message = await page.getByRole('textbox', { name: 'Message' }).inputValue();
    expect(message).toContain(`Page: ${visits.url()}/${path}\n`);
    expect(message).toMatch(
      /please take out what the record says of me\.\nI never agreed to it\.$/,
    );
    expect(message).not.toContain('Source:');
  });
});

describe('A server that takes no contributions', () => {
  it.each(['/proposals', '/suggest?subject=hefei'])('says only so at %s', async (path) => {
    const page = await visits.openSettled(path);

    await page.getByText('This server takes no contributions.').waitFor();
    expect(await page.locator('main').locator('select, input, textarea').count()).toBe(0);
  });
});

describe('The changes', () => {
  it('are those of the record, the latest first, and lead to the earlier ones and to a feed', async () => {
    const { changes } = await visits.ask(
      '{ changes(since: "0001-01-01T00:00:00Z", filter: { involving: ["hefei"] }, last: 1) { totalCount edges { node { claim { source { title } } } } } }',
    );
    const page = await visits.openSettled('/changes?involving=hefei');

    const total = changes.totalCount.toLocaleString('en');
    await page.getByText(`Showing 100 of ${total} changes.`).waitFor();
    const first = page.locator('.changed li').first();
    expect(await first.innerText()).not.toBe('');
    const title = changes.edges[0]?.node.claim.source.title ?? '';
    await page.locator('.changed').last().waitFor();
    expect(await page.locator('.changed').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining(title)]),
    );
    const feed = await page.getByRole('link', { name: /in a feed reader/ }).getAttribute('href');
    expect(feed).toBe(`${visits.url()}/changes.atom?involving=hefei`);
    await page.getByRole('link', { name: 'Earlier changes' }).click();
    await page.getByRole('link', { name: 'Latest changes' }).waitFor();
    await settled(page);
    expect(await first.innerText()).not.toBe('');
  });
});
