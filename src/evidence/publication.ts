import type { ClaimWord } from './claim.ts';
import { readFuzzyDate } from './dates/fuzzyDate.ts';

interface WithClaims {
  readonly claims: readonly ClaimWord[];
}

/**
 * Leaves out what was certainly published before another contender: before the first day on which the last source of that one can have been
 * published. An undated source is neither earlier nor later.
 */
export function lastPublished<T extends WithClaims>(contenders: readonly T[]): readonly T[] {
  const spans = contenders.map(({ claims }) => lastDay(claims));
  const threshold = spans.map(({ earliest }) => earliest).reduce(later, '');
  return contenders.filter((_, index) => (spans[index]?.latest ?? OPEN) >= threshold);
}

/** Greater than each day. */
const OPEN = '~';

/** The bounds of the day on which the last of the sources was published. */
function lastDay(claims: readonly ClaimWord[]) {
  const dates = claims.map(({ source: { published } }) =>
    published === null ? null : readFuzzyDate(published),
  );
  return {
    earliest: dates.map((date) => date?.earliest ?? '').reduce(later, ''),
    latest: dates.map((date) => date?.latest ?? OPEN).reduce(later, ''),
  };
}

function later(a: string, b: string) {
  return a > b ? a : b;
}
