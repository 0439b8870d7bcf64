/** What is said of whether a tie still exists; see `TieStanding` in the schema. */
export type StandingName =
  | 'PROPOSED'
  | 'SUSPENDED'
  | 'ENDED'
  | 'NOT_ON_LATER_LISTS'
  | 'LISTED'
  | 'LAST_LISTED'
  | 'NOT_LISTED';

interface Said {
  /** What a source states of it, as in `TieStatus`. */
  readonly status: string;
  /** Whether a list that is whole for one of its places lacks it, later than another had it. */
  readonly isLacking: boolean;
  readonly isListed: boolean;
  /** The last day of the latest list that has it; empty if none has a day. */
  readonly lastListed: string;
  /** The first day of the latest list on record. */
  readonly newest: string;
}

/** A list counts as current for as many years before the newest one. */
const CURRENT_YEARS = 5;

/** What a source states goes before what lists have: a list lags behind, and does not say that a tie is alive. */
export function standingOf({
  status,
  isLacking,
  isListed,
  lastListed,
  newest,
}: Said): StandingName {
  if (status === 'PROPOSED' || status === 'SUSPENDED' || status === 'ENDED') return status;
  if (isLacking) return 'NOT_ON_LATER_LISTS';
  if (!isListed) return 'NOT_LISTED';
  return lastListed !== '' && lastListed >= yearsBefore(newest) ? 'LISTED' : 'LAST_LISTED';
}

function yearsBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - CURRENT_YEARS;
  return `${String(year).padStart(4, '0')}${day.slice(4)}`;
}
