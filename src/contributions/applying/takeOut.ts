import { hash } from 'node:crypto';
import { BAR, claimsOf } from '../../record/claims/claim.ts';
import { withIds } from './assert.ts';
import { APPLIED, SETTLED, type Fate } from './fate.ts';
import { type WorkingRecord, type WorkingRow, presentIdIn } from './working.ts';

/** What is kept of the id of a subject that was erased. */
export const digestOfSubject = (id: string) => hash('sha256', `erased ${id}`);

/** Ties that say nothing but what a person did. */
const PERSONAL: readonly (string | undefined)[] = ['Affiliation', 'PersonalTie'];

/**
 * Takes a subject out of a release, which has nothing to say of it in its place: the rows about it, those about ties that are its own, and
 * its mentions in others. A release may have merged it into another id, which is then its own.
 */
export function takeOut(
  working: WorkingRecord,
  { digest, by }: { readonly digest: string; readonly by: number },
): Fate {
  const former = working.plain().filter(({ row }) => row.table.type === 'Redirect');
  const ids = [
    ...[...working.scan.types].map(([id]) => id),
    ...working.changed(),
    ...former.map(({ row }) => row.cells['id'] ?? ''),
  ];
  const found = ids.find((id) => digestOfSubject(id) === digest);
  const id = found === undefined ? '' : presentIdIn(working)(found);
  if (working.typeOf(id) === undefined) return SETTLED;
  takeOutSubject(working, id, by);
  return APPLIED;
}

function takeOutSubject(working: WorkingRecord, id: string, by: number): void {
  const mentioning = working.mentioning(id);
  working.replace(id, []);
  const kept = (one: WorkingRow) => withoutMention(one, id, by);
  for (const other of mentioning)
    if (PERSONAL.includes(working.typeOf(other))) takeOutSubject(working, other, by);
    else working.replace(other, working.rowsOf(other).flatMap(kept));
  working.setPlain(working.plain().filter(({ row }) => !Object.values(row.cells).includes(id)));
}

/** Not in any data file. */
const GONE = '\0';

/** Nothing if the row says nothing else. */
function withoutMention(one: WorkingRow, id: string, by: number): readonly WorkingRow[] {
  const texts = Object.entries(withIds(one.row, (other) => (other === id ? GONE : other)));
  if (!texts.some(([, text]) => text.includes(GONE))) return [one];
  const cells: Record<string, string> = {};
  for (const [column, text] of texts) {
    const items = text.split(BAR).filter((item) => !item.includes(GONE));
    if (items.length > 0) cells[column] = items.join(BAR);
  }
  const row = { ...one.row, cells };
  return claimsOf(row).length === 0 ? [] : [{ ...one, row, by }];
}
