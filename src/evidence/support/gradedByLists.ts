import { listReason } from '../because.ts';
import type { Confidence } from '../confidence.ts';
import { readFuzzyDate } from '../dates/fuzzyDate.ts';

/** What lists have of a tie. */
export interface Listings {
  /** The day of each list that has it, as EDTF; null for a list without one. */
  readonly days: readonly (string | null)[];
  /** Whether one that has it was made place by place. A database keeps a statement until somebody takes it out, so two of its copies are one look. */
  readonly isByPlace: boolean;
  /** Whether a later list that is whole for one of its places lacks it. */
  readonly isLacking: boolean;
  /** The titles of such lists that are the own list of a party. */
  readonly ownLists: readonly string[];
}

const APART_YEARS = 5;

/**
 * The confidence in a tie, with what lists say of it. Lists tell more and less likely ties apart only while all its sources are tertiary:
 * to any other source they add nothing, and take nothing from it.
 */
export function gradedByLists<Known extends Confidence>(
  known: Known,
  { days, isByPlace, isLacking, ownLists }: Listings,
): Known {
  if (known.basis !== 'TERTIARY_SOURCES' || days.length === 0) return known;
  if (isLacking)
    return { ...regraded(known, listReason('NOT_ON_LATER_LISTS', ownLists)), level: 'DOUBTFUL' };
  const isRepeated = isByPlace && areApart(days);
  return regraded(known, listReason(isRepeated ? 'LISTED_REPEATEDLY' : 'LISTED'));
}

function regraded<Known extends Confidence>(
  known: Known,
  reason: ReturnType<typeof listReason>,
): Known {
  return { ...known, basis: reason.code, reasons: [reason, ...known.reasons] };
}

/** Whether two of them certainly lie far apart. */
function areApart(days: Listings['days']): boolean {
  const dates = days.flatMap((day) => (day === null ? [] : readFuzzyDate(day)));
  return dates.some(({ latest }) => dates.some(({ earliest }) => isLongAfter(earliest, latest)));
}

function isLongAfter(day: string | null, before: string | null): boolean {
  if (day === null || before === null) return false;
  const year = Number(before.slice(0, 4)) + APART_YEARS;
  return day >= `${String(year).padStart(4, '0')}${before.slice(4)}`;
}
