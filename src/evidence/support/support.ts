import { statingTitles } from '../because.ts';
import { type ClaimWord, inOrder } from '../claim.ts';
import { type Confidence, confidenceOf } from '../confidence.ts';
import { describeContests } from '../describeContests.ts';
import { standingOn } from '../fold.ts';
import type { valueText } from '../sideValue.ts';

/** How well claims support something, as the account of a path says it. */
export interface Support extends Confidence {
  /** The titles of the sources that state it, those that were read first. */
  readonly titles: readonly string[];
  /** The starts that sources disagree on. */
  readonly contestedStarts: readonly Parameters<typeof valueText>[0][];
}

export function supportOf(claims: readonly ClaimWord[]): Support {
  const standing = inOrder(standingOn(claims, null));
  const contest = describeContests(standing).find(({ property }) => property === 'start');
  return {
    ...confidenceOf(standing),
    titles: statingTitles(standing),
    contestedStarts:
      contest?.values.map(({ text, form, property }) => ({ text, form, property })) ?? [],
  };
}
