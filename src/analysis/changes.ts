import { badInput } from '../errors.ts';
import type { ChangeFilter, ChangeKind, QueryChangesArgs } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../graph/statements.ts';
import { createPaging } from './pageOf.ts';

type Row = readonly [at: string, claim: string, kind: ChangeKind];

const CHANGES = readStatement('_analysis/changes.cypher');
const CHANGES_BEFORE = readStatement('_analysis/changesBefore.cypher');
const COUNTED = readStatement('_analysis/changesCount.cypher');
const FILTERED = readStatement('_analysis/changesFiltered.cypher');
const PAGE = readStatement('_analysis/changesFilteredPage.cypher');
const PAGE_BEFORE = readStatement('_analysis/changesFilteredPageBefore.cypher');
const COUNT = readStatement('_analysis/changesFilteredCount.cypher');

/** After the last instant. */
const STILL = '9999-12-31T23:59:59Z';

/** A page of claims recorded or withdrawn since an instant, before another. */
export async function changesSince(
  reader: GraphReader,
  args: QueryChangesArgs,
  isCounted: boolean,
) {
  const { after, before, isBackward, limit, pageOf } = createPaging(
    'Query.changes',
    'AT',
    ['at', 'id', 'kind'],
    args,
  );
  const { since } = args;
  if (args.until != null && args.until < since)
    throw badInput(
      `\`until\` must not be before \`since\`, but got: "${args.until}" and "${since}".`,
    );
  const within = { since, until: args.until ?? STILL };
  // The lookups of a page without a filter begin or end at one cursor, at its own end.
  const isPlain = args.filter == null && (isBackward ? after : before) === null;
  const { page, count } = isPlain ? all() : only(args.filter ?? {});
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
    const first = [isBackward ? STILL : since, '', ''] as const;
    // A cursor can be of a page of earlier changes.
    const from = after ?? before ?? first;
    const [at, id, kind] = !isBackward && String(from[0]) < since ? first : from;
    const statement = isBackward ? CHANGES_BEFORE : CHANGES;
    return {
      page: () => reader.read(statement, { ...within, at, id, kind, limit }),
      count: () => reader.read(COUNTED, within),
    };
  }

  function only(filter: ChangeFilter) {
    const params = { ...within, filter };
    const rest = isBackward ? PAGE_BEFORE : PAGE;
    return {
      page: () => reader.read(`${FILTERED}\n${rest}`, { ...params, after, before, limit }),
      count: () => reader.read(`${FILTERED}\n${COUNT}`, params),
    };
  }
}
