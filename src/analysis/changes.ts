import type { ChangeFilter, ChangeKind, QueryChangesArgs } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../graph/statements.ts';
import { createPaging } from './pageOf.ts';

type Row = readonly [at: string, claim: string, kind: ChangeKind];

const CHANGES = readStatement('_analysis/changes.cypher');
const COUNTED = readStatement('_analysis/changesCount.cypher');
const FILTERED = readStatement('_analysis/changesFiltered.cypher');
const PAGE = readStatement('_analysis/changesFilteredPage.cypher');
const COUNT = readStatement('_analysis/changesFilteredCount.cypher');

/** After the last instant. */
const STILL = '9999-12-31T23:59:59Z';

/** A page of claims recorded or withdrawn since an instant, before another. */
export async function changesSince(
  reader: GraphReader,
  args: QueryChangesArgs,
  isCounted: boolean,
) {
  const { after, limit, pageOf } = createPaging('Query.changes', 'AT', ['at', 'id', 'kind'], args);
  const { since } = args;
  const within = { since, until: args.until ?? STILL };
  const { page, count } = args.filter == null ? all() : only(args.filter);
  const rows = await page();
  const [counts = []] = isCounted ? await count() : [];
  return {
    ...pageOf(
      rows as readonly Row[],
      (row) => row,
      ([when, claim, what]) => ({ at: when, kind: what, claim: { id: claim } }),
    ),
    totalCount: counts.reduce<number>((sum, number) => sum + Number(number), 0),
  };

  function all() {
    const [at, id, kind] = after ?? [since, '', ''];
    return {
      page: () => reader.read(CHANGES, { ...within, at, id, kind, limit }),
      count: () => reader.read(COUNTED, within),
    };
  }

  function only(filter: ChangeFilter) {
    const params = { ...within, filter };
    return {
      page: () => reader.read(`${FILTERED}\n${PAGE}`, { ...params, after, limit }),
      count: () => reader.read(`${FILTERED}\n${COUNT}`, params),
    };
  }
}
