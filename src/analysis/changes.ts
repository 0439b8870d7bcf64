import type { ChangeKind, QueryChangesArgs } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { createPaging } from './pageOf.ts';

type Row = readonly [at: string, claim: string, kind: ChangeKind];

/** Four ways into two indexes, each as far as the page goes: of the instant where the page before ended, only what follows there. */
const CHANGES = `CALL () {
  MATCH (claim:Claim)
  WHERE claim.recordedAt = $at AND claim.id > $id
  RETURN claim.recordedAt AS at, claim.id AS id, 'RECORDED' AS kind
  ORDER BY claim.recordedAt, claim.id
  LIMIT $limit
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.recordedAt > $at AND claim.id IS NOT NULL
  RETURN claim.recordedAt AS at, claim.id AS id, 'RECORDED' AS kind
  ORDER BY claim.recordedAt, claim.id
  LIMIT $limit
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.retiredAt = $at AND claim.id >= $id AND (claim.id > $id OR $kind < 'RETIRED')
  RETURN claim.retiredAt AS at, claim.id AS id, 'RETIRED' AS kind
  ORDER BY claim.retiredAt, claim.id
  LIMIT $limit
  UNION ALL
  MATCH (claim:Claim)
  WHERE claim.retiredAt > $at AND claim.id IS NOT NULL
  RETURN claim.retiredAt AS at, claim.id AS id, 'RETIRED' AS kind
  ORDER BY claim.retiredAt, claim.id
  LIMIT $limit
}
RETURN [at, id, kind]
ORDER BY at, id, kind
LIMIT $limit`;

const COUNTED = `RETURN [
  COUNT { MATCH (claim:Claim) WHERE claim.recordedAt >= $since },
  COUNT { MATCH (claim:Claim) WHERE claim.retiredAt >= $since }
]`;

/** A page of what entered the record and what was withdrawn from it since an instant. */
export async function changesSince(
  reader: GraphReader,
  args: QueryChangesArgs,
  isCounted: boolean,
) {
  const { after, limit, pageOf } = createPaging('AT', ['at', 'id', 'kind'], args);
  const [at, id, kind] = after ?? [args.since, '', ''];
  const rows = (await reader.read(CHANGES, { at, id, kind, limit })) as readonly Row[];
  const [counts = []] = isCounted ? await reader.read(COUNTED, { since: args.since }) : [];
  return {
    ...pageOf(
      rows,
      (row) => row,
      ([when, claim, what]) => ({ at: when, kind: what, claim: { id: claim } }),
    ),
    totalCount: counts.reduce<number>((sum, count) => sum + Number(count), 0),
  };
}
