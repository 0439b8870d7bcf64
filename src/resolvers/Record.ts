import { confidenceOf, told } from '../evidence/confidence.ts';
import { describeContests, toldContest } from '../evidence/describeContests.ts';
import { claimsTelling, foldProperty } from '../evidence/fold.ts';
import { CLAIM_NEEDS, type FetchedClaim, toClaimWord } from './claimWord.ts';
import { computed } from './coordinates.ts';

interface SubjectsClaim extends FetchedClaim {
  readonly subject: { readonly id: string };
}

export const property = computed<'Record.property', readonly SubjectsClaim[]>({
  needs: `${CLAIM_NEEDS} subject { id }`,
  resolve(claims, { name }, words) {
    const fetched = claims.map(toClaimWord);
    const stating = claimsTelling(name, fetched);
    const telling = new Set(stating.map(({ id }) => id));
    const shown = fetched.filter((claim) => claim.property === name || telling.has(claim.id));
    const { values } = foldProperty(stating);
    if (shown.length === 0) return null;
    const subject = { id: claims[0]?.subject.id ?? '' };
    const [contest] = describeContests(stating);
    return {
      ...{ name, values },
      value: stating[0]?.form === 'SET' || values.length > 1 ? null : (values[0] ?? null),
      confidence: told(confidenceOf(stating), words),
      contested: contest ? { ...toldContest(contest, words), subject } : null,
      claims: shown,
    };
  },
});
