import { groupBy } from '../../evidence/groups/groupBy.ts';
import { latestToday } from '../../record/check/dataset.ts';
import { latestOf, listsIn } from '../../record/lists/lists.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { rowsWithout } from '../../record/content/rowsWithout.ts';
import { indexCells } from './columns.ts';
import { type ConcernSearch, concernedBy } from './concerned.ts';
import { plainOf, typesWithThemes } from '../../store/part/plainRows.ts';
import { excerptOf, read } from './excerpt.ts';
import { createRowReader, readerBeside } from './rowReader.ts';
import type { TwoRecords } from './twoRecords.ts';

/** More subjects than this are read with all others. */
const MOST = 500;

/**
 * What is known of two records: the subjects that a change concerns, and all rows without claims. Null if more subjects are concerned, or
 * if something is wrong: all rows must be read then.
 */
export function concernedPart(two: TwoRecords, now: Date) {
  if (two.changed.size > MOST || isFaulty(two)) return null;
  const records = recordsOf(two, now);
  const first = records && firstConcerned(two, records);
  if (records === null || first === null) return null;
  const { before, after } = records;
  const search: ConcernSearch = { two, ...before, actors: (ids) => read(after, ids) };
  for (let ids = first; ids.size <= MOST;) {
    const [was, is] = [excerptOf(before, ids), excerptOf(after, ids)];
    if (was === null || is === null) return null;
    const excerpts = { before: was, after: is };
    const more = concernedBy(ids, excerpts, search);
    if (more === null) return null;
    if ([...more].every((id) => ids.has(id)))
      return { ids, excerpts, plain: { before: before.plain, after: after.plain } };
    ids = new Set([...ids, ...more]);
  }
  return null;
}

/** Whether a subject is of another type, or gone while others refer to it. */
function isFaulty({ before, after, changed, isMentionedAfter }: TwoRecords): boolean {
  return [...changed].some((id) => {
    const [was, is] = [before.types.get(id), after.types.get(id)];
    return was !== undefined && was !== is && (is !== undefined || isMentionedAfter(id));
  });
}

type Records = NonNullable<ReturnType<typeof recordsOf>>;

function recordsOf({ before, after, files, changed, isPlainSame }: TwoRecords, now: Date) {
  const today = latestToday(now);
  const was = plainOf(before, today);
  if (was === null) return null;
  const isGone = (id: string) => after.types.get(id) === undefined;
  // The same rows without claims have a fault only if what they refer to is gone.
  const isSame = isPlainSame && ![...changed].some(isGone);
  const is = isSame
    ? { ...was, types: typesWithThemes(after.types, was.plain) }
    : plainOf(after, today);
  if (is === null) return null;
  const indexes = indexCells(files);
  const reader = createRowReader(before, was);
  const readerNow = readerBeside(reader, createRowReader(after, is), changed);
  return { before: { ...was, ...reader, ...indexes }, after: { ...is, ...readerNow, ...indexes } };
}

/** The subjects whose rows differ, and ties of which lists say something else. Null if all ties may be these. */
function firstConcerned({ changed, mentioning }: TwoRecords, { before, after }: Records) {
  const [was, is] = [listRows(before.plain), listRows(after.plain)];
  if (was.newest !== is.newest || was.calls !== is.calls) return null;
  const ids = new Set(changed);
  for (const source of new Set([...was.bySource.keys(), ...is.bySource.keys()])) {
    const [old = [], now = []] = [was.bySource.get(source), is.bySource.get(source)];
    const differing = [...rowsWithout(old, now), ...rowsWithout(now, old)];
    if (differing.length === 0) continue;
    const hosts = differing.flatMap(({ cells }) => cells['host'] ?? []);
    const isOfHosts = hosts.length === differing.length && daysOf(old) === daysOf(now);
    const having = isOfHosts ? [] : mentioning(source);
    if (having === null) return null;
    for (const id of [...hosts.flatMap(after.ties().tiesOf), ...having]) ids.add(id);
  }
  return ids;
}

function listRows(plain: readonly DataRow[]) {
  const rows = plain.filter(({ table }) => table.type === 'List');
  return {
    newest: listsIn(rows).newest,
    calls: JSON.stringify(
      plain.filter(({ table }) => table.type === 'Call').map(({ cells }) => cells),
    ),
    bySource: groupBy(rows, ({ cells }) => cells['source'] ?? ''),
  };
}

/** The latest day of the rows of a list, which counts for ties of other places; empty if it has no rows. */
function daysOf(rows: readonly DataRow[]): string {
  return JSON.stringify(
    rows.length === 0 ? [] : [latestOf(rows.map(({ cells }) => cells['as_of'] ?? null))],
  );
}
