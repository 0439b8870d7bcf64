import { describe, expect, it } from 'vitest';
import type { ClaimWord } from '../../src/evidence/claim.ts';
import { confidenceOf, told } from '../../src/evidence/confidence.ts';
import { contestsOf, foldSubject } from '../../src/evidence/fold.ts';
import { claim, inWords, source } from './words.ts';

const status: Partial<ClaimWord> = { property: 'status', form: 'TERM' };
const parties: Partial<ClaimWord> = { property: 'parties', form: 'SET' };

const council = source('council', { directness: 'PRIMARY', published: '2008' });
const page = source('page', { directness: 'PRIMARY' });
const list = source('list', { directness: 'TERTIARY', published: '2016-09-12' });
const early = source('early', { directness: 'TERTIARY', published: '2004' });

const proposed = [claim('xiangyang', council, parties), claim('PROPOSED', council, status)];
const statusOf = (...claims: readonly ClaimWord[]) =>
  foldSubject([...proposed, ...claims]).get('status')?.values[0];

describe('a proposal', () => {
  it('is never confirmed as a tie, however good its source is', () => {
    expect(told(confidenceOf(proposed))).toMatchObject({
      ...{ level: 'STATED', basis: 'PROPOSED' },
      reasons: [
        {
          ...{ code: 'PROPOSED', titles: ['council'] },
          text: 'It was proposed, according to "council"; no source says that it came about.',
        },
        { code: 'PRIMARY_SOURCE' },
      ],
    });
  });

  it('is confirmed as a proposal', () => {
    expect(confidenceOf([claim('PROPOSED', council, status)]).level).toBe('CONFIRMED');
  });

  it('is lifted by a later source that has the tie, or by a later start', () => {
    expect(statusOf()).toBe('PROPOSED');
    expect(statusOf(claim('xiangyang', list, parties))).toBeUndefined();
    expect(statusOf(claim('2009', page))).toBeUndefined();
    expect(statusOf(claim('ACTIVE', list, status))).toBe('ACTIVE');
    expect(contestsOf([...proposed, claim('ACTIVE', list, status)])).toEqual([]);
    expect(confidenceOf([...proposed, claim('2009', page)])).toMatchObject({ level: 'CONFIRMED' });
  });

  it('stands beside an earlier source, and one that nobody can date', () => {
    expect(statusOf(claim('xiangyang', early, parties))).toBe('PROPOSED');
    expect(statusOf(claim('xiangyang', page, parties))).toBe('PROPOSED');
    const aside = { ...parties, rank: 'DEPRECATED', reason: 'A slip.' } as const;
    expect(statusOf(claim('xiangyang', list, aside))).toBe('PROPOSED');
  });

  it('is contested by a start that may be earlier', () => {
    const [contest] = contestsOf([...proposed, claim('[..2010]', page)]);

    expect(contest?.property).toBe('status');
    expect(inWords(contest?.values ?? [])).toEqual(['PROPOSED (council)', 'SIGNED (page)']);
  });
});
