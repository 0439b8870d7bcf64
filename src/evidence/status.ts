import type { ClaimWord } from './claim.ts';
import { confirmedIn } from './dates/confirmation.ts';
import { endingOf, isConfirmation } from './ending.ts';
import { isBefore, readFuzzyDate } from './dates/fuzzyDate.ts';
import { NONE, UNKNOWN, agree, meaningOf } from './meaning.ts';

/** An agreement that has run out by its terms may have been renewed, so `expires` is none. */
const END = 'end';

const ENDED = 'ENDED';

/** What parties say themselves. */
const OWN: ReadonlySet<string> = new Set(['PRIMARY', 'REGISTER']);

/**
 * What the claims about a tie say of its status today. Who states an end says that the tie is ENDED, and outdates what was said of its
 * status before. Of what was said later, only the word of a party counts. `claims` stand, and are about one subject.
 */
export function statusClaims(claims: readonly ClaimWord[]): ClaimWord[] {
  const stated = claims.filter(({ property }) => property === 'status');
  const ends = claims.filter(({ property }) => property === END);
  const { end } = endingOf(ends);
  const ending = ends.filter((claim) => end !== null && states(claim, end) && hadCome(claim));
  if (end === null || ending.length === 0) return stated;
  const silent = ending.filter(({ source }) => !stated.some((one) => one.source.id === source.id));
  return [
    ...stated.filter((claim) => claim.value === ENDED || revives(claim, end, ends)),
    ...silent.map((claim): ClaimWord => ({
      ...claim,
      property: 'status',
      value: ENDED,
      form: 'TERM',
    })),
  ];
}

function states(claim: ClaimWord, end: string): boolean {
  const { stance, value, rank } = claim;
  if (stance !== 'SUPPORTS' || rank === 'DEPRECATED' || value === NONE || value === UNKNOWN)
    return false;
  return (
    !isConfirmation(claim) &&
    agree(meaningOf({ value, form: 'DATE' }), meaningOf({ value: end, form: 'DATE' }))
  );
}

/** A day to come when it was recorded is a plan. */
function hadCome({ value, recordedAt }: ClaimWord): boolean {
  const { latest } = readFuzzyDate(value);
  return latest !== null && latest <= recordedAt.slice(0, 'YYYY-MM-DD'.length);
}

/** Whether a party says it of a day that is certainly after the end. */
function revives(claim: ClaimWord, end: string, ends: readonly ClaimWord[]): boolean {
  const day = dayOf(claim, ends);
  const isLater = day !== null && isBefore(readFuzzyDate(end), readFuzzyDate(day));
  return isLater && OWN.has(claim.source.directness);
}

/** The day that a statement is of: on which its source knew the tie to exist, else that of its publication. */
function dayOf({ source }: ClaimWord, ends: readonly ClaimWord[]): string | null {
  const confirmed = ends.flatMap((claim) =>
    claim.source.id === source.id && isConfirmation(claim) ? (confirmedIn(claim.value) ?? []) : [],
  );
  return confirmed[0] ?? source.published;
}
