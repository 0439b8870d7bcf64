import { hash } from 'node:crypto';
import { BAR, claimsOf } from '../../record/claims/claim.ts';
import type { Files } from '../../record/files/readFiles.ts';
import type { RecordOperation } from '../journal/events.ts';
import type { IdsAndNames } from '../erasing/mention.ts';
import { withIds } from './assert.ts';
import { APPLIED, SETTLED, type Fate } from './fate.ts';
import { type WorkingRecord, type WorkingRow, openWorking, presentIdIn } from './working.ts';

type Erasing = Extract<RecordOperation, { kind: 'ERASE' }>;

/** What is kept of the id of a subject that was erased. Old journals have no salt. */
export const digestOfSubject = (id: string, salt?: string) =>
  hash('sha256', salt === undefined ? `erased ${id}` : `erased ${salt} ${id}`);

/** Ties that say nothing but what a person did. */
const PERSONAL: readonly (string | undefined)[] = ['Affiliation', 'PersonalTie'];

/**
 * Takes a subject out of a release, which has nothing to say of it in its place: the rows about it, those about ties that are its own, and
 * its mentions in others. A release may have merged it into another id, which is then its own.
 */
export function takeOut(
  working: WorkingRecord,
  { operation: { digest, salt }, by }: { readonly operation: Erasing; readonly by: number },
): Fate {
  const ids = [
    ...[...working.scan.types].map(([id]) => id),
    ...working.changed(),
    ...formerIdsIn(working),
  ];
  const found = ids.find((id) => digestOfSubject(id, salt) === digest);
  const id = found === undefined ? '' : presentIdIn(working)(found);
  if (working.typeOf(id) === undefined) return SETTLED;
  takeOutSubject(working, id, by);
  return APPLIED;
}

/** What a record calls a subject: its ids, also the former ones and those of what leaves the record with it, and its names. */
export function calledIn(files: Files, id: string, now: Date): IdsAndNames {
  const working = openWorking(files, now);
  if (working === null) return { ids: [id], names: [] };
  const present = presentIdIn(working);
  const subject = present(id);
  const former = formerIdsIn(working).filter((one) => present(one) === subject);
  const claims = working.rowsOf(subject).flatMap(({ row }) => claimsOf(row));
  const names = claims.flatMap(({ property, value }) => (property === 'names' ? [value] : []));
  takeOutSubject(working, subject, 0);
  const gone = working.changed().filter((one) => working.typeOf(one) === undefined);
  return { ids: [id, ...former, ...gone], names };
}

const formerIdsIn = (working: WorkingRecord) =>
  working
    .plain()
    .flatMap(({ row: { table, cells } }) => (table.type === 'Redirect' ? (cells['id'] ?? []) : []));

function takeOutSubject(working: WorkingRecord, id: string, by: number): void {
  const mentioning = working.mentioning(id);
  working.replace(id, []);
  working.erased.add(id);
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
