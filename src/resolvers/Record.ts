import { confidenceOf, told } from '../evidence/confidence.ts';
import { describeContests } from '../evidence/describeContests.ts';
import { claimsTelling, foldProperty } from '../evidence/fold.ts';
import { CLAIM_NEEDS, type FetchedClaim, toClaimWord } from './claimWord.ts';
import { computed } from './coordinates.ts';

interface SubjectsClaim extends FetchedClaim {
  readonly subject: { readonly id: string };
}

export const property = computed<'Record.property', readonly SubjectsClaim[]>({
  needs: `${CLAIM_NEEDS} subject { id }`,
  resolve(claims, { name }) {
    const fetched = claims.map(toClaimWord);
    const words = claimsTelling(name, fetched);
    const telling = new Set(words.map(({ id }) => id));
    const shown = fetched.filter((claim) => claim.property === name || telling.has(claim.id));
    const { values } = foldProperty(words);
    if (shown.length === 0) return null;
    const subject = { id: claims[0]?.subject.id ?? '' };
    const [contest] = describeContests(words);
    return {
      ...{ name, values },
      value: words[0]?.form === 'SET' || values.length > 1 ? null : (values[0] ?? null),
      confidence: told(confidenceOf(words)),
      contested: contest ? { ...contest, subject } : null,
      claims: shown,
    };
  },
});
