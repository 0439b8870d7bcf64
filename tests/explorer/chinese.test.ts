import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settled } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

/** The cities of China with most ties on record. */
const CITIES = [
  ...['shanghai', 'beijing', 'guangzhou', 'xian', 'chongqing', 'suzhou', 'qingdao', 'tianjin'],
  ...['chengdu', 'hangzhou', 'wuhan', 'kunming', 'shenzhen', 'nanjing', 'shenyang', 'xiamen'],
  ...['hefei', 'fuzhou', 'dalian', 'changsha'],
];

/** Letters in Latin script, those of whole texts included, and Han characters, of all that the page says. */
interface Letters {
  readonly latin: number;
  readonly han: number;
  readonly texts: readonly string[];
}

/**
 * Titles of sources stay as they are printed; a name is in Latin script if no source gives one in Chinese. Not read are the sections that
 * quote: the claims in their sources' words, and the names in other languages with the identifiers.
 */
const lettersOn = (page: Page): Promise<Letters> =>
  page.evaluate(() => {
    const isHan = (text: string) => /\p{Script=Han}/u.test(text);
    /** Of what a link to an actor, a tie or an event says, the names that no source gives in Chinese are left out. */
    const said = (text: string, element: Element) => {
      const to = element.closest('a')?.getAttribute('href') ?? '';
      const other = element.closest('[lang]')?.getAttribute('lang') ?? '';
      // A count names the title of its source.
      if (element.closest('.missing')) return text.replace(/据“[^”]*”/gu, '');
      if (to.includes('/source/') || !/^(en|zh)/.test(other)) return '';
      return /\/(actor|tie|subject)\//.test(to)
        ? text
            .split(/[—、：，（]/u)
            .filter(isHan)
            .join('、')
        : text;
    };
    const walk = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const texts: string[] = [];
    while (walk.nextNode()) {
      const { parentElement, textContent } = walk.currentNode;
      // Pictures repeat what a table has.
      if (parentElement && textContent && !parentElement.closest('style, script, option, svg'))
        texts.push(said(textContent, parentElement));
    }
    const count = (form: RegExp) =>
      texts.reduce((sum, text) => sum + (text.match(form)?.length ?? 0), 0);
    return {
      han: count(/\p{Script=Han}/gu),
      latin: count(/\p{Script=Latin}/gu),
      texts: texts.filter((text) => /\p{Script=Latin}{3}/u.test(text)),
    };
  });

describe('The page of a Chinese city, in Chinese', () => {
  it('has hardly a letter in Latin script besides titles, and names that no source gives in Chinese', async () => {
    const pages: Letters[] = [];
    const page = await visits.open('/help?lang=zh');
    for (const id of CITIES) {
      await page.goto(`${visits.url()}/actor/${id}?lang=zh&open=all,-evidence,-about`);
      await settled(page);
      pages.push(await lettersOn(page));
    }
    const sum = (of: 'latin' | 'han') => pages.reduce((all, page) => all + page[of], 0);

    const text = pages.flatMap(({ texts }) => texts).join('\n');
    expect(sum('latin') / (sum('latin') + sum('han')), text).toBeLessThan(0.05);
  });
});
