import { parse } from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFuzzyDate, readPeriod } from '../../../src/evidence/dates/fuzzyDate.ts';
import '../../support/seed.ts';

function toldOf(edtf: string) {
  const { earliest, latest, text, precision } = readFuzzyDate(edtf);
  return [earliest, latest, text, precision];
}

describe('readFuzzyDate', () => {
  it.each([
    ['1988', '1988-01-01', '1988-12-31', '1988', 'YEAR'],
    ['1988-11', '1988-11-01', '1988-11-30', 'November 1988', 'MONTH'],
    ['1988-11-08', '1988-11-08', '1988-11-08', '8 November 1988', 'DAY'],
    ['2012-02', '2012-02-01', '2012-02-29', 'February 2012', 'MONTH'],
    ['198X', '1980-01-01', '1989-12-31', 'the 1980s', 'DECADE'],
    ['19XX', '1900-01-01', '1999-12-31', 'the 20th century', 'CENTURY'],
    ['20XX', '2000-01-01', '2099-12-31', 'the 21st century', 'CENTURY'],
    ['1988-XX', '1988-01-01', '1988-12-31', '1988', 'YEAR'],
    ['1988-11-XX', '1988-11-01', '1988-11-30', 'November 1988', 'MONTH'],
    ['198X-02-29', '1980-02-29', '1988-02-29', expect.any(String) as string, 'INTERVAL'],
    ['1988-0X-31', '1988-01-31', '1988-08-31', expect.any(String) as string, 'INTERVAL'],
  ])('gives %s all the days that it may mean, and no more', (edtf, ...expected) => {
    expect(toldOf(edtf)).toEqual(expected);
  });

  it.each([
    ['1987~', 'about 1987'],
    ['1987?', 'perhaps 1987'],
    ['1987%', 'perhaps about 1987'],
    ['~1987', 'about 1987'],
  ])('keeps the year of %s, and says that it is not sure', (edtf, expected) => {
    expect(toldOf(edtf)).toEqual(['1987-01-01', '1987-12-31', expected, 'YEAR']);
  });

  it.each([
    ['[..1987]', null, '1987-12-31', 'by 1987'],
    ['[..1987-05-02]', null, '1987-05-02', 'by 2 May 1987'],
    ['[2017..]', '2017-01-01', null, '2017 or later'],
    ['../1987', null, '1987-12-31', 'until 1987'],
    ['1987/..', '1987-01-01', null, 'from 1987 on'],
    ['1987/', '1987-01-01', null, 'from 1987 to an unknown date'],
    ['/1987', null, '1987-12-31', 'from an unknown date to 1987'],
    ['[..1983,1985..]', null, null, 'by 1983 or 1985 or later'],
  ])('leaves %s open where the source does', (edtf, ...expected) => {
    expect(toldOf(edtf)).toEqual([...expected, 'INTERVAL']);
  });

  it.each([
    ['2012-02/2012-05', '2012-02-01', '2012-05-31', 'between February and May 2012'],
    ['2012-02-15/2012-02-20', '2012-02-15', '2012-02-20', 'between 15 and 20 February 2012'],
    ['2012-02-15/2012-03-20', '2012-02-15', '2012-03-20', 'between 15 February and 20 March 2012'],
    ['2011-12/2012-03', '2011-12-01', '2012-03-31', 'between December 2011 and March 2012'],
    ['1987/1990', '1987-01-01', '1990-12-31', 'between 1987 and 1990'],
    ['1987~/1990?', '1987-01-01', '1990-12-31', 'between about 1987 and perhaps 1990'],
    ['2012-02-15/2012-05', '2012-02-15', '2012-05-31', 'between 15 February 2012 and May 2012'],
    ['[1979..1985]', '1979-01-01', '1985-12-31', 'between 1979 and 1985'],
    ['[1979,1985]', '1979-01-01', '1985-12-31', '1979 or 1985'],
    ['{1979,1980}', '1979-01-01', '1980-12-31', '1979 and 1980'],
    ['1988-1X', '1988-10-01', '1988-12-31', 'between 1 October and 31 December 1988'],
    ['1989-0X-31', '1989-01-31', '1989-08-31', 'between 31 January and 31 August 1989'],
    ['199X-02-29', '1992-02-29', '1996-02-29', 'between 29 February 1992 and 29 February 1996'],
    ['19XX-02-29', '1904-02-29', '1996-02-29', 'between 29 February 1904 and 29 February 1996'],
  ])('spans %s from its first day to its last', (edtf, ...expected) => {
    expect(toldOf(edtf)).toEqual([...expected, 'INTERVAL']);
  });

  it.each([
    ['2012-21', '2012-03-01', '2012-05-31', 'spring 2012'],
    ['2012-23', '2012-09-01', '2012-11-30', 'autumn 2012'],
    ['2012-31', '2012-03-01', '2012-05-31', 'southern autumn 2012'],
    ['2012-34', '2012-04-01', '2012-06-30', 'the second quarter of 2012'],
  ])('reads the season %s as whole months', (edtf, ...expected) => {
    expect(toldOf(edtf)).toEqual([...expected, 'SEASON']);
  });

  it('does not guess which of two winters is named after a year', () => {
    expect(toldOf('2012-24').slice(0, 2)).toEqual(['2011-12-01', '2013-02-28']);
  });

  it.each([
    ...['abc', '', '1988 ', 'c. 1987', '2012-2', '2012-13', '2012-21-05', '2010-02-29', '12'],
    ...['1XXX', 'XXXX', '-0044', 'Y12000', '1988-11-08T10:00Z', '../..'],
  ])('refuses "%s", and says what it expected and what came', (text) => {
    expect(() => readFuzzyDate(text)).toThrow(
      `A date must be EDTF of the years 0000 to 9999, such as 1988, 1988-11-08, 1987~, 198X, [..1987] or 2012-02/2012-05, but got: "${text}".`,
    );
  });

  it('refuses an interval that ends before it begins', () => {
    expect(() => readFuzzyDate('2012-05/2012-02')).toThrow(
      'An interval must not end before it begins, but got: "2012-05/2012-02".',
    );
  });

  it('reads every day of the calendar as itself', () => {
    fc.assert(
      fc.property(day(), (iso) => {
        expect(readFuzzyDate(iso)).toMatchObject({ earliest: iso, latest: iso, precision: 'DAY' });
      }),
    );
  });

  it('reads no plain date that the grammar of EDTF refuses', () => {
    const digits = (max: number, length: number) =>
      fc.nat({ max }).map((number) => String(number).padStart(length, '0'));
    const parts = fc
      .tuple(digits(9999, 4), digits(45, 2), digits(33, 2))
      .map((all) => all.join('-'));
    fc.assert(
      fc.property(parts, fc.constantFrom(4, 7, 10), (text, length) => {
        const plain = text.slice(0, length);
        if (isRefused(() => readFuzzyDate(plain))) return;

        expect(isRefused(() => parse(plain))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('never makes a date more exact by leaving part of it away', () => {
    fc.assert(
      fc.property(day(), fc.constantFrom(4, 7), (iso, length) => {
        const whole = readFuzzyDate(iso.slice(0, length));

        expect(whole.earliest?.localeCompare(iso)).not.toBe(1);
        expect(whole.latest?.localeCompare(iso)).not.toBe(-1);
      }),
    );
  });
});

describe('readPeriod', () => {
  it.each([
    ['2012', '2012-01-01', '2012-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['2012-02-15', '2012-02-15', '2012-02-15'],
  ])('reads %s from its first day to its last', (period, first, last) => {
    expect(readPeriod(period)).toEqual({ first, last });
  });

  it.each(['1987~', '2012-21', '2012-13', '2012-02-30', '2012/2013', ''])(
    'refuses "%s"',
    (text) => {
      expect(() => readPeriod(text)).toThrow(
        `A period must be a day, a month or a year, such as 2012-03-15, 2012-03 or 2012, but got: "${text}".`,
      );
    },
  );
});

function isRefused(read: () => unknown) {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}

function day() {
  return fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}
