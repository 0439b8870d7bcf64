import { valueText } from '../evidence/because.ts';
import { confidenceOf } from '../evidence/confidence.ts';
import type { ContestedValue } from '../evidence/contest.ts';
import { contestsOf } from '../evidence/fold.ts';
import type * as Schema from '../generated/schema.ts';
import { type Made, computed } from '../graph/computed.ts';
import { CLAIM_NEEDS, type FetchedClaim, toClaimWord } from './claimWord.ts';

interface SubjectsClaim extends FetchedClaim {
  readonly subject: { readonly id: string };
}

export const contested = computed<readonly SubjectsClaim[], Made<Schema.Record['contested']>>({
  needs: `${CLAIM_NEEDS} subject { id }`,
  resolve: (claims) =>
    contestsOf(claims.map(toClaimWord)).map(({ values, preferred, ...contest }) => ({
      ...contest,
      values: values.map(forReader),
      preferred: forReader(preferred),
      subject: { id: claims[0]?.subject.id ?? '' },
    })),
});

function forReader(value: ContestedValue) {
  return { ...value, text: valueText(value) };
}

export const confidence = computed<readonly FetchedClaim[], Schema.Confidence>({
  needs: CLAIM_NEEDS,
  resolve: (claims) => confidenceOf(claims.map(toClaimWord)),
});
