import { describe, expect, it } from 'vitest';
import { readAmount } from '../../src/evidence/amount.ts';

describe('readAmount', () => {
  it.each([
    ['1200000', 1_200_000, 1_200_000],
    ['1.2e6', 1_200_000, 1_200_000],
    ['-3.5', -3.5, -3.5],
    ['100..200', 100, 200],
    ['-5..-1', -5, -1],
    ['100..', 100, Infinity],
    ['..200', -Infinity, 200],
  ])('reads %s as the span from %d to %d', (text, low, high) => {
    expect(readAmount(text)).toEqual({ low, high });
  });

  it.each(['', '..', '1,200', '200..100', '1..2..3', 'about 5', '1.', '0x10', 'Infinity'])(
    'refuses "%s", and says what it expected and what came',
    (text) => {
      expect(() => readAmount(text)).toThrow(
        `An amount must be a number such as 1200000, 1.2e6, 100..200, 100.. or ..200, but got: "${text}".`,
      );
    },
  );
});
