import { describe, expect, it } from 'vitest';
import { timesOf } from '../../explorer/drawing/timeline/span.ts';
import { dates as english } from '../../explorer/words/en/dates.ts';
import { dates as chinese } from '../../explorer/words/zh/dates.ts';

const startsIn = (...values: readonly string[]) => ({
  ...{ start: null, end: null, lastConfirmed: null, status: 'ACTIVE' as const, statusAsOf: null },
  record: {
    contested: [
      {
        property: 'start',
        values: values.map((value) => ({ text: value, claims: [{ value }] })),
      },
    ],
  },
});

describe('The mark of a contested start', () => {
  it('stands once in a year in which several sources put it', () => {
    expect(timesOf(startsIn('1985', '1979-10', '1979-12')).contested).toEqual([1979, 1985]);
    expect(timesOf(startsIn('1979-10', '1979-12')).contested).toEqual([1979]);
  });
});

describe('A date that is an open interval', () => {
  it('is worded as that day or later', () => {
    expect(english.edtf('[1987..]')).toBe('1987 or later');
    expect(english.edtf('[1987-11..]')).toBe('November 1987 or later');
    expect(chinese.edtf('[1987..]')).toBe('1987年或以后');
    expect(chinese.said('1987 or later')).toBe('1987年或以后');
    expect(chinese.said('8 November 1988 or later')).toBe('1988年11月8日或以后');
  });
});
