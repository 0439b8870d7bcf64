import type { ConfidenceLevel } from './confidence.ts';

const WEAKEST_FIRST: readonly ConfidenceLevel[] = [
  'DISPUTED',
  'SECOND_HAND',
  'STATED',
  'CONFIRMED',
];
const MOST_SOURCES = 0xffff;

/** The strength of the evidence as a comparable number: first by confidence, then by number of sources. */
export function strengthOf(level: ConfidenceLevel, sources: number): number {
  return WEAKEST_FIRST.indexOf(level) * (MOST_SOURCES + 1) + Math.min(sources, MOST_SOURCES);
}

/** Higher than any strength. */
export const STRONGEST = WEAKEST_FIRST.length * (MOST_SOURCES + 1);
