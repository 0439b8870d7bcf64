import { claimsOf } from '../../record/claims/claim.ts';
import { rowsOfClaims } from '../../record/files/canonicalRows.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import type { RecordOperation } from '../journal/events.ts';
import { withIds } from './assert.ts';
import { APPLIED, SETTLED, type Fate, setAside } from './fate.ts';
import { PART } from './part.ts';
import type { WorkingRecord, WorkingRow } from './working.ts';

interface Merging {
  readonly id: string;
  readonly into: string;
  readonly reason: string;
  readonly by: number;
  readonly day: string;
}

/** Gives all rows of one subject to another, and has all others refer to that one. */
export function merge(working: WorkingRecord, merging: Merging): Fate {
  const { id, into } = merging;
  if (id === into) return SETTLED;
  const [type, other] = [working.typeOf(id), working.typeOf(into)];
  if (type === undefined)
    return setAside(`Expected an id on record, but there is no "${id}".`, 'id');
  if (other === undefined)
    return setAside(`Expected an id on record, but there is no "${into}".`, 'into');
  if (type !== other)
    return setAside(
      `Expected two of the same type, but "${id}" is a ${type} and "${into}" a ${other}.`,
      'into',
    );
  const told = distinctionOf(working, id, into);
  if (told !== undefined)
    return setAside(`Expected two names of one, but they are told apart: ${told}`, 'into');
  const present = (one: string) => (one === id ? into : one);
  const moved = (one: WorkingRow): WorkingRow => {
    const cells = withIds(one.row, present);
    const isSame = JSON.stringify(cells) === JSON.stringify(one.row.cells);
    return isSame ? one : { ...one, row: { ...one.row, cells }, by: merging.by };
  };
  const both = [...working.rowsOf(into), ...working.rowsOf(id).map(moved)];
  const mentioning = working.mentioning(id);
  working.replace(id, []);
  working.replace(into, onceEach(both, { subject: into, type, by: merging.by }));
  for (const subject of mentioning)
    if (subject !== into) working.replace(subject, working.rowsOf(subject).map(moved));
  const plain = oncePerPair(working.plain().map(moved));
  working.setPlain([...plain, { row: redirect(merging), by: merging.by, isAdded: true }]);
  return APPLIED;
}

interface Merged {
  readonly subject: string;
  readonly type: string;
  readonly by: number;
}

/** Both may say the same after one source. Rows that were only moved stay as they are. */
function onceEach(
  rows: readonly WorkingRow[],
  { subject, type, by }: Merged,
): readonly WorkingRow[] {
  const seen = new Set<string>();
  return rows.flatMap((one) => {
    const claims = claimsOf(one.row);
    const fresh = claims.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    if (fresh.length === claims.length) return [one];
    return rowsOfClaims(fresh, new Map([[subject, type]]), tables).map((row) => ({
      ...{ row: { ...row, file: one.row.file, line: one.row.line }, by, isAdded: false },
    }));
  });
}

/** Both may be told apart from a third; the row that was moved says so for both. */
function oncePerPair(rows: readonly WorkingRow[]): readonly WorkingRow[] {
  const kept = new Map<string, WorkingRow>();
  const isPair = ({ row }: WorkingRow) => row.table.type === 'Distinction';
  const pairOf = ({ row: { cells } }: WorkingRow) => [cells['a'], cells['b']].sort().join(' ');
  for (const one of rows.filter(isPair))
    if (one.by !== null || !kept.has(pairOf(one))) kept.set(pairOf(one), one);
  return rows.filter((one) => !isPair(one) || kept.get(pairOf(one)) === one);
}

function tableOf(type: 'Redirect' | 'Distinction') {
  const table = tables.find((one) => one.type === type);
  if (table === undefined) throw new Error(`No table is of the type ${type}.`);
  return table;
}

function redirect({ id, into, reason, day, by }: Merging): DataRow {
  const table = tableOf('Redirect');
  return {
    table,
    file: `${PART}/${table.file}`,
    line: by + 1,
    cells: { id, into, reason, recorded: day },
  };
}

/** Why two actors are told apart; undefined if they are not. */
function distinctionOf(working: WorkingRecord, a: string, b: string): string | undefined {
  const pair = [a, b].sort().join('\t');
  const found = working
    .plain()
    .filter(({ row }) => row.table.type === 'Distinction')
    .find(({ row: { cells } }) => [cells['a'], cells['b']].sort().join('\t') === pair);
  return found && (found.row.cells['because'] ?? '');
}

type Distinguishing = Extract<RecordOperation, { kind: 'DISTINGUISH' }>;

/** Says that two actors are not the same, whatever their names. */
export function distinguish(
  working: WorkingRecord,
  { a, b, reason, source }: Distinguishing,
  by: number,
): Fate {
  if (distinctionOf(working, a, b) !== undefined) return SETTLED;
  const table = tableOf('Distinction');
  const cells = { a, b, because: reason, ...(source !== null && { source }) };
  const row = { table, file: `${PART}/${table.file}`, line: by + 1, cells };
  working.setPlain([...working.plain(), { row, by, isAdded: true }]);
  return APPLIED;
}
