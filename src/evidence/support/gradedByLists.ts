import type { Confidence } from '../confidence.ts';
import { readFuzzyDate } from '../dates/fuzzyDate.ts';

/** What lists have of a tie. */
export interface Listings {
  /** The day of each list that has it, as EDTF; null for a list without one. */
  readonly days: readonly (string | null)[];
  /** Whether a later list that is whole for one of its places lacks it. */
  readonly isLacking: boolean;
}

const APART_YEARS = 5;

/**
 * The confidence in a tie, with what lists say of it. Lists tell more and less likely ties apart only while all its sources are tertiary:
 * to any other source they add nothing, and take nothing from it.
 */
export function gradedByLists<Known extends Confidence>(
  known: Known,
  { days, isLacking }: Listings,
): Known {
  if (known.basis !== 'TERTIARY_SOURCES' || days.length === 0) return known;
  if (isLacking) return regraded(known, 'NOT_ON_LATER_LISTS');
  return regraded(known, areApart(days) ? 'LISTED_REPEATEDLY' : 'LISTED');
}

function regraded<Known extends Confidence>(
  known: Known,
  basis: 'LISTED_REPEATEDLY' | 'LISTED' | 'NOT_ON_LATER_LISTS',
): Known {
  const level = basis === 'NOT_ON_LATER_LISTS' ? 'DOUBTFUL' : known.level;
  return { ...known, level, basis, reasons: [reasonFor(basis), ...known.reasons] };
}

function reasonFor(code: keyof typeof REASONS): Confidence['reasons'][number] {
  return { code, titles: [], property: null, remark: null, text: REASONS[code] };
}

const REASONS = {
  LISTED_REPEATEDLY: 'It is on lists of days five years or more apart.',
  LISTED: 'It is on a list, and no later list that should have it lacks it.',
  NOT_ON_LATER_LISTS:
    'It was on a list, but not on later lists that have the other ties of one of its places.',
};

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
