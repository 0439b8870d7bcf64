import type { ChangeKind, QueryChangesArgs } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../graph/statements.ts';
import { createPaging } from './pageOf.ts';

type Row = readonly [at: string, claim: string, kind: ChangeKind];

const CHANGES = readStatement('_analysis/changes.cypher');
const COUNTED = readStatement('_analysis/changesCount.cypher');

/** A page of claims recorded or withdrawn since an instant. */
export async function changesSince(
  reader: GraphReader,
  args: QueryChangesArgs,
  isCounted: boolean,
) {
  const { after, limit, pageOf } = createPaging('Query.changes', 'AT', ['at', 'id', 'kind'], args);
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
