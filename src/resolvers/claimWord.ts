import type { ClaimWord, SourceWord } from '../evidence/claim.ts';

/** The fields of a source that folding needs. */
export const SOURCE_NEEDS =
  'id title read directness published { edtf } publisher { id } origin { id }';

/** The fields of a claim that folding needs. */
export const CLAIM_NEEDS = `id property value form stance rank reason recordedAt retiredAt
  source { ${SOURCE_NEEDS} } takenFrom { ${SOURCE_NEEDS} }`;

/** A source as `SOURCE_NEEDS` fetches it. */
export interface FetchedSource extends Omit<SourceWord, 'published' | 'publisher' | 'origin'> {
  readonly published: { readonly edtf: string } | null;
  readonly publisher: { readonly id: string } | null;
  readonly origin: { readonly id: string } | null;
}

/** A claim as `CLAIM_NEEDS` fetches it. */
export interface FetchedClaim extends Omit<ClaimWord, 'source' | 'takenFrom'> {
  readonly source: FetchedSource;
  readonly takenFrom: FetchedSource | null;
}

export function toClaimWord(claim: FetchedClaim): ClaimWord {
  const { source, takenFrom } = claim;
  return {
    ...claim,
    source: toSourceWord(source),
    takenFrom: takenFrom && toSourceWord(takenFrom),
  };
}

export function toSourceWord(source: FetchedSource): SourceWord {
  return {
    ...source,
    published: source.published?.edtf ?? null,
    publisher: source.publisher?.id ?? null,
    origin: source.origin?.id ?? null,
  };
}
