import { describe, expect, it } from 'vitest';
import { type Meaning, isMoreExact } from '../../src/evidence/meaning.ts';

const range = (low: number, high: number, hedged = false): Meaning => ({
  ...{ key: `${low}..${high}` },
  range: { low, high, hedged },
});

describe('of two values that agree, the more exact one', () => {
  it.each([
    ['is the narrower', range(3, 4), range(1, 9)],
    ['of two without a beginning ends earlier', range(-Infinity, 5), range(-Infinity, 9)],
    ['of two without an end begins later', range(5, Infinity), range(1, Infinity)],
    ['of two that mean the same is the one that is not hedged', range(1, 2), range(1, 2, true)],
  ])('%s', (_, exact, vague) => {
    expect(isMoreExact(exact, vague)).toBe(true);
    expect(isMoreExact(vague, exact)).toBe(false);
  });

  it.each([
    ['overlap and are as wide, although one is hedged', range(1, 3), range(2, 4, true)],
    ['are open at different ends', range(-Infinity, 5), range(1, Infinity)],
    ['contradict each other', range(1, 2), range(5, 9)],
    ['are the same', range(1, 2), range(1, 2)],
  ])('is neither where they %s', (_, one, other) => {
    expect(isMoreExact(one, other)).toBe(false);
    expect(isMoreExact(other, one)).toBe(false);
  });
});
