import { typesOver } from '../../consequence/reading/twoRecords.ts';
import { check } from '../../record/check/check.ts';
import { checkFolded, isUnread } from '../../record/check/checkFolded.ts';
import { typesWithThemes } from '../../store/part/plainRows.ts';
import type { DataFault } from '../../record/faults/fault.ts';
import { canonicalRows } from '../../record/files/canonicalRows.ts';
import { createRegister } from '../../record/subjects/register.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import { closureOf } from '../../store/part/closure.ts';
import type { WorkingRecord, WorkingRow } from './working.ts';

/** What is wrong with the rows of changed subjects; `by` is the operation that made the row, null for a row of the release. */
export interface WorkingFault extends Pick<DataFault, 'column' | 'message'> {
  readonly by: number | null;
  readonly id: string;
}

/** All faults of the changed subjects, each of which is checked with what its projection reads. */
export function faultsOf(working: WorkingRecord): readonly WorkingFault[] {
  return faultsAbout(working.changed(), working);
}

/** A subject that concerns too many others to be read with them cannot be checked, which is its fault. */
const UNCHECKED =
  'it concerns more than 2,000 others, which are too many to check one change. Split it, or put it into the data files';

/** Halves what concerns too many subjects at once. */
function faultsAbout(ids: readonly string[], working: WorkingRecord): readonly WorkingFault[] {
  const byRow = new Map<DataRow, WorkingRow>();
  const rowsOf = (some: readonly string[]) =>
    some.flatMap((id) => working.rowsOf(id).map((one) => numbered(one, byRow)));
  const plain = working.plain().map((one) => numbered(one, byRow));
  const closure = closureOf(ids, [], { rowsOf });
  if (closure !== null)
    return faultsAmong([...plain, ...[...closure.values()].flat()], byRow, working);
  const [id = ''] = ids;
  if (ids.length === 1) return [{ by: lastAbout(id, working), id, message: UNCHECKED }];
  const half = Math.ceil(ids.length / 2);
  return [ids.slice(0, half), ids.slice(half)].flatMap((some) => faultsAbout(some, working));
}

function faultsAmong(
  rows: readonly DataRow[],
  byRow: ReadonlyMap<DataRow, WorkingRow>,
  working: WorkingRecord,
): readonly WorkingFault[] {
  const plain = working.plain().map(({ row }) => row);
  const { today } = working.checking;
  const own = new Map(working.changed().map((id) => [id, working.typeOf(id)]));
  const types = typesWithThemes(typesOver(working.scan.types, own), plain);
  const checked = check(rows, { today, types });
  const faults = checked.faults.length > 0 ? checked.faults : foldedFaults(checked.rows, working);
  const places = new Map([...byRow].map(([{ file, line }, one]) => [`${file}:${line}`, one]));
  return faults.map(({ file, line, column, message }) => {
    const at = places.get(`${file}:${line ?? 0}`);
    const id = at?.row.cells['id'] ?? '';
    const by = at?.by ?? lastAbout(id, working);
    return { by, id, message, ...(column !== undefined && { column }) };
  });
}

/** Each row is at a line of its own, so that a fault tells which one it is of. */
function numbered(one: WorkingRow, byRow: Map<DataRow, WorkingRow>): DataRow {
  const row = { ...one.row, line: byRow.size + 1 };
  byRow.set(row, one);
  return row;
}

/** A row of the release can be at fault because of what was changed beside it. */
function lastAbout(id: string, working: WorkingRecord): number | null {
  if (!working.changed().includes(id)) return null;
  const last = Math.max(-1, ...working.rowsOf(id).map(({ by }) => by ?? -1));
  return last < 0 ? null : last;
}

/** Works that nobody read may be cited by sources beyond these rows, if the release has them. */
function foldedFaults(rows: readonly DataRow[], { scan }: WorkingRecord) {
  const register = createRegister(canonicalRows(rows, tables));
  const unread = [...register.subjects.values()].filter(isUnread).map(({ id }) => id);
  const known = unread.filter((id) => scan.types.get(id) !== undefined);
  return checkFolded(register, rows, known);
}
