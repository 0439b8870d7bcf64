import { claimsOf } from '../../record/claims/claim.ts';
import { upholds } from '../../record/claims/stated.ts';
import { splitOnce } from '../../record/tables/identifier.ts';
import { tableNamed } from '../../adding/tableNamed.ts';
import type { RecordOperation } from '../journal/events.ts';
import { withIds } from './assert.ts';
import { APPLIED, SETTLED, type Fate, setAside } from './fate.ts';
import { rowOfPart } from './part.ts';
import { type WorkingRecord, type WorkingRow, rowsInPlace } from './working.ts';

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
  const unlike = unlikeIdentifiers(working, id, into);
  if (unlike.length > 0)
    return setAside(
      `Expected two names of one, but registers tell them apart: "${id}" has ${unlike.map(([own]) => own).join(', ')}, and "${into}" has ${unlike.map(([, other]) => other).join(', ')}. If one of these is wrong, withdraw it first.`,
    );
  const present = (one: string) => (one === id ? into : one);
  const moved = (one: WorkingRow): WorkingRow => {
    const cells = withIds(one.row, present);
    const isSame = JSON.stringify(cells) === JSON.stringify(one.row.cells);
    return isSame ? one : { ...one, row: { ...one.row, cells }, by: merging.by };
  };
  const both = [...working.rowsOf(into), ...working.rowsOf(id).map(moved)];
  const mentioning = working.mentioning(id);
  working.replace(id, []);
  working.replace(into, onceEach(both, new Map([[into, type]]), merging.by));
  for (const subject of mentioning)
    if (subject !== into) working.replace(subject, working.rowsOf(subject).map(moved));
  const plain = oncePerPair(working.plain().map(moved));
  const cells = { id, into, reason: merging.reason, recorded: merging.day };
  const row = rowOfPart(tableNamed('redirects.csv'), cells, merging.by);
  working.setPlain([...plain, { row, by: merging.by, isAdded: true }]);
  return APPLIED;
}

/** What each of two has in a register where they have nothing in common, such as "WIKIDATA Q183" and "WIKIDATA Q142". */
function unlikeIdentifiers(working: WorkingRecord, a: string, b: string) {
  const [known, other] = [identifiersOf(working, a), identifiersOf(working, b)];
  return [...known].flatMap(([scheme, values]): (readonly [string, string])[] => {
    const theirs = other.get(scheme) ?? [];
    if (theirs.length === 0 || values.some((value) => theirs.includes(value))) return [];
    return [[`${scheme} ${values.join(' or ')}`, `${scheme} ${theirs.join(' or ')}`]];
  });
}

/** By scheme, those that somebody states and nobody withdrew or ranked as wrong. */
function identifiersOf(working: WorkingRecord, id: string): ReadonlyMap<string, string[]> {
  const claims = working.rowsOf(id).flatMap(({ row }) => claimsOf(row));
  const found = new Map<string, string[]>();
  for (const claim of claims.filter((one) => upholds(one) && one.rank !== 'DEPRECATED')) {
    const [scheme, value] =
      claim.property === 'identifiers'
        ? splitOnce(claim.value, ':')
        : [claim.property, claim.value];
    if (REGISTERED.includes(claim.property))
      found.set(scheme, [...(found.get(scheme) ?? []), value]);
  }
  return found;
}

/** Properties that no two of a type share. */
const REGISTERED = ['identifiers', 'code'];

/** Both may say the same after one source. Rows that were only moved stay as they are. */
function onceEach(rows: readonly WorkingRow[], types: ReadonlyMap<string, string>, by: number) {
  const seen = new Set<string>();
  return rows.flatMap((one) => {
    const claims = claimsOf(one.row);
    const fresh = claims.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    if (fresh.length === claims.length) return [one];
    return rowsInPlace(one.row, fresh, types).map((row) => ({ row, by, isAdded: false }));
  });
}

/** Both may be told apart from a third; the row that was moved says so for both. */
function oncePerPair(rows: readonly WorkingRow[]): readonly WorkingRow[] {
  const kept = new Map<string, WorkingRow>();
  for (const one of rows.filter(isDistinction))
    if (one.by !== null || !kept.has(pairIn(one))) kept.set(pairIn(one), one);
  return rows.filter((one) => !isDistinction(one) || kept.get(pairIn(one)) === one);
}

const isDistinction = ({ row }: WorkingRow) => row.table.type === 'Distinction';

const pairIn = ({ row: { cells } }: WorkingRow) => pairOf(cells['a'], cells['b']);

const pairOf = (...ids: readonly (string | undefined)[]) => ids.toSorted().join(' ');

/** Why two actors are told apart; undefined if they are not. */
function distinctionOf(working: WorkingRecord, a: string, b: string): string | undefined {
  const pair = pairOf(a, b);
  const found = working.plain().find((one) => isDistinction(one) && pairIn(one) === pair);
  return found && (found.row.cells['because'] ?? '');
}

type Distinguishing = Extract<RecordOperation, { kind: 'DISTINGUISH' }>;

/** Says that two actors are not the same, whatever their names. */
export function distinguish(working: WorkingRecord, telling: Distinguishing, by: number): Fate {
  const { a, b, reason, source } = telling;
  if (distinctionOf(working, a, b) !== undefined) return SETTLED;
  const cells = { a, b, because: reason, ...(source !== null && { source }) };
  const row = rowOfPart(tableNamed('distinctions.csv'), cells, by);
  working.setPlain([...working.plain(), { row, by, isAdded: true }]);
  return APPLIED;
}
