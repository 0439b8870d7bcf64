import type { ClaimWord } from './claim.ts';

/**
 * Of claims that agree, those whose content a curator has read at its origin. A page was read, but what it
 * takes from an unread work is hearsay, however many repeat it; the same holds if the work was read and its
 * own claim on record is hearsay in turn, and if works only cite each other in a circle.
 */
export function firsthandOf(claims: readonly ClaimWord[]): ClaimWord[] {
  const onRecord = new Set(claims.map(({ source }) => source.id));
  const sound = new Set<string>();
  const isSound = ({ takenFrom }: ClaimWord) =>
    takenFrom === null ||
    (takenFrom.read && (sound.has(takenFrom.id) || !onRecord.has(takenFrom.id)));

  let waiting = claims.filter(({ source }) => source.read);
  const found: ClaimWord[] = [];
  for (let next = waiting.filter(isSound); next.length > 0; next = waiting.filter(isSound)) {
    next.forEach(({ source }) => sound.add(source.id));
    found.push(...next);
    const settled = new Set(next);
    waiting = waiting.filter((claim) => !settled.has(claim));
  }
  return found;
}
