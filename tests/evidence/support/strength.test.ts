import { describe, expect, it } from 'vitest';
import { statingTitles } from '../../../src/evidence/because.ts';
import { STRONGEST, sourceCountOf, strengthOf } from '../../../src/evidence/support/strength.ts';
import { claim, source } from '../words.ts';

const [a, b, c, d] = [source('a'), source('b'), source('c'), source('d', { read: false })];
const claims = [
  ...[claim('1979', d), claim('1979', a), claim('1979-10', a)],
  claim('1979', b, { stance: 'DENIES' }),
  claim('1985', c, { rank: 'DEPRECATED', reason: 'Misread.' }),
];

describe('the sources of a value', () => {
  it('are counted once each, without those that deny it or were set aside', () => {
    expect(sourceCountOf(claims)).toBe(2);
  });

  it('are named alike, those that were read first', () => {
    expect(statingTitles(claims)).toEqual(['a', 'd']);
  });
});

describe('the strength of evidence', () => {
  it('is first the level of confidence, then the number of sources', () => {
    const rising = [
      ...[strengthOf('DISPUTED', 9), strengthOf('SECOND_HAND', 0), strengthOf('STATED', 1)],
      ...[strengthOf('STATED', 2), strengthOf('CONFIRMED', 1), strengthOf('CONFIRMED', 1e9)],
      STRONGEST,
    ];

    expect(rising.toSorted((one, other) => one - other)).toEqual(rising);
    expect(new Set(rising).size).toBe(rising.length);
  });
});
