import { describe, expect, it } from 'vitest';
import { appears, onOperation, settled } from '../support/explorerPage.ts';
import { useVisits } from '../support/visits.ts';

const visits = useVisits();

const htmlOf = async (path: string, language?: string) => {
  const headers = language === undefined ? {} : { 'accept-language': language };
  const response = await fetch(`${visits.url()}${path}`, { headers });
  return { text: await response.text(), vary: response.headers.get('vary') };
};

describe('The language of the pages', () => {
  it.each([
    ['/', undefined, 'en'],
    ['/', 'fr, de;q=0.8', 'en'],
    ['/map', 'zh-CN, zh;q=0.9, en;q=0.8', 'zh-Hans'],
    ['/tie/ohio--hubei', 'zh-TW', 'zh-Hans'],
    ['/?lang=zh', 'en', 'zh-Hans'],
    ['/gaps?lang=en', 'zh', 'en'],
    ['/?lang=xx&lang=zh', 'zh', 'zh-Hans'],
  ])('of %s for a reader of %s is %s, as sent', async (path, accepted, lang) => {
    const { text, vary } = await htmlOf(path, accepted);

    expect(text).toContain(`<html lang="${lang}">`);
    expect(text).toMatch(
      lang === 'en' ? /content="Which cities/ : /content="(哪些城市|[^"]*始于何时)/,
    );
    expect(vary).toContain('accept-language');
  });

  it('is that of the browser, and one switch away from the other, which is kept', async () => {
    const page = await visits.open('/tie/ohio--hubei', { locale: 'en-US' });
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();

    await page.getByRole('link', { name: '中文' }).click();

    await page.getByRole('heading', { name: '时间线' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await page.goto(`${visits.url()}/map`);
    await page.getByRole('link', { name: '统计' }).waitFor();
    await page.goto(`${visits.url()}/map?lang=en`);
    await page.getByRole('link', { name: 'Statistics' }).waitFor();
    await page.goto(`${visits.url()}/map`);
    await page.getByRole('link', { name: '统计' }).waitFor();
  });

  it('stays in the links of an address that names it, and in what is embedded', async () => {
    const page = await visits.open('/?lang=zh', { locale: 'en-US' });
    await page.getByRole('link', { name: '网络' }).click();
    await page.getByRole('status').filter({ hasText: '个节点' }).waitFor();

    expect(new URL(page.url()).searchParams.get('lang')).toBe('zh');
    await page.getByRole('button', { name: '导出' }).click();
    expect(await page.getByRole('textbox', { name: '嵌入' }).inputValue()).toContain('lang=zh');
  });

  it('is also that of names, dates, kinds and reasons', async () => {
    const page = await visits.openSettled('/', { locale: 'zh-CN' });
    await page.keyboard.type('Hefei');
    await page.getByRole('option', { name: /^合肥.*城市 · 安徽.* · 中国/ }).waitFor();

    await page.goto(`${visits.url()}/actor/united-states`);
    await page.locator('.lead', { hasText: /^与 \d+ 个国家有关系。$/ }).waitFor();
    await page.goto(`${visits.url()}/actor/columbus-oh`);
    await page
      .locator('.lead', { hasText: /^与 \d+ 个国家的 \d+ 座城市结为友好城市，最早始于/ })
      .waitFor();
    await page.locator('.headline').getByRole('link', { name: '120万美元' }).waitFor();
    await page.goto(`${visits.url()}/actor/hefei?open=ties`);
    await page.getByRole('heading', { name: /^合肥/, level: 1 }).waitFor();
    const ties = page.getByRole('region', { name: '关系', exact: true });
    await ties.getByRole('cell', { name: '友好城市' }).first().waitFor();
    await appears(ties.getByRole('cell', { name: /\d{4}年/ }));
    await page.goto(`${visits.url()}/network/hefei`);
    await page.getByRole('heading', { name: /^合肥.*的关系网络$/ }).waitFor();
    await page.goto(`${visits.url()}/tie/ohio--hubei`);
    await page.getByRole('heading', { name: /湖北.*（友好省州）$/, level: 1 }).waitFor();
    expect(await page.title()).toMatch(/湖北.*（友好省州） · Proxeny$/);
    await page
      .getByText(/理由：4 个独立来源支持“1979年10月31日”，1 个独立来源支持“1985年10月7日”。/)
      .waitFor();
    await page.goto(`${visits.url()}/tie/washington-dc--chongqing`);
    await page.getByRole('heading', { name: '并非友好城市' }).waitFor();
    await page.goto(`${visits.url()}/actor/hefei?open=about,evidence`);
    await page.getByText(/《.+》为一手来源，本库已阅原文。/).waitFor();
    await page.getByText(/^\d+（GeoNames）$/).waitFor();
    await page.goto(`${visits.url()}/paths?from=ohio-state-university&to=hefei`);
    await settled(page);
    await page.getByText('6 步以内还有其他路径：请调大“最多路径数”。').waitFor();
    const account = page.locator('.lane-words').filter({ hasText: '位于' }).first();
    expect(await account.innerText()).toMatch(
      /^Ohio State University位于哥伦布，据《.+》。哥伦布与合肥市：友好城市，1988年开始，最近一次证实：2014年，据《.+》.*。$/,
    );
    expect(await page.locator('.lanes [lang=en]').count()).toBe(0);
    await page.goto(`${visits.url()}/paths?from=alameda-ca&to=genoa&on=1800`);
    await settled(page);
    await page.getByText(/在这些筛选条件下，.*之间没有 6 步以内的路径。.*取消“存续年份”/).waitFor();
  });

  it('is also that of subjects and units, and tells a friendship of cities from one of people', async () => {
    const tie = await visits.openSettled('/tie/columbus-in--huzhou', { locale: 'zh-CN' });
    expect((await tie.locator('.kicker').innerText()).trim()).toBe('友好交流关系');

    const filters = await visits.openSettled('/browse/events', { locale: 'zh-CN' });
    await expect.poll(() => filters.getByLabel('主题').innerText()).toContain('科学技术（');

    const path = '/subject/2024-us-china-sister-cities-conference--from-china';
    const impact = await visits.openSettled(path, { locale: 'zh-CN' });
    expect(await impact.locator('.known').innerText()).toMatch(/至少 140 人/);
  });

  it.each([
    ['en', '1987 or later', 'Last confirmed in 1987'],
    ['zh', '1987年或以后', '最近一次证实：1987年'],
  ])('in %s tells an open interval as a start or an end means it', async (lang, start, end) => {
    const page = await visits.open('/');
    await onOperation(page, 'Claims', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = text.replaceAll(/"(1979-10-31|\[20\d\d\.\.\])"/g, '"[1987..]"');
      await route.fulfill({ response, body });
    });
    await page.goto(`${visits.url()}/tie/ohio--hubei?lang=${lang}`);
    await settled(page);

    const told = async (property: RegExp) =>
      page.locator('.fact', { has: page.getByRole('heading', { name: property }) }).innerText();
    expect(await told(/^(Start|起始日期)$/)).toContain(start);
    expect((await told(/^(End|终止日期)$/)).toLowerCase()).toContain(end.toLowerCase());
  });

  it('is also that of ties in lists, places on the map and countries in statistics', async () => {
    const page = await visits.open('/contested', { locale: 'zh-CN' });
    await appears(page.getByRole('link', { name: /^俄亥俄州—湖北省（友好省州）/ }));

    await page.goto(`${visits.url()}/map?between=ohio,hubei`);
    await page.getByText(/^表格/).click();
    await appears(page.getByRole('cell', { name: /湖北省/ }));
    await page.goto(`${visits.url()}/network?between=US-OH,CN`);
    await page.getByRole('link', { name: '湖北省' }).first().waitFor();
    await page.goto(`${visits.url()}/statistics?rows=COUNTRIES`);
    await page.locator('.bars-label', { hasText: '中国—美国' }).first().waitFor();
    await page.goto(`${visits.url()}/statistics?rows=STATES&one=ohio`);
    await page.locator('.bars-label', { hasText: '俄亥俄州—湖北省' }).waitFor();
    await page.locator('.bars-label', { hasText: '俄亥俄州—不属于任何省' }).first().waitFor();
    await page.goto(`${visits.url()}/coverage`);
    const recorded = page.getByRole('cell', { name: '部分收录' }).first();
    expect(await recorded.evaluate(linesOf, '部分收录')).toBe(1);
  });
});

/** On how many lines a word is, whatever the height of the letters is. */
function linesOf(cell: Element, word: string): number {
  const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const at = text.nodeValue?.indexOf(word) ?? -1;
    if (at === -1) continue;
    range.setStart(text, at);
    range.setEnd(text, at + word.length);
  }
  return new Set([...range.getClientRects()].map(({ top }) => top)).size;
}
