import type { ClaimWord } from './claim.ts';
import { type FuzzyDate, readFuzzyDate } from './fuzzyDate.ts';

interface WithClaims {
  readonly claims: readonly ClaimWord[];
}

/**
 * Leaves out claims of sources that were certainly published before another one: a source is later only if
 * all its possible days are. An undated source is neither earlier nor later.
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
