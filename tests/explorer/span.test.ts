import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { timesOf } from '../../explorer/drawing/timeline/span.ts';
import { dates as english } from '../../explorer/words/en/dates.ts';
import { dates as chinese } from '../../explorer/words/zh/dates.ts';
import { speak } from '../support/speak.ts';

beforeAll(() => speak('en'));
afterAll(() => vi.unstubAllGlobals());

const startsIn = (...values: readonly string[]) => ({
  ...{ start: null, end: null, status: 'ACTIVE' as const, statusAsOf: null },
  ...{ lastConfirmed: null, lastListed: null },
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

describe('A tie that is on a list after its last confirmation', () => {
  const in2026 = { text: '2026', edtf: '2026', earliest: '2026-01-01', latest: '2026-12-31' };
  const in1990 = { text: '1990', edtf: '1990', earliest: '1990-01-01', latest: '1990-12-31' };

  it('is drawn as listed until then, but not beyond its end', () => {
    const tie = { ...startsIn(), start: in1990, lastConfirmed: in1990, lastListed: in2026 };
    expect(timesOf(tie)).toMatchObject({ heldUntil: 1990, listedUntil: 2026 });
    expect(timesOf({ ...tie, lastConfirmed: in2026 }).listedUntil).toBeNull();
    expect(timesOf({ ...tie, end: in2026 }).listedUntil).toBeNull();
  });
});

describe('A date that is an open interval', () => {
  it('is worded as that day or later', () => {
    expect(english.edtf('[1987..]')).toBe('1987 or later');
    expect(english.edtf('[1987-11..]')).toBe('November 1987 or later');
    expect(chinese.edtf('[1987..]')).toBe('1987年或以后');
    expect(chinese.edtf('[1997..1998]')).toBe('1997年至1998年之间');
  });
});
