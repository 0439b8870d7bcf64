import { valueText } from './because.ts';
import type { ClaimWord } from './claim.ts';
import type { ContestRule, ContestedValue } from './contest.ts';
import { contestsOf } from './fold.ts';
import { meaningOf } from './meaning.ts';

/** A contest as a reader sees it. */
export interface DescribedContest {
  readonly property: string;
  /** The preferred one first; dates in English. */
  readonly values: readonly ContestedValue[];
  /** One of `values`. */
  readonly preferred: ContestedValue;
  readonly rule: ContestRule;
  readonly because: string;
  readonly decided: boolean;
  readonly spreadDays: number | null;
}

/** `claims` are about one subject. */
export function describeContests(claims: readonly ClaimWord[]): DescribedContest[] {
  return contestsOf(claims).map(({ property, values, preferred, rule, because, decided }) => ({
    ...{ property, rule, because, decided, spreadDays: spreadOf(values) },
    values: values.map(forReader),
    preferred: forReader(preferred),
  }));
}

function forReader(value: ContestedValue): ContestedValue {
  return { ...value, text: valueText(value) };
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
