import type { ClaimWord } from './claim.ts';
import { type FuzzyDate, readFuzzyDate } from './fuzzyDate.ts';

interface WithClaims {
  readonly claims: readonly ClaimWord[];
}

/**
 * Without those that were surely published before another: a source is later only if all of the days that
 * it may be of are. One with no date is neither earlier nor later.
 */
export function lastPublished<T extends WithClaims>(contenders: readonly T[]): readonly T[] {
  const dates = contenders.map(({ claims }) => lastDate(claims));
  const threshold = dates.map((date) => date?.earliest ?? '').reduce(later, '');
  return contenders.filter((_, index) => (dates[index]?.latest ?? threshold) >= threshold);
}

function lastDate(claims: readonly ClaimWord[]): FuzzyDate | undefined {
  const dates = claims.flatMap(({ source }) => source.published ?? []).map(readFuzzyDate);
  const last = dates.map((date) => date.earliest ?? '').reduce(later, '');
  return dates.find(({ earliest }) => (earliest ?? '') === last);
}

function later(a: string, b: string) {
  return a > b ? a : b;
}
