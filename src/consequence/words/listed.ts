import type { Consequence } from '../states/consequence.ts';

/** The first of some changes, and how many there are. */
export interface ListedChanges<Change> {
  readonly total: number;
  /** How many are not listed. */
  readonly more: number;
  readonly listed: readonly Change[];
}

/** A consequence with the first changes of each kind. */
export type ListedConsequence = {
  readonly [Part in keyof Consequence]: Consequence[Part] extends readonly (infer Change)[]
    ? ListedChanges<Change>
    : Consequence[Part];
};

/** No count hides that something is left out. */
export function listed(consequence: Consequence, most: number): ListedConsequence {
  const first = <Change>(changes: readonly Change[]): ListedChanges<Change> => ({
    total: changes.length,
    more: Math.max(0, changes.length - most),
    listed: changes.slice(0, most),
  });
  const { changedSubjects, files, ties, subjects, values, contests, confidence, touched } =
    consequence;
  return {
    ...{ changedSubjects, files: first(files), ties: first(ties), subjects: first(subjects) },
    ...{ values: first(values), contests: first(contests) },
    ...{ confidence: first(confidence), touched: first(touched) },
  };
}

/** What a command can fail on. */
export const CAUSES = ['contest', 'loss'] as const;

export type FailureCause = (typeof CAUSES)[number];

/** `contest`: one opens. `loss`: a subject is gone that was not merged, a tie was set aside, or a value is gone and none has its place. */
export function hasCause(consequence: Consequence, cause: FailureCause): boolean {
  const { ties, subjects, values, contests } = consequence;
  if (cause === 'contest') return contests.some(({ change }) => change === 'OPENS');
  const isLost = ({ change }: { readonly change: string }) =>
    change === 'GONE' || change === 'SET_ASIDE';
  return (
    [...ties, ...subjects].some(isLost) ||
    values.some(({ from, to }) => from.length > 0 && to.length === 0)
  );
}
