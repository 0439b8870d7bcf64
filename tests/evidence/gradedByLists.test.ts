import { describe, expect, it } from 'vitest';
import type { ClaimWord } from '../../src/evidence/claim.ts';
import { confidenceOf, told } from '../../src/evidence/confidence.ts';
import { type Listings, gradedByLists } from '../../src/evidence/support/gradedByLists.ts';
import { claim, source } from './words.ts';

const [wikidata, wikipedia] = ['wikidata', 'wikipedia'].map((id) =>
  source(id, { directness: 'TERTIARY', origin: 'wikimedia' }),
);
const paper = source('paper');
const register = source('register', { directness: 'REGISTER' });

const LISTINGS: Listings = { days: [], isByPlace: true, isLacking: false, ownLists: [] };

function graded(works: readonly (ClaimWord['source'] | undefined)[], listings: Partial<Listings>) {
  const claims = works.flatMap((work) => (work ? claim('1988', work) : []));
  return gradedByLists(confidenceOf(claims), { ...LISTINGS, ...listings });
}

function gradeOf(...given: Parameters<typeof graded>) {
  const { level, basis, reasons } = graded(...given);
  return [level, basis, ...reasons.map(({ code }) => code)];
}

const both = { days: ['2016-09-12', '2026-02'], isLacking: false };

describe('the confidence in a tie that lists have', () => {
  it('is higher on lists far apart than on one or on two of nearly one day', () => {
    expect(gradeOf([wikidata, wikipedia], both)).toEqual([
      ...['STATED', 'LISTED_REPEATEDLY', 'LISTED_REPEATEDLY', 'NOT_INDEPENDENT'],
    ]);
    expect(gradeOf([wikipedia], { ...both, days: ['2026-02'] })).toEqual([
      ...['STATED', 'LISTED', 'LISTED', 'SINGLE_SOURCE'],
    ]);
    expect(gradeOf([wikidata, wikipedia], { ...both, days: ['2014-11-24', '2016-09-12'] })[1]).toBe(
      'LISTED',
    );
    expect(gradeOf([wikipedia], { ...both, days: [null] })[1]).toBe('LISTED');
  });

  it('takes dates as far apart only if they certainly are', () => {
    const days = (one: string, other: string) => ({ days: [one, other], isLacking: false });

    expect(gradeOf([wikidata], days('2021', '2026'))[1]).toBe('LISTED');
    expect(gradeOf([wikidata], days('2020', '2026'))[1]).toBe('LISTED_REPEATEDLY');
    expect(gradeOf([wikidata], days('[..2012]', '2026'))[1]).toBe('LISTED_REPEATEDLY');
    expect(gradeOf([wikidata], days('2012', '[..2026]'))[1]).toBe('LISTED');
  });

  it('is not higher on two copies of a database that nobody made place by place', () => {
    expect(gradeOf([wikidata], { ...both, isByPlace: false })[1]).toBe('LISTED');
  });

  it('is doubtful where the own list of a party lacks it, which the reason names', () => {
    const listings = { ...both, isLacking: true, ownLists: ['Twin towns'] };
    const { level, reasons } = told(graded([wikidata, wikipedia], listings));

    expect(level).toBe('DOUBTFUL');
    expect(reasons[0]).toMatchObject({
      ...{ code: 'NOT_ON_LATER_LISTS', titles: ['Twin towns'] },
      text: 'It was on a list, but not on a party\'s own list, which is whole: "Twin towns".',
    });
  });

  it('is doubtful where later lists lack it', () => {
    expect(gradeOf([wikidata], { days: ['2016-09-12'], isLacking: true })).toEqual([
      ...['DOUBTFUL', 'NOT_ON_LATER_LISTS', 'NOT_ON_LATER_LISTS', 'SINGLE_SOURCE'],
    ]);
  });

  it('is what it was where another source states it, or no list has it', () => {
    const lacking = { days: ['2016-09-12'], isLacking: true };

    expect(gradeOf([wikidata, paper], lacking).slice(0, 2)).toEqual(['STATED', 'SINGLE_SOURCE']);
    expect(gradeOf([wikidata, register], lacking).slice(0, 2)).toEqual(['CONFIRMED', 'REGISTER']);
    expect(gradeOf([wikidata], { days: [], isLacking: false }).slice(0, 2)).toEqual([
      ...['STATED', 'TERTIARY_SOURCES'],
    ]);
    expect(gradeOf([], lacking)[0]).toBe('SECOND_HAND');
  });
});
