import { describe, expect, it } from 'vitest';
import type { ClaimWord } from '../../src/evidence/claim.ts';
import { confidenceOf } from '../../src/evidence/confidence.ts';
import { foldProperty } from '../../src/evidence/fold.ts';
import { claim, source } from './words.ts';

const [leffel, critic] = [source('leffel'), source('critic', { directness: 'PRIMARY' })];
const text: Partial<ClaimWord> = { property: 'text', form: 'TEXT' };
const praise = claim('Ties lead straight to joint ventures.', leffel, text);
const doubt = claim('What they have to show for it is modest.', critic, text);

describe('what sources say in prose', () => {
  it('is kept whole, with none chosen and none contested', () => {
    expect(foldProperty([doubt, praise])).toMatchObject({
      values: [praise.value, doubt.value],
      ...{ because: null, contest: null },
    });
  });

  it('is one statement where the words are the same', () => {
    const again = claim(praise.value.toUpperCase(), critic, text);

    expect(foldProperty([praise, again]).values).toHaveLength(1);
  });

  it('leaves out what a curator set aside, and tells what is denied', () => {
    const aside = { ...doubt, rank: 'DEPRECATED', reason: 'Of other ties.' } as const;

    expect(foldProperty([praise, aside]).values).toEqual([praise.value]);
    expect(
      foldProperty([praise, claim(praise.value, critic, { ...text, stance: 'DENIES' })]).contest,
    ).not.toBeNull();
  });

  it('confirms no finding by another one', () => {
    const other = claim('It did nothing.', source('other'), text);

    expect(confidenceOf([praise, other])).toMatchObject({
      ...{ level: 'STATED', basis: 'SINGLE_SOURCE' },
    });
    expect(confidenceOf([praise, doubt]).level).toBe('CONFIRMED');
  });
});
