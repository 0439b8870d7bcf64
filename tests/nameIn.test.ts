import { describe, expect, it } from 'vitest';
import { nameConvertedFrom, nameIn, namesByLanguage } from '../src/nameIn.ts';

const HEFEI = [
  ...['en\tHefei', 'zh-Hans\t合肥', 'zh-Latn-wadegile\tHo-fei', 'pt-BR\tHefei (BR)', 'fr\tHéfèi'],
];

describe('A name', () => {
  it.each([
    [['zh'], '合肥'],
    [['zh-CN'], '合肥'],
    [['zh-Hans-CN'], '合肥'],
    [['zh-Hant-TW'], '合肥'],
    [['fr-CA', 'en'], 'Héfèi'],
    [['fr-x-ours'], 'Héfèi'],
    [['pt-BR'], 'Hefei (BR)'],
    [['zh-Latn'], 'Ho-fei'],
    [['zh-Latn-pinyin'], 'Hefei'],
  ])('in %j is the one in the language without the region', (ranges, name) => {
    expect(nameIn(HEFEI, ranges)).toBe(name);
  });

  it('in a language that the actor has no name in, whatever the region, is the common name', () => {
    expect(nameIn(HEFEI, ['de-AT'])).toBe('Hefei');
    expect(nameIn(['en\tHefei', 'zh-Hans\t合肥'], ['zh-Latn-CN'])).toBe('Hefei');
  });

  it('in a language without the region comes before one in the next language', () => {
    expect(nameIn(HEFEI, ['zh-SG', 'fr'])).toBe('合肥');
    expect(nameIn(HEFEI, ['de-CH', 'fr-CH'])).toBe('Héfèi');
  });

  it('with converted characters comes after one that a source writes, and says from what', () => {
    const SARAJEVO = namesByLanguage([
      { text: 'Sarajevo', language: 'en', kind: 'COMMON' },
      { text: '塞拉耶佛', language: 'zh-Hans-t-zh-hant', kind: 'OFFICIAL' },
      { text: '萨拉热窝', language: 'zh-Hans', kind: 'COMMON' },
    ]);
    const [, , converted = ''] = SARAJEVO;

    expect(nameIn(SARAJEVO, ['zh-Hans'])).toBe('萨拉热窝');
    expect(nameConvertedFrom(SARAJEVO, ['zh-Hans'])).toBeNull();
    expect(nameIn(['en\tSarajevo', converted], ['zh-Hans-CN'])).toBe('塞拉耶佛');
    expect(nameConvertedFrom(['en\tSarajevo', converted], ['zh-Hans-CN'])).toBe('zh-Hant');
    expect(nameConvertedFrom(['en\tSarajevo', converted], ['de'])).toBeNull();
  });
});
