import { type ClaimWord, type SourceWord, inOrder } from '../evidence/claim.ts';

/** A source as the files in `cypher/_analysis` return it. */
export function sourceOf(row: readonly unknown[]): SourceWord {
  const [id, title, read, directness, published, publisher, origin] = row as [
    string,
    string,
    boolean,
    SourceWord['directness'],
    string | null,
    string | null,
    string | null,
  ];
  return { id, title, read, directness, published, publisher, origin };
}

/** Claims as the files in `cypher/_analysis` return them, in the order of their ids; `sources` are all of the record. */
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

/** The number of works whose claims support a value. */
export function sourceCountOf(claims: readonly ClaimWord[]): number {
  const upheld = claims.filter(({ stance }) => stance === 'SUPPORTS');
  return new Set(upheld.map(({ source }) => source.id)).size;
}
