import type { ClaimWord, SourceWord } from '../evidence/claim.ts';

/** A source as columns; `sourceOf` reads them. */
export const SOURCE_COLUMNS = (source: string) =>
  `[${source}.id, ${source}.title, ${source}.read, ${source}.directness, ${source}.published, COLLECT { MATCH (${source})-[:PUBLISHED_BY]->(publisher:Actor) RETURN publisher.id }[0]]`;

/** A standing claim as columns, but for its sources; `claimOf` reads them. */
export const CLAIM_COLUMNS =
  '[claim.id, claim.property, claim.value, claim.form, claim.stance, claim.rank, claim.reason, claim.recordedAt]';

export function sourceOf(row: readonly unknown[]): SourceWord {
  const [id, title, read, directness, published, publisher] = row as [
    string,
    string,
    boolean,
    SourceWord['directness'],
    string | null,
    string | null,
  ];
  return { id, title, read, directness, published, publisher };
}

export function claimOf(
  row: readonly unknown[],
  source: SourceWord,
  takenFrom: SourceWord | null,
): ClaimWord {
  const [id, property, value, form, stance, rank, reason, recordedAt] = row as [
    string,
    string,
    string,
    ClaimWord['form'],
    ClaimWord['stance'],
    ClaimWord['rank'],
    string | null,
    string,
  ];
  return {
    ...{ id, property, value, form, stance, rank, reason, recordedAt },
    ...{ retiredAt: null, source, takenFrom },
  };
}

/** Of how many works claims uphold something. */
export function sourceCountOf(claims: readonly ClaimWord[]): number {
  const upheld = claims.filter(({ stance }) => stance === 'SUPPORTS');
  return new Set(upheld.map(({ source }) => source.id)).size;
}
