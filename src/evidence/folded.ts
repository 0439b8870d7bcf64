import type { EachLanguage } from '../words/words.ts';
import type { ClaimWord } from './claim.ts';
import type { PropertyContest } from './contest.ts';

/** The result of the claims about one property of one subject. */
export interface Fold {
  /** At most one for a scalar; for a set all items that stand. Texts as in the data files, in code order. */
  readonly values: readonly string[];
  /** True if there is no value because a source says that there is none. */
  readonly saidToBeNone: boolean;
  /** The claims that support `values`. */
  readonly preferred: readonly ClaimWord[];
  /** The rule that chose among several values, whether contested or only of different precision. */
  readonly because: EachLanguage | null;
  readonly contest: PropertyContest | null;
}
