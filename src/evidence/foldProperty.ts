import { type ClaimWord, inOrder } from './claim.ts';
import type { Fold } from './folded.ts';
import { foldScalar } from './foldScalar.ts';
import { foldSet } from './foldSet.ts';
import { isTertiary } from './directness.ts';
import { UNKNOWN } from './meaning.ts';
import { isProse } from './prose/prose.ts';

/** `claims` are about one subject and property. Prose keeps all its statements: none refutes another. Withdrawn claims and those that say `unknown` change nothing. */
export function foldProperty(claims: readonly ClaimWord[]): Fold {
  const telling = inOrder(standingOn(claims, null)).filter(({ value }) => value !== UNKNOWN);
  const supports = telling.filter(({ stance }) => stance === 'SUPPORTS');
  const denying = telling.filter(({ stance }) => stance === 'DENIES');
  const [first] = telling;
  const isList = first !== undefined && (first.form === 'SET' || isProse(first));
  const fold = isList ? foldSet(supports, denying) : foldScalar(supports, denying);
  return first?.property === START ? asFarAsLists(fold) : fold;
}

const START = 'start';

/** A list takes the dates of its ties from elsewhere, renewals among them: a start that nothing else states, and no curator put first, is approximate. */
function asFarAsLists(fold: Fold): Fold {
  const isOnlyListed = fold.preferred.every(
    (claim) => isTertiary(claim) && claim.rank !== 'PREFERRED',
  );
  if (!isOnlyListed) return fold;
  return { ...fold, values: fold.values.map(approximate) };
}

/** Marks a date of EDTF as approximate; bounds and dates that are marked already stay as they are. */
const approximate = (date: string) => (/^[\d-]+$/.test(date) ? `${date}~` : date);

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
