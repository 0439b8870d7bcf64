import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalog as english } from '../../explorer/words/en/index.ts';
import { rooms as englishRooms } from '../../explorer/words/en/rooms.ts';
import { catalog as chinese } from '../../explorer/words/zh/index.ts';
import { rooms as chineseRooms } from '../../explorer/words/zh/rooms.ts';
import { settled } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

/** What differs between the two readers beside the words of the pages. */
const readers = [
  {
    locale: 'en-US',
    words: { ...english, ...englishRooms },
    ...{
      ohioAndHubei: /Ohio and Hubei/,
      hefei: 'Hefei',
      columbus: 'Columbus',
      year: (y: number) => `${y}`,
    },
    carmelEnded: /Carmel and Xiangyang, sister cities\s*ended/,
  },
  {
    locale: 'zh-CN',
    words: { ...chinese, ...chineseRooms },
    ...{
      ohioAndHubei: /俄亥俄州.*湖北/,
      hefei: '合肥市',
      columbus: '哥伦布',
      year: (y: number) => `${y}年`,
    },
    carmelEnded: /襄阳.*（友好城市）\s*已终止/,
  },
];

describe.each(readers)('A newcomer, in $locale', ({ locale, words, ...says }) => {
  async function open(path: string): Promise<Page> {
    const page = await visits.open(path, { locale });
    await settled(page);
    return page;
  }

  /** As a newcomer does: into the box of the first page, then to the suggestion that is meant. */
  async function search(text: string, meant: string): Promise<Page> {
    const page = await open('/');
    await page.keyboard.type(text);
    await page.getByRole('option', { disabled: false, name: meant }).first().click();
    await settled(page);
    return page;
  }

  it('finds a city by a foreign name', async () => {
    for (const name of ['Luchow', 'Хэфэй']) {
      const page = await search(name, says.hefei);
      await page.getByRole('heading', { name: says.hefei, level: 1 }).waitFor();
    }
  });

  it('sees whether a tie is still alive, and who says so', async () => {
    const page = await open('/tie/columbus-oh--hefei');
    const known = page.locator('.known');
    await known.getByText(words.tie.lastConfirmed, { exact: true }).waitFor();
    expect(await known.innerText()).toContain(words.tie.status);
    const facts = page.getByRole('region', { name: words.parts.evidence });
    await facts.locator('summary').first().click();
    await facts.locator('details[open] .claims a').first().waitFor();
  });

  it('sees both dates of a contested tie', async () => {
    const page = await open('/contested');
    await page.getByRole('link', { name: says.ohioAndHubei }).first().click();
    const contest = page.getByRole('region', { name: words.parts.disagree });
    await contest.waitFor();
    const [first, second] = await contest.locator('.side').allInnerTexts();
    expect(first).toContain(says.year(1979));
    expect(second).toContain(says.year(1985));
  });

  it('finds what links two universities', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: words.views.paths.label }).click();
    for (const [label, name] of [
      [words.paths.from, 'Ohio State University'],
      [words.paths.to, 'Wuhan University'],
    ] as const) {
      const box = page.getByRole('combobox', { name: label, exact: true });
      await box.fill(name);
      await page.getByRole('option').first().waitFor();
      await box.press('Enter');
    }
    await page.getByRole('heading', { name: words.paths.path(1) }).waitFor();
    await page.locator('.lane button').first().click();
    await page.getByRole('dialog').getByText(words.parts.evidence).waitFor();
  });

  it('sees what a law ended', async () => {
    const page = await search('House Enrolled Act 1120', 'House Enrolled Act 1120');
    await page.locator('.known').getByText(words.subject.effects, { exact: true }).waitFor();
    expect(await page.locator('.known').innerText()).toMatch(says.carmelEnded);
  });
});
