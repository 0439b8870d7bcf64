import { badInput } from '../../errors.ts';
import type { ChangeFilter, ChangeKind, QueryChangesArgs } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { type Bounds, type Keys, countChanges, pageOfChanges } from './changesIn.ts';
import type { ChangeLog, LogOf } from './changeLog.ts';
import { createLogPasses } from './passes.ts';
import { createPaging } from '../pageOf.ts';

type Row = readonly [at: string, claim: string, kind: ChangeKind];

const CHANGES = readStatement('_analysis/changes.cypher');
const CHANGES_BEFORE = readStatement('_analysis/changesBefore.cypher');
const COUNTED = readStatement('_analysis/changesCount.cypher');

/** After the last instant. */
const STILL = '9999-12-31T23:59:59Z';

/** A page of claims recorded or withdrawn since an instant, before another. */
export async function changesSince(
  reader: GraphReader,
  args: QueryChangesArgs,
  { isCounted, logOf }: { readonly isCounted: boolean; readonly logOf: LogOf },
) {
  const paging = createPaging('Query.changes', 'AT', ['at', 'id', 'kind'], args);
  const { since } = args;
  if (args.until != null && args.until < since)
    throw badInput(
      `\`until\` must not be before \`since\`, but got: "${args.until}" and "${since}".`,
    );
  const within = { since, until: args.until ?? STILL };
  const filter = args.filter ?? {};
  // The lookups of a page without a filter begin or end at one cursor, at its own end.
  const isPlain = isEmpty(filter) && (paging.isBackward ? paging.after : paging.before) === null;
  const { page, count } = isPlain
    ? inGraph(reader, within, paging)
    : await inLog({ log: await logOf(reader), filter }, within, paging);
  const rows = await page();
  const totalCount = isCounted ? await count() : 0;
  return {
    ...paging.pageOf(
      rows as readonly Row[],
      (row) => row,
      ([when, claim, what]) => ({ at: when, kind: what, claim: { id: claim } }),
    ),
    totalCount,
  };
}

type Instants = Pick<Bounds, 'since' | 'until'>;
type Paging = ReturnType<typeof createPaging>;

function inGraph(
  reader: GraphReader,
  within: Instants,
  { after, before, isBackward, limit }: Paging,
) {
  const first = [isBackward ? STILL : within.since, '', ''] as const;
  // A cursor can be of a page of earlier changes.
  const from = after ?? before ?? first;
  const [at, id, kind] = !isBackward && String(from[0]) < within.since ? first : from;
  const statement = isBackward ? CHANGES_BEFORE : CHANGES;
  return {
    page: () => reader.read(statement, { ...within, at, id, kind, limit }),
    count: async () => {
      const [counts = []] = await reader.read(COUNTED, within);
      return counts.reduce<number>((sum, number) => sum + Number(number), 0);
    },
  };
}

async function inLog(
  { log, filter }: { readonly log: ChangeLog; readonly filter: ChangeFilter },
  within: Instants,
  { after, before, isBackward, limit }: Paging,
) {
  const passes = await createLogPasses(log, filter, isThen);
  const bounds = { ...within, after: after as Keys | null, before: before as Keys | null };
  return {
    page: () => pageOfChanges(log, bounds, passes, { limit, isBackward }),
    count: () => countChanges(log, within, passes),
  };
}

/** On the day on which a claim is recorded or retired, what it refers to counts. */
function isThen(recorded: number, retired: number, day: number): boolean {
  return recorded <= day && (retired === 0 || retired >= day);
}

function isEmpty(filter: ChangeFilter): boolean {
  return Object.values(filter).every((condition) => condition == null);
}
