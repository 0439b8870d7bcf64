import type { Dated, FuzzyDate } from './dates.ts';
import { startsOf } from './dates.ts';

interface Lasting extends Dated {
  readonly start: FuzzyDate | null;
  readonly end: FuzzyDate | null;
  readonly status: string;
}

interface Anniversary<Tie> {
  readonly tie: Tie;
  readonly years: number;

  /** `2028-11-08`, or only as much of it as the start has: `2028`. */
  readonly edtf: string;
}

/** Anniversaries are told every five years. */
const ROUND = 5;

/**
 * The next round anniversary of these ties from a day on, `2026-12-01`; null without any. A start that is not exact to the year,
 * or that sources disagree on, has none, nor has a tie that ended or was suspended.
 */
export function nextAnniversary<Tie extends Lasting>(
  ties: readonly Tie[],
  day: string,
): Anniversary<Tie> | null {
  const coming = ties.flatMap((tie) => {
    const edtf = tie.start?.edtf ?? '';
    if (!/^\d{4}(-\d\d){0,2}$/.test(edtf) || startsOf(tie).length > 1) return [];
    if (tie.end !== null || tie.status === 'ENDED' || tie.status === 'SUSPENDED') return [];
    return [anniversaryOf(tie, edtf, day)];
  });
  const [next] = coming.toSorted(
    (one, other) => lastDay(one.edtf).localeCompare(lastDay(other.edtf)) || other.years - one.years,
  );
  return next ?? null;
}

function anniversaryOf<Tie>(tie: Tie, edtf: string, day: string): Anniversary<Tie> {
  const [start, rest] = [Number(edtf.slice(0, 4)), edtf.slice(4)];
  const gone = Math.max(1, Number(day.slice(0, 4)) - start);
  const years = Math.ceil(gone / ROUND) * ROUND;
  const at = `${start + years}${rest}`;
  return lastDay(at) < day
    ? { tie, years: years + ROUND, edtf: `${start + years + ROUND}${rest}` }
    : { tie, years, edtf: at };
}

/** The end of a year or a month, as text that sorts. */
const lastDay = (edtf: string) => `${edtf}-99-99`.slice(0, 10);
