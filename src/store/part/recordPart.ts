import { type Register, foldRegister } from '../../record/subjects/register.ts';
import { check } from '../../record/check/check.ts';
import { citedBy, checkFolded, isUnread } from '../../record/check/checkFolded.ts';
import { canonicalRows, rowsInOrder } from '../../record/files/canonicalRows.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import { listsIn } from '../../record/lists/lists.ts';
import { closureOf } from './closure.ts';
import type { PlainRows } from './plainRows.ts';
import type { Both } from './readBeyond.ts';
import type { FileScan } from '../../record/scan/scan.ts';

/** Part of a record, before and after a change of the rows about some of its subjects. */
export type RecordPart = Both<PartState>;

export interface PartState {
  readonly rows: readonly DataRow[];
  /** With what is known of the record beyond the part. */
  readonly register: ReturnType<typeof foldRegister>;
}

interface Changed {
  readonly scanned: FileScan;
  /** The subjects whose rows changed. */
  readonly touched: ReadonlySet<string>;
  /** The rows about them before, and those without claims. */
  readonly before: readonly DataRow[];
}

/** Reads all that the projection of some subjects reads. Returns null if that is too much, or if the rows now have a fault. */
export function createPartReader(
  { scanned, touched, before }: Changed,
  { plain, ...checking }: PlainRows,
): (ids: Iterable<string>) => RecordPart | null {
  const lists = listsIn(plain);
  const isPlain = ({ table }: DataRow) => table.rows === 'plain';
  const [was, old] = [before.filter(isPlain), before.filter((row) => !isPlain(row))];
  const stateOf = (rows: readonly DataRow[]) => ({ rows, register: foldRegister(rows, lists) });
  return (ids) => {
    const closure = closureOf(ids, old, scanned);
    if (closure === null) return null;
    const checked = check([...closure.values()].flat(), checking);
    if (checked.faults.length > 0) return null;
    const rows = canonicalRows(checked.rows, tables);
    const same = rows.filter(({ cells }) => !touched.has(cells['id'] ?? ''));
    const part = {
      before: stateOf([...was, ...rowsInOrder([...same, ...old], tables)]),
      after: stateOf([...plain, ...rows]),
    };
    return isFaultyFolded(part, touched, checked.rows) ? null : part;
  };
}

/** What was cited before still is, unless only touched subjects cited it. */
function isFaultyFolded(part: RecordPart, touched: ReadonlySet<string>, rows: readonly DataRow[]) {
  const [before, after] = [part.before.register(), part.after.register()];
  const cited = citedBy(among(after, touched));
  const dropped = [...citedBy(among(before, touched))].filter((id) => !cited.has(id));
  if (among(after, dropped).some(isUnread)) return true;
  const unread = [...before.subjects.values()].filter(isUnread);
  const others = unread.map(({ id }) => id);
  return checkFolded(after, rows, others).length > 0;
}

/** Those of some subjects that a register has. */
export function among({ subjects }: Register, ids: Iterable<string>): readonly Subject[] {
  return [...ids].flatMap((id) => subjects.get(id) ?? []);
}
