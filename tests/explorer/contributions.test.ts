import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contributions as english } from '../../explorer/words/en/desk.ts';
import { app as appInEnglish } from '../../explorer/words/en/app.ts';
import { cite as citeInEnglish } from '../../explorer/words/en/cite.ts';
import { contributions as chinese } from '../../explorer/words/zh/desk.ts';
import { app as appInChinese } from '../../explorer/words/zh/app.ts';
import { cite as citeInChinese } from '../../explorer/words/zh/cite.ts';
import {
  CONTRIBUTOR,
  type Claims,
  type DeskServer,
  EDITOR,
  openDeskServer,
} from '../contributions/deskServer.ts';
import { type Browser, type Visit, sharedBrowser } from '../support/browser.ts';
import { expectForEverybody, faultsOf, keepPicture, settled } from '../support/explorerPage.ts';
import { signed, soon } from '../support/tokens.ts';

const TIE = '/tie/columbus-oh--hefei';
const PATIENCE_MS = 100_000;
const POLL = { timeout: PATIENCE_MS, interval: 500 };

const LANGUAGES = [
  ['English', 'en', { ...english, app: appInEnglish, cite: citeInEnglish }],
  ['Chinese', 'zh', { ...chinese, app: appInChinese, cite: citeInChinese }],
] as const;

type Words = (typeof LANGUAGES)[number][2];

let desk: DeskServer;
let browser: Browser;
const visits: Visit[] = [];

beforeAll(async () => {
  desk = await openDeskServer({ PROXENY_PUBLIC: 'yes' });
  browser = await sharedBrowser();
});

afterAll(async () => {
  for (const { page } of visits) await page.context().close();
  await desk.close();
});

async function open(path: string, language: string): Promise<Page> {
  const visit = await browser.visit(`${desk.url()}${path}?lang=${language}`);
  visits.push(visit);
  visit.page.setDefaultTimeout(PATIENCE_MS);
  await settled(visit.page);
  return visit.page;
}

async function signIn(page: Page, claims: Claims, words: Words): Promise<void> {
  await page.getByLabel(words.signIn.token).fill(await signed({ exp: soon(3600), ...claims }));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: String(claims['sub']) }).waitFor();
}

async function openAs(claims: Claims, path: string, language: string, words: Words) {
  const page = await open('/signin', language);
  await signIn(page, claims, words);
  await page.goto(`${desk.url()}${path}?lang=${language}`);
  await settled(page);
  return page;
}

/** The values of the start that the page of the tie tells, with their sources. */
const starts = (page: Page) =>
  page.locator('.fact').filter({ hasText: /1988/ }).first().locator('summary').allInnerTexts();

const region = (page: Page, name: string) => page.getByRole('region', { name });

describe.each(LANGUAGES)('A correction in %s', (_, language, words) => {
  const { desk: said, suggest, proposals } = words;
  let newcomer: Page;
  let editor: Page;
  let third: Page;
  let before: readonly string[];

  it('begins beside the claim that is wrong, once its author has signed in', async () => {
    third = await open(TIE, language);
    before = await starts(third);
    newcomer = await open(TIE, language);
    await newcomer.locator('.suggest-entry').scrollIntoViewIfNeeded();
    await newcomer.getByRole('link', { name: suggest.signIn }).first().click();
    await signIn(newcomer, CONTRIBUTOR, words);

    await newcomer.locator('.fact summary').filter({ hasText: '1987' }).click();
    const claim = newcomer.locator('.fact details[open] .claims li').first();
    await claim.getByRole('link', { name: suggest.links.correct }).waitFor();
    expect(await newcomer.getByRole('link', { name: suggest.links.source }).count()).toBe(1);
    expect(await faultsOf(newcomer)).toEqual([]);
    await keepPicture(newcomer, `suggest-beside-${language}`);
    await claim.getByRole('link', { name: suggest.links.correct }).click();

    await newcomer.getByLabel(suggest.why).waitFor();
    expect(newcomer.url()).toContain('/suggest?subject=columbus-oh--hefei&property=start&claim=');
  });

  it('is checked while it is typed, and says what it would change before it is sent', async () => {
    await newcomer.getByLabel(suggest.why).fill('The almanac says 1989.');
    const right = newcomer.locator('fieldset').filter({ hasText: suggest.right });
    const value = right.getByRole('textbox');
    await value.fill('1989-13');
    await newcomer.locator('.field-problem').waitFor();
    expect(await value.getAttribute('aria-invalid')).toBe('true');

    await value.fill('1989');
    await newcomer.getByText(suggest.good).waitFor();
    const outcome = region(newcomer, said.consequence);
    expect(await outcome.innerText()).toContain('1989');
    if (language === 'zh')
      expect(await outcome.locator('li').first().innerText()).toMatch(/[一-龥]/);
    if (language === 'en') await expectForEverybody(newcomer, 'suggest');
    else expect(await faultsOf(newcomer)).toEqual([]);
    await value.press('Enter');

    await newcomer.getByText(said.states.SUBMITTED).waitFor();
    expect(await newcomer.locator('del').innerText()).toBe('1987');
    expect(await newcomer.locator('ins').allInnerTexts()).toContain('1989');
  });

  it('waits in the queue, where its author may change it', async () => {
    await newcomer.getByRole('button', { name: proposals.amend }).click();
    await newcomer.getByLabel(suggest.note).fill('See row 12.');
    await newcomer.getByText(suggest.good).waitFor();
    await newcomer.getByRole('button', { name: proposals.save }).click();
    await newcomer.getByText(proposals.version(2)).waitFor();
    expect(await newcomer.getByRole('button', { name: proposals.verdicts.ACCEPT }).count()).toBe(0);
  });

  it('is decided by an editor, who sees its consequence', async () => {
    editor = await openAs(EDITOR, '/proposals', language, words);
    if (language === 'en') expect(await faultsOf(editor)).toEqual([]);
    await editor.locator('.history a').first().click();
    await region(editor, said.consequence).getByText('1989').first().waitFor();
    await editor.getByLabel(proposals.comment, { exact: true }).fill('Thank you.');
    await editor.getByRole('button', { name: proposals.say, exact: true }).click();
    await region(editor, proposals.comments).getByText('Thank you.').waitFor();
    if (language === 'en') await keepPicture(editor, 'proposal-editor');
    expect(await faultsOf(editor)).toEqual([]);

    await editor.getByRole('button', { name: proposals.verdicts.ACCEPT, exact: true }).click();

    await editor.getByText(said.states.ACCEPTED).first().waitFor();
    await editor.getByText(said.fates.APPLIED).first().waitFor();
  });

  it('is seen by others, with what it was before', async () => {
    // A page that nobody reloads follows the record.
    await expect.poll(async () => (await starts(third)).join(), POLL).toContain('1989');
    expect((await starts(third)).join()).not.toContain('1987');

    await third.locator('summary').filter({ hasText: said.history }).click();
    const history = region(third, said.history);
    expect(await history.locator('del').first().innerText()).toBe('1987');
    expect(await history.innerText()).toContain('chen');
    expect(await faultsOf(third)).toEqual([]);
    await keepPicture(third, `history-${language}`);
  });

  it('can be taken back', async () => {
    await newcomer.reload();
    await settled(newcomer);
    await keepPicture(newcomer, `undo-${language}`);
    await newcomer.getByLabel(proposals.undoReason).fill('It was a slip.');
    await newcomer.getByRole('button', { name: proposals.undo, exact: true }).click();
    await newcomer.getByText(said.states.SUBMITTED).waitFor();
    await editor.goto(newcomer.url());
    await region(editor, said.consequence).getByText('1987').first().waitFor();
    await editor.getByRole('button', { name: proposals.verdicts.ACCEPT, exact: true }).click();
    await editor.getByText(said.states.ACCEPTED).first().waitFor();

    await expect.poll(() => starts(third), POLL).toEqual(before);
    await editor.getByRole('button', { name: 'edith' }).click();
    await editor.getByRole('button', { name: words.app.signOut }).click();
    await editor.getByRole('button', { name: 'edith' }).waitFor({ state: 'detached' });
  });
});

describe('A page that takes contributions', () => {
  it('keeps the token that a server refuses to nobody, and says why', async () => {
    const page = await open('/signin', 'en');
    await page.getByLabel(english.signIn.token).fill('nonsense');
    await page.keyboard.press('Enter');
    await page.locator('.field-problem').waitFor();
    expect(await page.locator('.field-problem').innerText()).toContain('refused the token');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.goto(`${desk.url()}${TIE}`);
    await settled(page);
    expect(await starts(page)).not.toEqual([]);
  });

  it('has no complaints of the browser', () => {
    const isExpected = (text: string) => text.includes('401');
    expect(
      visits.flatMap(({ complaints }) => complaints).filter((one) => !isExpected(one)),
    ).toEqual([]);
  });
});
