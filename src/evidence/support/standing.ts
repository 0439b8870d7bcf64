/** What is said of whether a tie still exists; see `TieStanding` in the schema. */
export type StandingName =
  | 'PROPOSED'
  | 'SUSPENDED'
  | 'ENDED'
  | 'NOT_ON_LATER_LISTS'
  | 'LISTED'
  | 'LISTED_DESPITE_CALL'
  | 'LAST_LISTED'
  | 'LAST_REPORTED'
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
  /** Whether the end or a pause of such ties was called for, and no source says that it goes on. */
  readonly isCalledOff: boolean;
  /** The last day of its status; empty if that has none. */
  readonly statusAsOf: string;
}

/** A list or a status counts as current for as many years before the newest one. */
const CURRENT_YEARS = 5;

/** What a source states goes before what lists have: a list lags behind, and does not say that a tie is alive. */
export function standingOf(said: Said): StandingName {
  const { status, isLacking, isListed, isCalledOff } = said;
  if (status === 'PROPOSED' || status === 'SUSPENDED' || status === 'ENDED') return status;
  if (isLacking) return 'NOT_ON_LATER_LISTS';
  if (!isListed) return isLongSinceActive(said) ? 'LAST_REPORTED' : 'NOT_LISTED';
  if (!isCurrent(said.lastListed, said)) return 'LAST_LISTED';
  return isCalledOff ? 'LISTED_DESPITE_CALL' : 'LISTED';
}

function isLongSinceActive(said: Said): boolean {
  const { status, statusAsOf, newest } = said;
  return status === 'ACTIVE' && ![statusAsOf, newest].includes('') && !isCurrent(statusAsOf, said);
}

const isCurrent = (day: string, { newest }: Said) => day !== '' && day >= yearsBefore(newest);

function yearsBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - CURRENT_YEARS;
  return `${String(year).padStart(4, '0')}${day.slice(4)}`;
}
