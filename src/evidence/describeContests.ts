import type { Words } from '../words/words.ts';
import type { ClaimWord } from './claim.ts';
import type { ContestedValue } from './contest.ts';
import { type Contest, contestsOf } from './fold.ts';
import { meaningOf } from './meaning.ts';
import { valueText } from './sideValue.ts';

export interface DescribedContest extends Contest {
  readonly spreadDays: number | null;
}

/** `claims` are about one subject. */
export function describeContests(claims: readonly ClaimWord[]): DescribedContest[] {
  return contestsOf(claims).map((contest) => ({
    ...contest,
    spreadDays: spreadOf(contest.values),
  }));
}

/** A contest as a reader sees it. */
export function toldContest(contest: DescribedContest, words: Words) {
  const told = (value: ContestedValue) => ({ ...value, text: valueText(value, words) });
  const [values, preferred] = [contest.values.map(told), told(contest.preferred)];
  return { ...contest, values, preferred, because: contest.because[words.language] };
}

/**
 * From the last possible day of the earliest date to the first possible day of the latest; null unless there
 * are two dates.
 */
function spreadOf(values: readonly ContestedValue[]): number | null {
  const ranges = values.flatMap(({ claims: [claim] }) =>
    claim?.form === 'DATE' && claim.stance === 'SUPPORTS' ? (meaningOf(claim).range ?? []) : [],
  );
  if (ranges.length < 2) return null;
  const lastOfEarliest = Math.min(...ranges.map(({ high }) => high));
  const firstOfLatest = Math.max(...ranges.map(({ low }) => low));
  return Math.max(0, firstOfLatest - lastOfEarliest);
}
