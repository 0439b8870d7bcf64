import type { ClaimWord } from './claim.ts';

/**
 * The claims, of some that agree, that somebody here has read to the end: from the page itself, or through
 * works each of which was read and has its own word on record. What a page takes from anywhere else is
 * hearsay, however many repeat it; works that only cite each other in a circle are too.
 */
export function firsthandOf(claims: readonly ClaimWord[]): ClaimWord[] {
  const read = claims.filter(({ source }) => source.read);
  const sound = new Set<string>();
  let found: ClaimWord[] = [];
  for (;;) {
    const next = read.filter(({ takenFrom }) => takenFrom === null || sound.has(takenFrom.id));
    if (next.length === found.length) return found;
    next.forEach(({ source }) => sound.add(source.id));
    found = next;
  }
}
