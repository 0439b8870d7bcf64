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

/** The level, the basis and the reasons, in words. */
function gradeOf(...given: Parameters<typeof graded>): string {
  const { level, basis, reasons } = graded(...given);
  return [level, basis, ...reasons.map(({ code }) => code)].join(' ');
}

const LISTED = /^\w+ LISTED\b/;
const REPEATEDLY = /^\w+ LISTED_REPEATEDLY\b/;

const both = { days: ['2016-09-12', '2026-02'], isLacking: false };

describe('the confidence in a tie that lists have', () => {
  it('is higher on lists far apart than on one or on two of nearly one day', () => {
    expect(gradeOf([wikidata, wikipedia], both)).toBe(
      'STATED LISTED_REPEATEDLY LISTED_REPEATEDLY NOT_INDEPENDENT',
    );
    expect(gradeOf([wikipedia], { ...both, days: ['2026-02'] })).toBe(
      'STATED LISTED LISTED SINGLE_SOURCE',
    );
    const near = { ...both, days: ['2014-11-24', '2016-09-12'] };
    expect(gradeOf([wikidata, wikipedia], near)).toMatch(LISTED);
    expect(gradeOf([wikipedia], { ...both, days: [null] })).toMatch(LISTED);
  });

  it('takes dates as far apart only if they certainly are', () => {
    const gradeOn = (...days: string[]) => gradeOf([wikidata], { days });

    expect(gradeOn('2021', '2026')).toMatch(LISTED);
    expect(gradeOn('2020', '2026')).toMatch(REPEATEDLY);
    expect(gradeOn('[..2012]', '2026')).toMatch(REPEATEDLY);
    expect(gradeOn('2012', '[..2026]')).toMatch(LISTED);
  });

  it('is not higher on two copies of a database that nobody made place by place', () => {
    expect(gradeOf([wikidata], { ...both, isByPlace: false })).toMatch(LISTED);
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
    expect(gradeOf([wikidata], { days: ['2016-09-12'], isLacking: true })).toBe(
      'DOUBTFUL NOT_ON_LATER_LISTS NOT_ON_LATER_LISTS SINGLE_SOURCE',
    );
  });

  it('is what it was where another source states it, or no list has it', () => {
    const lacking = { days: ['2016-09-12'], isLacking: true };

    expect(gradeOf([wikidata, paper], lacking)).toMatch(/^STATED SINGLE_SOURCE\b/);
    expect(gradeOf([wikidata, register], lacking)).toMatch(/^CONFIRMED REGISTER\b/);
    expect(gradeOf([wikidata], { days: [] })).toMatch(/^STATED TERTIARY_SOURCES\b/);
    expect(gradeOf([], lacking)).toMatch(/^SECOND_HAND /);
  });
});
