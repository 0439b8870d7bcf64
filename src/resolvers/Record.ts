import { confidenceOf } from '../evidence/confidence.ts';
import { describeContests } from '../evidence/describeContests.ts';
import { CLAIM_NEEDS, type FetchedClaim, toClaimWord } from './claimWord.ts';
import { computed } from './coordinates.ts';

interface SubjectsClaim extends FetchedClaim {
  readonly subject: { readonly id: string };
}

export const contested = computed<'Record.contested', readonly SubjectsClaim[]>({
  needs: `${CLAIM_NEEDS} subject { id }`,
  resolve: (claims) =>
    describeContests(claims.map(toClaimWord)).map((contest) => ({
      ...contest,
      subject: { id: claims[0]?.subject.id ?? '' },
    })),
});

export const confidence = computed<'Record.confidence', readonly FetchedClaim[]>({
  needs: CLAIM_NEEDS,
  resolve: (claims) => confidenceOf(claims.map(toClaimWord)),
});
