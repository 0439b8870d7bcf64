import { type ClaimWord, type SourceWord, inOrder } from '../evidence/claim.ts';

/** A source as columns; `sourceOf` reads them. */
export const SOURCE_COLUMNS = (source: string) =>
  `[${source}.id, ${source}.title, ${source}.read, ${source}.directness, ${source}.published, COLLECT { MATCH (${source})-[:PUBLISHED_BY]->(publisher:Actor) RETURN publisher.id }[0]]`;

/** The standing claims on a subject as one list of rows, in no order, those for which `condition` on `claim` holds; `claimsOf` reads them. */
export const CLAIM_ROWS = (subject: string, condition: string) => `COLLECT {
  MATCH (${subject})<-[:ABOUT]-(claim:Claim)-[:STATED_IN]->(source:Source)
  WHERE claim.retiredAt IS NULL AND ${condition}
  OPTIONAL MATCH (claim)-[:TAKEN_FROM]->(work:Source)
  RETURN [source.id, work.id, claim.value, claim.form, claim.stance, claim.rank, claim.id, claim.property, claim.reason, claim.recordedAt] }`;

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

/** Claims by their ids in order; `sources` are all of the record. */
export function claimsOf(
  rows: readonly Row[],
  sources: ReadonlyMap<string, SourceWord>,
): ClaimWord[] {
  const claims = rows.flatMap((row) => {
    const [stated, work, value, form, stance, rank, id, property, reason, recordedAt] =
      row as ClaimRow;
    const source = sources.get(stated);
    if (source === undefined) return [];
    const takenFrom = work === null ? null : (sources.get(work) ?? null);
    return [
      {
        ...{ id, property, value, form, stance, rank, reason, recordedAt },
        ...{ retiredAt: null, source, takenFrom },
      },
    ];
  });
  return inOrder(claims);
}

type Row = readonly unknown[];

type ClaimRow = readonly [
  source: string,
  takenFrom: string | null,
  value: string,
  form: ClaimWord['form'],
  stance: ClaimWord['stance'],
  rank: ClaimWord['rank'],
  id: string,
  property: string,
  reason: string | null,
  recordedAt: string,
];

/** Of how many works claims uphold something. */
export function sourceCountOf(claims: readonly ClaimWord[]): number {
  const upheld = claims.filter(({ stance }) => stance === 'SUPPORTS');
  return new Set(upheld.map(({ source }) => source.id)).size;
}
