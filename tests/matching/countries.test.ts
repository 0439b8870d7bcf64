import { describe, expect, it } from 'vitest';
import { readCountry } from '../../src/matching/countries.ts';

describe('The country that a text names', () => {
  it.each([
    ['Bolivia (Plurinational State of)', 'BO'],
    ['Congo (the)', 'CG'],
    ['Congo (the Democratic Republic of the)', 'CD'],
    ['Congo, The Democratic Republic of the', 'CD'],
    ['Falkland Islands (the) [Malvinas]', 'FK'],
    ['Iran (Islamic Republic of)', 'IR'],
    ["Korea (the Democratic People's Republic of)", 'KP'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ['Korea (the Republic of)', 'KR'],
    ['Micronesia (Federated States of)', 'FM'],
    ['Moldova (the Republic of)', 'MD'],
    ['Palestine, State of', 'PS'],
    ['Saint Martin (French part)', 'MF'],
    ['Sint Maarten (Dutch part)', 'SX'],
    ['Taiwan (Province of China)', 'TW'],
    ['Tanzania, the United Republic of', 'TZ'],
    ['Venezuela (Bolivarian Republic of)', 'VE'],
    ['Virgin Islands (British)', 'VG'],
    ['Virgin Islands (U.S.)', 'VI'],
  ])('is the one of a name of ISO 3166: %s', (text, code) => {
    expect(readCountry(text)?.code).toBe(code);
  });

  it.each([
    ['Burma (Myanmar)', 'MM'],
    ['China (Taiwan)', 'TW'],
    ['Congo (DRC)', 'CD'],
    ['Congo (Kinshasa)', 'CD'],
    ['Germany (West)', 'DE'],
    ['Greenland (Denmark)', 'GL'],
    ['Hong Kong (China)', 'HK'],
    ['Korea (DPRK)', 'KP'],
    ['Korea (North)', 'KP'],
    ['Puerto Rico (USA)', 'PR'],
    ['Russia (USSR)', 'RU'],
    ['Samoa (American)', 'AS'],
    ['Sudan (South)', 'SS'],
    ['朝鲜民主主义人民共和国', 'KP'],
  ])('is what brackets make of it: %s', (text, code) => {
    expect(readCountry(text)?.code).toBe(code);
  });

  it('has the region that brackets name', () => {
    expect(readCountry('Ireland (Northern)')).toEqual({ code: 'GB', region: 'Northern Ireland' });
    expect(readCountry('UK (Scotland)')).toEqual({ code: 'GB', region: 'Scotland' });
    expect(readCountry('Wales (UK)')).toEqual({ code: 'GB', region: 'Wales' });
  });

  it('is none if brackets name another country', () => {
    expect(readCountry('Georgia (USA)')).toBeUndefined();
  });
});
