import { confidenceOf } from '../evidence/confidence.ts';
import { toldContests } from '../evidence/toldContest.ts';
import type * as Schema from '../generated/schema.ts';
import { type Made, computed } from '../graph/computed.ts';
import { CLAIM_NEEDS, type FetchedClaim, toClaimWord } from './claimWord.ts';

interface SubjectsClaim extends FetchedClaim {
  readonly subject: { readonly id: string };
}

export const contested = computed<readonly SubjectsClaim[], Made<Schema.Record['contested']>>({
  needs: `${CLAIM_NEEDS} subject { id }`,
  resolve: (claims) =>
    toldContests(claims.map(toClaimWord)).map((contest) => ({
      ...contest,
      subject: { id: claims[0]?.subject.id ?? '' },
    })),
});

export const confidence = computed<readonly FetchedClaim[], Schema.Confidence>({
  needs: CLAIM_NEEDS,
  resolve: (claims) => confidenceOf(claims.map(toClaimWord)),
});
