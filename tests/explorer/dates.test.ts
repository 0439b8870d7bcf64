import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { untilText } from '../../explorer/parts/dates.ts';
import { readFuzzyDate } from '../../src/evidence/dates/fuzzyDate.ts';
import { periodText } from '../../src/analysis/paths/periodText.ts';
import { ENGLISH } from '../../src/words/words.ts';
import { speak } from '../support/speak.ts';

const dateOf = (edtf: string | null) => (edtf === null ? null : readFuzzyDate(edtf));

const worded = (end: string | null, lastConfirmed: string | null = null) =>
  untilText({ end: dateOf(end), lastConfirmed: dateOf(lastConfirmed) });

/** What the API says of such an end. */
const saidByApi = (end: string) =>
  periodText({ start: null, end, lastConfirmed: null, status: 'ENDED' }, ENGLISH).replace(
    'start unknown, ',
    '',
  );

const ENDS = [
  ['1994', 'until 1994', '至1994年'],
  ['1994-06', 'until June 1994', '至1994年6月'],
  ['1994-06-04', 'until 4 June 1994', '至1994年6月4日'],
  ['1994~', 'until about 1994', '至约1994年'],
  ['1994?', 'until perhaps 1994', '至1994年（存疑）'],
  ['199X', 'until the 1990s', '至20世纪90年代'],
  ['[..1994]', 'ended by 1994', '不晚于1994年结束'],
  ['1990/1994', 'ended between 1990 and 1994', '1990年至1994年结束'],
  ['1990/..', 'ended from 1990 on', '1990年起结束'],
  ['[1990,1994]', 'until 1990 or 1994', '至1990年或1994年'],
] as const;

afterAll(() => vi.unstubAllGlobals());

describe('The end of a tie, in English', () => {
  beforeAll(() => speak('en'));

  it.each(ENDS)('of %s is “%s”, as the API says it', (edtf, text) => {
    expect(worded(edtf)).toBe(text);
    expect(saidByApi(edtf)).toBe(text);
  });

  it('that no source states is no end, but the last time that it was confirmed', () => {
    expect(worded(null)).toBe(null);
    expect(worded(null, '2014')).toBe('last confirmed in 2014');
    expect(worded(null, '2014-05-01')).toBe('last confirmed on 1 May 2014');
    expect(worded('1994', '1990')).toBe('until 1994');
  });

  it('of an interval with no beginning says what it is by itself', () => {
    expect(worded('../1994')).toBe('until 1994');
  });
});

describe('The end of a tie, in Chinese', () => {
  beforeAll(() => speak('zh'));

  it.each(ENDS)('of %s is as exact as “%s”: %s', (edtf, _, text) => {
    expect(worded(edtf)).toBe(text);
  });

  it('that no source states is the last time that it was confirmed', () => {
    expect(worded(null, '2014')).toBe('最近一次证实：2014年');
  });
});
