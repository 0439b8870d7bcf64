import { badInput } from '../../errors.ts';
import type { ChangeFilter, ChangeKind, QueryChangesArgs } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { type ChangeLog, type LogOf, STEP, dayOf, instantOf } from './changeLog.ts';
import { type Passes, createLogPasses } from './passes.ts';
import { resultOf } from '../inSlices.ts';
import { createPaging } from '../pageOf.ts';
import { type Key, compareKeys, firstOf } from '../order.ts';

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
  const { since, until } = args;
  if (until != null && until < since)
    throw badInput(`\`until\` must not be before \`since\`, but got: "${until}" and "${since}".`);
  const within = { since, until: until ?? STILL };
  const filter = args.filter ?? {};
  // The lookups of a page without a filter begin or end at one cursor, at its own end.
  const isEmpty = Object.values(filter).every((condition) => condition == null);
  const isPlain = isEmpty && (paging.isBackward ? paging.after : paging.before) === null;
  const { page, count } = isPlain
    ? inGraph(reader, within, paging)
    : await inLog(reader, { log: await logOf(reader), filter, within, paging });
  const rows = await page();
  const totalCount = isCounted ? await count() : 0;
  const nodeOf = ([at, claim, kind]: Row) => ({ at, kind, claim: { id: claim } });
  return { ...paging.pageOf(rows as readonly Row[], (row) => row, nodeOf), totalCount };
}

type Instants = Readonly<Record<'since' | 'until', string>>;
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

interface Searched {
  readonly log: ChangeLog;
  readonly filter: ChangeFilter;
  readonly within: Instants;
  readonly paging: Paging;
}

async function inLog(reader: GraphReader, { log, filter, within, paging }: Searched) {
  const passes = await resultOf(createLogPasses(log, filter, isThen), reader);
  return {
    page: () => resultOf(pageOfChanges(log, within, passes, paging), reader),
    count: () => resultOf(countChanges(log, within, passes), reader),
  };
}

/** On the day on which a claim is recorded or retired, what it refers to counts. */
function isThen(recorded: number, retired: number, day: number): boolean {
  return recorded <= day && (retired === 0 || retired >= day);
}

function* countChanges(
  log: ChangeLog,
  within: Instants,
  passes: Passes,
): Generator<undefined, number> {
  let count = 0;
  const parts = partsOf(log, within, { after: null, before: null });
  for (const { claimAt, dayAt, from, kind, to } of parts) {
    for (let number = from; number < to; number++) {
      if (passes(claimAt(number), kind, dayAt(number))) count += 1;
      if (number % STEP === 0) yield;
    }
  }
  return count;
}

/** Up to `limit` changes from the beginning, or from the end with the latest first. */
function* pageOfChanges(
  log: ChangeLog,
  within: Instants,
  passes: Passes,
  { limit, isBackward, ...between }: Paging,
): Generator<undefined, readonly Row[]> {
  const found: Row[] = [];
  for (const { claimAt, dayAt, from, kind, to } of partsOf(log, within, between)) {
    const most = found.length + limit;
    for (let step = 0; step < to - from && found.length < most; step++) {
      const number = isBackward ? to - 1 - step : from + step;
      const [at, day] = [claimAt(number), dayAt(number)];
      if (passes(at, kind, day)) found.push([instantOf(day), log.ids[at] ?? '', kind]);
      if (step % STEP === 0) yield;
    }
  }
  const inOrder = found.sort(compareKeys);
  return (isBackward ? inOrder.reverse() : inOrder).slice(0, limit);
}

/** The changes of each kind between two instants and two changes, in their order, from one number up to another. */
function partsOf(
  log: ChangeLog,
  { since, until }: Instants,
  { after, before }: Pick<Paging, 'after' | 'before'>,
) {
  const { ids, recorded, retired, withdrawn } = log;
  const [first, end] = [firstDay(since), firstDay(until)];
  const partOf = (kind: ChangeKind, length: number, claimAt: (number: number) => number) => {
    const days = kind === 'RECORDED' ? recorded : retired;
    const dayAt = (number: number) => Number(days[claimAt(number)]);
    const against = (number: number, keys: readonly Key[]) =>
      compareKeys([instantOf(dayAt(number)), ids[claimAt(number)] ?? '', kind], keys);
    const isAfter = (number: number) => after === null || against(number, after) > 0;
    const isBefore = (number: number) => before === null || against(number, before) < 0;
    return {
      /** The claim of a change by its number, and its day. */
      ...{ kind, claimAt, dayAt },
      from: firstOf(length, (number) => dayAt(number) >= first && isAfter(number)),
      to: firstOf(length, (number) => dayAt(number) >= end || !isBefore(number)),
    };
  };
  return [
    partOf('RECORDED', ids.length, (number) => number),
    partOf('RETIRED', withdrawn.length, (number) => Number(withdrawn[number])),
  ];
}

/** The first day whose instant is not before another one. */
function firstDay(instant: string): number {
  const day = dayOf(instant);
  return instantOf(day) < instant ? day + 1 : day;
}
