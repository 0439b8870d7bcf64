import { type DataClaim, claimsOf } from '../record/claims/claim.ts';
import { check } from '../record/check/check.ts';
import { rowsOfClaims } from '../record/files/canonicalRows.ts';
import type { DataFault } from '../record/faults/fault.ts';
import type { DataRow } from '../record/tables/row.ts';
import { tables } from '../record/tables/tables.ts';
import { addTo, groupBy } from '../evidence/groups/groupBy.ts';
import { type Draft, type DraftOptions, type DraftRow, draftAll } from './draft.ts';
import type { FileThing } from './mapped.ts';
import type { Holdings, ClaimStanding } from './record.ts';

export type Outcome = 'new' | 'confirmed' | 'contradicting' | 'ambiguous' | 'refused' | 'passed';

/** What becomes of one thing of the files. */
export interface DecidedThing {
  readonly key: string;
  readonly label: string;
  readonly at: string;
  readonly type: string;
  readonly id: string | null;
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
  /** Ids on record that a tie may be. */
  readonly candidates?: readonly string[];
  /** The country of a place or an institution that was passed since it is not on record; empty if the files do not say it. */
  readonly missingIn?: string;
  readonly claims: Readonly<Record<'new' | 'confirmed' | 'contradicting', number>>;
}

/** Tells the resolver that a thing cannot be made. */
type Refuse = (thing: FileThing, because: string) => void;

/**
 * Decides on the things of the files part by part: what becomes of each, and the rows that the record does not have yet, checked as a
 * data file is. What one part adds is on record for the next.
 */
export function createDecider(options: DraftOptions, refuse: Refuse) {
  const { held } = options;
  return (mapped: readonly FileThing[]) => {
    const drafts = draftAll(mapped, options);
    const record = concerned(held, drafts);
    const faults = new Map<number, string[]>();
    for (;;) {
      const given = drafts.flatMap(({ rows }, index) =>
        faults.has(index) ? [] : rows.map(({ row }) => onOwnDay(row, index)),
      );
      const checking = { today: options.today, types: held.types };
      const checked = check([...record.rows, ...given], checking);
      const found = checked.faults.flatMap((fault) => {
        const said = `${fault.column ?? 'row'}: ${fault.message}`;
        return draftsOf(fault, drafts, record.idAt).map((index) => [index, said] as const);
      });
      const added = found.filter(([index]) => !faults.has(index));
      for (const [index, said] of added) addTo(faults, index, said);
      if (added.length > 0) continue;
      const rows = checked.rows.slice(record.rows.length);
      const result = compareAll(drafts, rows, { faults, ...options });
      held.keep(result.rows);
      for (const [index, [because = '']] of faults) {
        const draft = drafts[index];
        if (draft?.resolved.state === 'MADE' && held.typeOf(draft.resolved.id) === undefined)
          refuse(draft.mapped, because);
      }
      return result;
    }
  };
}

/** The rows of the record that the drafts can contradict: those of the same subjects. The record itself has no faults. */
function concerned(held: Holdings, drafts: readonly Draft[]) {
  const touched = new Set(drafts.flatMap(({ rows }) => rows.map(({ row }) => row.cells['id'])));
  const idAt = new Map<string, string>();
  const own = [...touched].flatMap((id = '') => held.rowsOf(id));
  const rows = [...held.plain, ...own].map((row, index): DataRow => {
    const { table, cells } = row;
    if (table.rows !== 'plain') idAt.set(`${row.file}:${index + 1}`, cells['id'] ?? '');
    // Canonical rows have no lines.
    return { ...row, line: index + 1 };
  });
  return { rows, idAt };
}

/** The drafts that a fault is of: the one with the row or, if it shows in a row of the record, all about that subject. */
function draftsOf(
  { file, line = 0 }: DataFault,
  drafts: readonly Draft[],
  idAt: ReadonlyMap<string, string>,
): readonly number[] {
  const index = indexOf(file);
  if (index !== undefined) return [index];
  const id = idAt.get(`${file}:${line}`);
  if (id === undefined) return [];
  return drafts.flatMap(({ rows }, at) =>
    rows.some(({ row }) => row.cells['id'] === id) ? [at] : [],
  );
}

const DAY_MS = 86_400_000;

/** With a day of its own, a row that is on record, or in the files twice, is no repeated row for the check. */
function onOwnDay(row: DataRow, index: number): DataRow {
  if (row.table.rows === 'plain') return { ...row, file: fileOf(index) };
  const day = new Date(Date.UTC(1900, 0, 1) - (index % 600_000) * DAY_MS);
  return {
    ...row,
    file: fileOf(index),
    cells: { ...row.cells, recorded: day.toISOString().slice(0, 10) },
  };
}

/** A row that is not in a file yet stands in one named after its draft. */
function fileOf(index: number): string {
  return `addition ${index}`;
}

function indexOf(file: string): number | undefined {
  const [, digits] = /^addition (\d+)$/.exec(file) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

type Comparing = DraftOptions & { readonly faults: ReadonlyMap<number, readonly string[]> };

/** `checked` are the rows of the drafts without faults, in canonical text. */
function compareAll(drafts: readonly Draft[], checked: readonly DataRow[], options: Comparing) {
  const { held, faults } = options;
  const additions: DataClaim[] = [];
  const plain: DataRow[] = [];
  const byDraft = groupBy(checked, ({ file }) => file);
  const decided = drafts.map((draft, index) => {
    const one = withHeldType(draft, held);
    const { resolved, reasons } = one;
    const faulty = faults.get(index);
    if (faulty !== undefined) return toDecided(one, 'refused', faulty);
    if (!('id' in resolved)) return toDecided(one, OUTCOMES[resolved.state], reasons);
    const found = compareRows(byDraft.get(fileOf(index)) ?? [], one.rows, options);
    const { counts } = found;
    additions.push(...found.claims);
    plain.push(...found.plain);
    return toDecided(one, outcomeOf(counts), [...reasons, ...found.reasons], counts);
  });
  const own = checked.filter(({ table }) => table.rows === 'own');
  const made = new Map(own.map(({ table, cells }) => [cells['id'] ?? '', table.type]));
  const types = new Map(
    additions.map(({ subject }) => [subject, held.typeOf(subject) ?? made.get(subject) ?? '']),
  );
  return { decided, rows: [...rowsOfClaims(additions, types, tables), ...plain] };
}

/** What is on record is told by its type there. */
function withHeldType(draft: Draft, held: Holdings): Draft {
  const id = 'id' in draft.resolved ? draft.resolved.id : '';
  return { ...draft, mapped: { ...draft.mapped, type: held.typeOf(id) ?? draft.mapped.type } };
}

const OUTCOMES = { OPEN: 'ambiguous', REFUSED: 'refused', PASSED: 'passed' } as const;

function compareRows(rows: readonly DataRow[], drafts: readonly DraftRow[], options: DraftOptions) {
  const { held, today } = options;
  const counts = { new: 0, confirmed: 0, contradicting: 0 };
  const reasons: string[] = [];
  const claims: DataClaim[] = [];
  const plain: DataRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.table.rows === 'plain') {
      const isHeld = held.hasRow(row);
      counts[isHeld ? 'confirmed' : 'new']++;
      if (!isHeld) plain.push({ ...row, file: row.table.file, line: 0 });
      continue;
    }
    const fillsGaps = drafts[index]?.fillsGaps ?? false;
    for (const claim of claimsOf({ ...row, cells: { ...row.cells, recorded: today } })) {
      const standing = held.standing(claim, fillsGaps);
      const adds =
        standing.relation === 'NEW' || (standing.relation === 'CONTRADICTING' && !fillsGaps);
      const told = tellingOf(claim, standing, fillsGaps);
      if (told !== undefined) reasons.push(told);
      const counted = COUNTED[standing.relation];
      if (counted !== undefined) counts[counted]++;
      if (!adds) continue;
      claims.push(claim);
      held.add(claim);
    }
  }
  return { counts, reasons, claims, plain };
}

const COUNTED = {
  NEW: 'new',
  CONFIRMED: 'confirmed',
  RETIRED: 'confirmed',
  CONTRADICTING: 'contradicting',
  PASSED: undefined,
} as const;

function tellingOf({ property, value }: DataClaim, standing: ClaimStanding, fillsGaps: boolean) {
  if (standing.relation === 'RETIRED') return `${property} "${value}" was retired on record`;
  if (standing.relation !== 'CONTRADICTING') return undefined;
  const held = `${property} is "${value}" here and "${standing.held}" on record`;
  return fillsGaps ? `${held}; not added` : held;
}

function outcomeOf(counts: DecidedThing['claims']): Outcome {
  if (counts.contradicting > 0) return 'contradicting';
  return counts.new > 0 ? 'new' : 'confirmed';
}

function toDecided(
  { mapped: { key, label, at, type, asks }, resolved }: Draft,
  outcome: Outcome,
  reasons: readonly string[],
  claims: DecidedThing['claims'] = { new: 0, confirmed: 0, contradicting: 0 },
): DecidedThing {
  return {
    ...{ key, label, at, type },
    id: 'id' in resolved && resolved.id !== '' ? resolved.id : null,
    ...{ outcome, reasons },
    ...(resolved.state === 'PASSED' &&
      resolved.isMissing === true &&
      asks.by === 'ACTOR' && { missingIn: asks.row.country ?? '' }),
    ...('candidates' in resolved && { candidates: resolved.candidates }),
    claims,
  };
}
