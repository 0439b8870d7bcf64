import { type ClaimWord, upheldIn } from '../claim.ts';
import type { Confidence } from '../confidence.ts';

const WEAKEST_FIRST: readonly Confidence['level'][] = [
  'DISPUTED',
  'DOUBTFUL',
  'SECOND_HAND',
  'STATED',
  'CONFIRMED',
];
const MOST_SOURCES = 0xffff;

/** The strength of the evidence as a comparable number: first by confidence, then by number of sources. */
export function strengthOf(level: Confidence['level'], sources: number): number {
  return WEAKEST_FIRST.indexOf(level) * (MOST_SOURCES + 1) + Math.min(sources, MOST_SOURCES);
}

/** The number of works whose claims support a value, and were not set aside. */
export function sourceCountOf(claims: readonly ClaimWord[]): number {
  const upheld = upheldIn(claims).filter(({ stance }) => stance === 'SUPPORTS');
  return new Set(upheld.map(({ source }) => source.id)).size;
}

/** Higher than any strength. */
export const STRONGEST = WEAKEST_FIRST.length * (MOST_SOURCES + 1);
