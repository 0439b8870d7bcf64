import { describe, expect, it } from 'vitest';
import { settled } from '../support/explorerPage.ts';
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
    const page = await visits.open('/', { locale: 'zh-CN' });
    await settled(page);
    await page.keyboard.type('Hefei');
    await page.getByRole('option', { name: /^合肥.*城市 · 安徽.* · 中国/ }).waitFor();

    await page.goto(`${visits.url()}/actor/columbus-oh`);
    await page.locator('.headline', { hasText: '其中与中国' }).waitFor();
    await page.goto(`${visits.url()}/actor/hefei`);
    await page.getByRole('heading', { name: /^合肥/, level: 1 }).waitFor();
    const ties = page.getByRole('region', { name: '关系', exact: true });
    await ties.getByRole('cell', { name: '友好城市' }).first().waitFor();
    await ties
      .getByRole('cell', { name: /\d{4}年/ })
      .first()
      .waitFor();
    await page.goto(`${visits.url()}/network/hefei`);
    await page.getByRole('heading', { name: /^合肥.*的关系网络$/ }).waitFor();
    await page.goto(`${visits.url()}/tie/ohio--hubei`);
    await page.getByRole('heading', { name: /湖北.*（友好省州）$/, level: 1 }).waitFor();
    expect(await page.title()).toMatch(/湖北.*（友好省州） · Proxeny$/);
  });

  it('is also that of ties in lists, places on the map and countries in statistics', async () => {
    const page = await visits.open('/contested', { locale: 'zh-CN' });
    await page
      .getByRole('link', { name: /^俄亥俄州—湖北省（友好省州）/ })
      .first()
      .waitFor();

    await page.goto(`${visits.url()}/map?between=ohio,hubei`);
    await page.getByText(/^表格/).click();
    await page
      .getByRole('cell', { name: /湖北省/ })
      .first()
      .waitFor();
    await page.goto(`${visits.url()}/statistics?rows=COUNTRIES`);
    await page.locator('.bars-label', { hasText: '中国—美国' }).first().waitFor();
  });
});
