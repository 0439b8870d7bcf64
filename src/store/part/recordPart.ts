import { type Beyond, type Register, createRegister } from '../../record/subjects/register.ts';
import { check } from '../../record/check/check.ts';
import { citedBy, checkFolded, isUnread } from '../../record/check/checkFolded.ts';
import { canonicalRows, rowsInOrder } from '../../record/files/canonicalRows.ts';
import type { Subject } from '../../record/subjects/subject.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import type { Vocabulary } from '../../record/words/vocabulary.ts';
import { closureOf } from './closure.ts';
import type { FileScan } from '../../record/scan/scan.ts';

/** Part of a record, before and after a change of the rows about some of its subjects. */
export interface RecordPart {
  readonly before: PartState;
  readonly after: PartState;
}

export interface PartState {
  readonly rows: readonly DataRow[];
  readonly register: Register;
}

interface Changed {
  readonly scanned: FileScan;
  /** The subjects whose rows changed. */
  readonly touched: ReadonlySet<string>;
  /** The rows about them before. */
  readonly before: readonly DataRow[];
}

/** All that the projection of some subjects reads. Null if it is too much, or if the rows now have a fault. */
export function partOf(
  { scanned, touched, before }: Changed,
  ids: Iterable<string>,
  { vocabulary, today }: { readonly vocabulary: Vocabulary; readonly today: string },
): RecordPart | null {
  const plain = scanned.plainRows();
  const closure = closureOf(ids, before, scanned);
  if (plain === null || closure === null) return null;
  const raw = [...plain, ...[...closure.values()].flat()];
  const checked = check(raw, vocabulary, { today, types: scanned.types });
  if (checked.faults.length > 0) return null;
  const rows = canonicalRows(checked.rows, tables);
  const isSame = ({ table, cells }: DataRow) =>
    table.rows === 'plain' || !touched.has(cells['id'] ?? '');
  const old = rowsInOrder([...rows.filter(isSame), ...before], tables);
  const part = { before: stateOf(old, vocabulary), after: stateOf(rows, vocabulary) };
  return isFaultyFolded(part, touched, checked.rows) ? null : part;
}

function stateOf(rows: readonly DataRow[], vocabulary: Vocabulary, beyond?: Beyond): PartState {
  return { rows, register: createRegister(rows, vocabulary, beyond) };
}

/** The part, with what is known of the record beyond it. */
export function within({ rows, register }: PartState, beyond: Beyond): PartState {
  return stateOf(rows, register.vocabulary, beyond);
}

/** What was cited before still is, unless only touched subjects cited it. */
function isFaultyFolded(
  { before, after }: RecordPart,
  touched: ReadonlySet<string>,
  rows: readonly DataRow[],
): boolean {
  const cited = citedBy(among(after.register, touched));
  const dropped = [...citedBy(among(before.register, touched))].filter((id) => !cited.has(id));
  if (among(after.register, dropped).some(isUnread)) return true;
  const unread = [...before.register.subjects.values()].filter(isUnread);
  const others = unread.map(({ id }) => id);
  return checkFolded(after.register, rows, others).length > 0;
}

/** Those of some subjects that a register has. */
export function among({ subjects }: Register, ids: Iterable<string>): readonly Subject[] {
  return [...ids].flatMap((id) => subjects.get(id) ?? []);
}
