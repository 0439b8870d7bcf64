import { describe, expect, it } from 'vitest';
import { chooseCoding } from '../../src/server/answers/encode.ts';

const LARGE = 10_000;

describe('The coding of an answer', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['br', 'br'],
    ['GZIP', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['*', 'br'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['gzip;q=0.1, br;q=0.9', 'br'],
    ['br;q=0.5, gzip;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['gzip;q=0, *;q=0.5', 'br'],
    ['gzip;q=0.5', 'gzip'],
    ['identity, br;q=0.1', undefined],
    ['identity;q=0.5, br;q=0.9', 'br'],
    ['identity;q=0, gzip', 'gzip'],
    ['identity;q=0', undefined],
    ['br;q=0', undefined],
    ['*;q=0', undefined],
    ['deflate, zstd', undefined],
    ['br;q=none', undefined],
  ])('goes by the weights of the client: %s: %s', (accepted, coding) => {
    expect(chooseCoding(accepted, LARGE)).toBe(coding);
  });

  it('is none for a body that one packet holds, unless only a coding is accepted', () => {
    expect(chooseCoding('gzip, br', 100)).toBeUndefined();
    expect(chooseCoding('*;q=0', 100)).toBeUndefined();
    expect(chooseCoding('gzip, identity;q=0', 100)).toBe('gzip');
  });
});
