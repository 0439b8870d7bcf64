import { chainOf } from '../evidence/support/chain.ts';
import {
  CLAIM_NEEDS,
  type FetchedClaim,
  type FetchedSource,
  SOURCE_NEEDS,
  toClaimWord,
  toSourceWord,
} from './claimWord.ts';
import { computed } from './coordinates.ts';

interface CitingSource extends FetchedSource {
  readonly citations: readonly {
    readonly source: { readonly id: string };
    readonly citedAs: string | null;
  }[];
  readonly mayBe: readonly FetchedSource[];
}

interface CitingClaim extends FetchedClaim {
  readonly source: CitingSource;
  readonly takenFrom: CitingSource | null;
}

const CITATIONS = `citations { source { id } citedAs } mayBe { ${SOURCE_NEEDS} }`;

/** The claim itself, which comes first, and the other claims about the same property. */
export const chain = computed<'Claim.chain', readonly CitingClaim[]>({
  needs: `${CLAIM_NEEDS} source { ${CITATIONS} } takenFrom { ${CITATIONS} }`,
  resolve(claims) {
    const [claim, ...others] = claims.map(toClaimWord);
    if (claim === undefined) return [];
    const cited = claims.flatMap(({ source, takenFrom }) => [source, takenFrom]);
    const works = new Map(cited.filter((work) => work !== null).map((work) => [work.id, work]));
    return chainOf(claim, others, {
      citedAs: (citing, cited) =>
        works.get(citing)?.citations.find(({ source }) => source.id === cited)?.citedAs ?? null,
      candidatesFor: (cited) => (works.get(cited)?.mayBe ?? []).map(toSourceWord),
    });
  },
});
