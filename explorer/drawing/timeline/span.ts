import type { TieKind, TieStatus } from '../../generated/operations.ts';
import {
  type Dated,
  type FuzzyDate,
  type Worded,
  isDenied,
  startsOf,
  toYear,
  yearsIn,
} from '../../parts/dates.ts';

/** A tie's time in fractional years. What no source states is null. */
export interface Span {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly kind: TieKind;
  readonly status: TieStatus;

  /** For a reader: `1979 or 1985, last confirmed in 2014`. */
  readonly words: string;

  /** The earliest and latest possible start; null if no source states one. */
  readonly start: { readonly first: number | null; readonly last: number } | null;

  /** The years of the starts that sources disagree on, from the earliest to the latest, each once. */
  readonly contested: readonly number[];

  /** The last year in which it is confirmed. */
  readonly heldUntil: number | null;

  /** The last year in which it stands on a list, if that is later. */
  readonly listedUntil: number | null;

  /** The earliest and latest possible end; null if no source states that it ended. */
  readonly end: { readonly first: number; readonly last: number } | null;
}

interface Stated extends Worded {
  readonly claims: readonly { readonly value: string }[];
}

interface Timed extends Dated<Stated> {
  readonly start: FuzzyDate | null;
  readonly status: TieStatus;
  readonly statusAsOf: FuzzyDate | null;
  readonly end: FuzzyDate | null;
  readonly lastConfirmed: FuzzyDate | null;
  readonly lastListed: FuzzyDate | null;
}

type Times = Pick<Span, 'start' | 'contested' | 'heldUntil' | 'listedUntil' | 'end'>;

export function timesOf(tie: Timed): Times {
  const contested = contestedOf(tie);
  const start = startOf(tie.start, contested);
  const end = endOf(tie.end);
  const heldUntil = end?.first ?? confirmedIn(tie);
  const listed = end === null ? (tie.lastListed?.earliest ?? null) : null;
  const listedUntil = listed !== null && toYear(listed) > (heldUntil ?? 0) ? toYear(listed) : null;
  return { start, contested, heldUntil, listedUntil, end };
}

/** When a source last says that it held, which is no word about today. */
function confirmedIn({ lastConfirmed, status, statusAsOf }: Timed): number | null {
  const days = [lastConfirmed, status === 'ACTIVE' ? statusAsOf : null].flatMap(
    (date) => date?.earliest ?? [],
  );
  return days.length === 0 ? null : Math.max(...days.map(toYear));
}

function contestedOf(tie: Timed): readonly number[] {
  const years = startsOf(tie).flatMap((start) => {
    if (isDenied(start)) return [];
    const bounds = yearsIn(start.claims[0]?.value ?? '');
    return bounds ? [bounds[0]] : [];
  });
  return years.length > 1 ? [...new Set(years)].toSorted((a, b) => a - b) : [];
}

function startOf(date: FuzzyDate | null, contested: readonly number[]): Span['start'] {
  const [first, last] = [contested[0], contested.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) return { first, last };
  const bounds = boundsOf(date);
  if (!bounds) return null;
  // `[1987..]`, begun in 1987 or later, is drawn from there.
  return bounds.last === null
    ? { first: bounds.first, last: bounds.first ?? 0 }
    : { ...bounds, last: bounds.last };
}

function endOf(date: FuzzyDate | null): Span['end'] {
  const bounds = boundsOf(date);
  if (!bounds || bounds.last === null) return null;
  return { first: bounds.first ?? bounds.last, last: bounds.last };
}

function boundsOf(date: FuzzyDate | null) {
  if (!date || (date.earliest === null && date.latest === null)) return null;
  const first = date.earliest === null ? null : toYear(date.earliest);
  const last = date.latest === null ? null : toYear(date.latest);
  return { first, last };
}
