import { type ClaimWord, compareText, DIRECTNESS } from '../../evidence/claim.ts';
import { endingOf } from '../../evidence/ending.ts';
import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import { datedProperties } from './facts.ts';
import type { Properties } from '../../projection/projection.ts';

/** The date of a tie's status, and the claim that states it: of several, the one with the latest date, then of the most direct source. */
export function statusProperties(subject: Subject): Properties {
  const [latest] = (subject.folded.get('status')?.preferred ?? [])
    .map((claim) => ({ claim, asOf: dateOf(claim, subject) }))
    .sort(
      (a, b) =>
        compareText(dayOf(b.asOf), dayOf(a.asOf)) ||
        directnessOf(a.claim) - directnessOf(b.claim) ||
        compareText(a.claim.id, b.claim.id),
    );
  if (latest === undefined) return {};
  const { claim, asOf } = latest;
  return { statusClaim: claim.id, ...datedProperties('statusAsOf', asOf) };
}

/**
 * The last day on which a tie may have been in force that has the status ENDED and no end on record. It had ended when a source that says
 * so was published, or at least when that was recorded; but not before it was last confirmed. Null if nothing bounds it.
 */
export function endedBy({ folded }: Subject, { lastConfirmedLatest: confirmed }: Properties) {
  const status = folded.get('status');
  if (status?.contest?.decided === false) return null;
  const ended = (status?.preferred ?? []).filter(({ value }) => value === 'ENDED');
  const days = ended.map(({ source: { published }, recordedAt }) => {
    const recorded = recordedAt.slice(0, 'YYYY-MM-DD'.length);
    const latest = published === null ? null : readFuzzyDate(published).latest;
    return latest !== null && latest < recorded ? latest : recorded;
  });
  const [first = null] = days.sort(compareText);
  return first !== null && typeof confirmed === 'string' && confirmed > first ? confirmed : first;
}

/**
 * The last day on which a suspended tie was certainly in force, where it was confirmed later than that: what is suspended still exists.
 * Null for others.
 */
export function suspendedAfter(tie: Properties): string | null {
  const { status, statusAsOfEarliest: suspended, lastConfirmedEarliest: confirmed } = tie;
  if (status !== 'SUSPENDED' || typeof suspended !== 'string' || typeof confirmed !== 'string')
    return null;
  const before = dayBefore(suspended);
  return confirmed > before ? before : null;
}

/** When the same source last confirmed the tie, else when it was published, else the end that it states. */
function dateOf({ source }: ClaimWord, { table, words }: Subject): string | null {
  const fact = table.facts.find(({ confirms }) => confirms !== undefined);
  const { end, lastConfirmed } = endingOf(
    words.filter((word) => word.property === fact?.property && word.source.id === source.id),
  );
  return lastConfirmed ?? source.published ?? end;
}

function directnessOf({ source }: ClaimWord): number {
  return DIRECTNESS.indexOf(source.directness);
}

function dayOf(date: string | null): string {
  return date === null ? '' : (readFuzzyDate(date).earliest ?? '0');
}

function dayBefore(day: string): string {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
