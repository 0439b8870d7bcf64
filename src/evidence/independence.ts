import { compareText } from './claim.ts';
import type { ClaimWord } from './claim.ts';

/**
 * Claims of which no two share a work, a work that they take it from, or a publisher; two at least wherever
 * there are two. More may be chosen differently; for one set of claims it is always the same.
 */
export function independentOf(claims: readonly ClaimWord[]): ClaimWord[] {
  const candidates = [...claims].sort(
    (a, b) => rootsOf(a).length - rootsOf(b).length || compareText(a.id, b.id),
  );
  const chosen = firstPair(candidates);
  const taken = new Set(chosen.flatMap(rootsOf));
  for (const claim of candidates) {
    if (rootsOf(claim).some((root) => taken.has(root))) continue;
    chosen.push(claim);
    rootsOf(claim).forEach((root) => taken.add(root));
  }
  return chosen;
}

function firstPair(claims: readonly ClaimWord[]): ClaimWord[] {
  for (const [index, claim] of claims.entries()) {
    const other = claims.slice(index + 1).find((next) => areIndependent(claim, next));
    if (other) return [claim, other];
  }
  return [];
}

function areIndependent(a: ClaimWord, b: ClaimWord) {
  const roots = rootsOf(b);
  return !rootsOf(a).some((root) => roots.includes(root));
}

/** All that would make two claims one voice. */
function rootsOf({ source, takenFrom }: ClaimWord): string[] {
  const works = takenFrom && takenFrom.id !== source.id ? [source.id, takenFrom.id] : [source.id];
  return source.publisher === null ? works : [...works, `publisher ${source.publisher}`];
}
