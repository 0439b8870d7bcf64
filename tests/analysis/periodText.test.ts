import { describe, expect, it } from 'vitest';
import { periodText } from '../../src/analysis/paths/periodText.ts';
import { ENGLISH } from '../../src/words/words.ts';

describe('A period in words', () => {
  it.each([
    ['1988', null, 'UNKNOWN', 'since 1988, no end recorded'],
    ['1987~', '2015', 'ENDED', 'since about 1987, until 2015'],
    ['[1988,1989]', '[..1990]', 'ENDED', 'since 1988 or 1989, ended by 1990'],
    ['[..1987]', null, 'ENDED', 'started by 1987, ended, date unknown'],
    [
      '2012-02/2012-05',
      '2015-01/2015-03',
      'ENDED',
      'started between February and May 2012, ended between January and March 2015',
    ],
    ['198X', null, 'DORMANT', 'since the 1980s, no end recorded, dormant'],
    [null, null, 'PROPOSED', 'start unknown, no end recorded, only proposed'],
  ])('of %s to %s, %s: %s', (start, end, status, text) => {
    expect(periodText({ start, end, lastConfirmed: null, status }, ENGLISH)).toBe(text);
  });

  it('has all starts that sources disagree on', () => {
    const contestedStarts = ['1979', '1985-10-07'].map((text) => ({
      ...{ text, form: 'DATE' as const, property: 'start' },
    }));

    expect(
      periodText(
        { start: '1979', end: null, lastConfirmed: null, status: 'ACTIVE', contestedStarts },
        ENGLISH,
      ),
    ).toBe('since 1979 or 7 October 1985, no end recorded');
  });

  it.each([
    ['1988-11-08', null, '2014', 'ACTIVE', 'since 8 November 1988, last confirmed in 2014'],
    ['1988', null, '2014-11-14', 'ACTIVE', 'since 1988, last confirmed on 14 November 2014'],
    ['1988', '2015', '2014', 'ENDED', 'since 1988, until 2015'],
    ['1988', null, '2014', 'ENDED', 'since 1988, last confirmed in 2014, ended, date unknown'],
    ['1988', null, '2014', 'DORMANT', 'since 1988, last confirmed in 2014, dormant'],
  ])('of %s to %s, known to hold in %s, %s: %s', (start, end, lastConfirmed, status, text) => {
    expect(periodText({ start, end, lastConfirmed, status }, ENGLISH)).toBe(text);
  });
});
