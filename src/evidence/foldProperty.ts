import { type ClaimWord, inOrder } from './claim.ts';
import type { Fold } from './folded.ts';
import { foldScalar } from './foldScalar.ts';
import { foldSet } from './foldSet.ts';
import { UNKNOWN } from './meaning.ts';
import { isProse } from './prose/prose.ts';

/** `claims` are about one subject and property. Prose keeps all its statements: none refutes another. Withdrawn claims and those that say `unknown` change nothing. */
export function foldProperty(claims: readonly ClaimWord[]): Fold {
  const telling = inOrder(standingOn(claims, null)).filter(({ value }) => value !== UNKNOWN);
  const supports = telling.filter(({ stance }) => stance === 'SUPPORTS');
  const denying = telling.filter(({ stance }) => stance === 'DENIES');
  const [first] = telling;
  const isList = first !== undefined && (first.form === 'SET' || isProse(first));
  return isList ? foldSet(supports, denying) : foldScalar(supports, denying);
}

/**
 * The claims that stood at the end of that day, as they stood: one withdrawn since then is not withdrawn yet.
 * Null: now.
 */
export function standingOn(claims: readonly ClaimWord[], day: string | null): ClaimWord[] {
  if (day === null) return claims.filter(({ retiredAt }) => retiredAt === null);
  return claims
    .filter(({ recordedAt }) => recordedAt.slice(0, 10) <= day)
    .filter(({ retiredAt }) => retiredAt === null || retiredAt.slice(0, 10) > day)
    .map((claim) => ({ ...claim, retiredAt: null }));
}
