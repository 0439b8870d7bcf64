import type { ConfidenceLevel } from './confidence.ts';

const WEAKEST_FIRST: readonly ConfidenceLevel[] = [
  'DISPUTED',
  'SECOND_HAND',
  'STATED',
  'CONFIRMED',
];
const MOST_SOURCES = 0xffff;

/** How well something is attested, as a number to compare: first by its confidence, then by its number of sources. */
export function strengthOf(level: ConfidenceLevel, sources: number): number {
  return WEAKEST_FIRST.indexOf(level) * (MOST_SOURCES + 1) + Math.min(sources, MOST_SOURCES);
}

/** More than any strength. */
export const STRONGEST = WEAKEST_FIRST.length * (MOST_SOURCES + 1);
