import { BAR, type Claim, claimsOf } from '../dataset/claims/claim.ts';
import { check } from '../dataset/check/check.ts';
import { rowsOf } from '../dataset/files/canonicalRows.ts';
import { evidenceColumns } from '../dataset/tables/evidenceColumns.ts';
import type { Row } from '../dataset/tables/row.ts';
import { tables } from '../dataset/tables/tables.ts';
import { groupBy } from '../evidence/groupBy.ts';
import type { Mapped, MappedRow } from './mapped.ts';
import type { Held } from './record.ts';
import { type Resolved, referenceText } from './resolve.ts';
import { tableNamed } from './tableNamed.ts';

export type Outcome = 'new' | 'confirmed' | 'contradicting' | 'ambiguous' | 'refused' | 'passed';

/** What becomes of one thing of the files. */
export interface Decided {
  readonly key: string;
  readonly label: string;
  readonly at: string;
  readonly type: string;
  readonly id: string | null;
  readonly outcome: Outcome;
  readonly reasons: readonly string[];
  readonly claims: Readonly<Record<'new' | 'confirmed' | 'contradicting', number>>;
}

interface Draft {
  readonly mapped: Mapped;
  readonly resolved: Resolved;
  readonly rows: readonly DraftRow[];
  readonly reasons: readonly string[];
}

interface DraftRow {
  readonly row: Row;
  readonly fillsGaps: boolean;
}

interface Options {
  readonly held: Held;
  readonly resolve: (key: string) => Resolved;
  /** The day of the claims. */
  readonly today: string;
}

/** What becomes of each thing, and the rows that the record does not have yet, checked as a data file is. */
export function decide(mapped: readonly Mapped[], options: Options) {
  const drafts = draftAll(mapped, options);
  const faults = new Map<number, string[]>();
  for (;;) {
    const given = drafts.flatMap(({ rows }, index) =>
      faults.has(index) ? [] : rows.map(({ row }) => onOwnDay(row, index)),
    );
    const checked = check(
      [...options.held.dataset.rows, ...given],
      options.held.dataset.register.vocabulary,
      options,
    );
    if (checked.faults.length === 0)
      return compareAll(drafts, checked.rows.slice(options.held.dataset.rows.length), {
        faults,
        ...options,
      });
    for (const fault of checked.faults) {
      const index = indexOf(fault.file);
      if (index === undefined)
        throw new Error(`Expected no fault of the record, but ${fault.file}: ${fault.message}`);
      const message = `${fault.column ?? 'row'}: ${fault.message}`;
      faults.set(index, [...(faults.get(index) ?? []), message]);
    }
  }
}

const DAY_MS = 86_400_000;

/** With a day of its own, a row that is on record, or in the files twice, is no repeated row for the check. */
function onOwnDay(row: Row, index: number): Row {
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

/** A thing that is made only if it is named waits until a row refers to it. */
function draftAll(mapped: readonly Mapped[], options: Options): readonly Draft[] {
  const byKey = groupBy(mapped, ({ key }) => key);
  const named = new Set<string>();
  const done = new Set<Mapped | string>();
  const drafts: Draft[] = [];
  const work = [...mapped];
  for (const one of work) {
    if (done.has(one) || done.has(one.key)) continue;
    const resolved = options.resolve(one.key);
    if (one.ifMissing === 'MAKE_IF_NAMED' && resolved.state !== 'HELD' && !named.has(one.key))
      continue;
    // What is not added is told once, however often the files have it.
    done.add('id' in resolved ? one : one.key);
    const drafted = draft(one, resolved, options);
    drafts.push(drafted);
    for (const key of drafted.names)
      if (!named.has(key)) {
        named.add(key);
        work.push(...(byKey.get(key) ?? []));
      }
  }
  return drafts;
}

function draft(mapped: Mapped, resolved: Resolved, options: Options) {
  const notes = mapped.notes ?? [];
  if (!('id' in resolved))
    return { mapped, resolved, rows: [], reasons: [resolved.because, ...notes], names: [] };
  const names = new Set<string>();
  const reasons: string[] = [...notes];
  const rows = mapped.rows.flatMap((row) => {
    if (row.only === 'NEW' && resolved.state === 'HELD') return [];
    return toRow(row, resolved, { options, names, reasons });
  });
  return { mapped, resolved, rows, reasons, names: [...names] };
}

interface Drafting {
  readonly options: Options;
  /** Keys that the rows refer to. */
  readonly names: Set<string>;
  readonly reasons: string[];
}

const EVIDENCE = new Set(evidenceColumns.map(({ name }) => name));

function toRow(
  mapped: MappedRow,
  { state, id }: Resolved & { readonly id: string },
  drafting: Drafting,
): readonly DraftRow[] {
  const { options, names, reasons } = drafting;
  const table = tableNamed(mapped.table);
  const fillsGaps = mapped.only === 'GAPS' && state === 'HELD';
  const cells: Record<string, string> = { id, ...mapped.cells, recorded: options.today };
  for (const [column, references] of Object.entries(mapped.refers ?? {})) {
    const property = table.facts.find(({ columns }) =>
      columns.some(({ name }) => name === column),
    )?.property;
    if (fillsGaps && property !== undefined && isHeld(options.held, id, property)) continue;
    for (const { key } of references) names.add(key);
    const found = references.map((reference) => ({
      reference,
      resolved: options.resolve(reference.key),
    }));
    const stuck = found.find(({ resolved }) => 'because' in resolved)?.resolved;
    if (stuck !== undefined && 'because' in stuck) {
      reasons.push(`${column} left out: ${stuck.because}`);
      continue;
    }
    cells[column] = found
      .flatMap(({ reference, resolved }) =>
        'id' in resolved ? [referenceText(reference, resolved.id)] : [],
      )
      .join(BAR);
  }
  const says = Object.keys(cells).some((column) => column !== 'id' && !EVIDENCE.has(column));
  return says ? [{ row: { table, file: '', line: 0, cells }, fillsGaps }] : [];
}

function isHeld({ dataset }: Held, id: string, property: string): boolean {
  return (dataset.register.subjects.get(id)?.folded.get(property)?.values.length ?? 0) > 0;
}

type Comparing = Options & { readonly faults: ReadonlyMap<number, readonly string[]> };

/** `checked` are the rows of the drafts without faults, in canonical text. */
function compareAll(drafts: readonly Draft[], checked: readonly Row[], options: Comparing) {
  const { held, faults } = options;
  const additions: Claim[] = [];
  const byDraft = groupBy(checked, ({ file }) => file);
  const decided = drafts.map((one, index) => {
    const reasons = faults.get(index);
    if (reasons !== undefined) return toDecided(one, 'refused', reasons);
    if (!('id' in one.resolved)) return toDecided(one, OUTCOMES[one.resolved.state], one.reasons);
    const found = compareRows(byDraft.get(fileOf(index)) ?? [], one.rows, options);
    additions.push(...found.claims);
    return toDecided(
      one,
      outcomeOf(found.counts),
      [...one.reasons, ...found.reasons],
      found.counts,
    );
  });
  const types = new Map(
    [...held.dataset.rows, ...checked].flatMap(({ table, cells }) =>
      table.rows === 'own' ? [[cells['id'] ?? '', table.type] as const] : [],
    ),
  );
  return { decided, rows: rowsOf(additions, types, tables) };
}

const OUTCOMES = { OPEN: 'ambiguous', REFUSED: 'refused', PASSED: 'passed' } as const;

function compareRows(rows: readonly Row[], drafts: readonly DraftRow[], { held, today }: Options) {
  const counts = { new: 0, confirmed: 0, contradicting: 0 };
  const reasons: string[] = [];
  const claims: Claim[] = [];
  for (const [index, row] of rows.entries()) {
    const fillsGaps = drafts[index]?.fillsGaps ?? false;
    for (const claim of claimsOf({ ...row, cells: { ...row.cells, recorded: today } })) {
      const standing = held.standing(claim, fillsGaps);
      const adds =
        standing.relation === 'NEW' || (standing.relation === 'CONTRADICTING' && !fillsGaps);
      if (standing.relation === 'RETIRED')
        reasons.push(`${claim.property} "${claim.value}" was retired on record`);
      if (standing.relation === 'CONTRADICTING')
        reasons.push(
          `${claim.property} is "${claim.value}" here and "${standing.held}" on record${fillsGaps ? '; not added' : ''}`,
        );
      counts[
        standing.relation === 'NEW'
          ? 'new'
          : standing.relation === 'CONTRADICTING'
            ? 'contradicting'
            : 'confirmed'
      ]++;
      if (!adds) continue;
      claims.push(claim);
      held.add(claim);
    }
  }
  return { counts, reasons, claims };
}

function outcomeOf(counts: Decided['claims']): Outcome {
  if (counts.contradicting > 0) return 'contradicting';
  return counts.new > 0 ? 'new' : 'confirmed';
}

function toDecided(
  { mapped: { key, label, at, type }, resolved }: Draft,
  outcome: Outcome,
  reasons: readonly string[],
  claims: Decided['claims'] = { new: 0, confirmed: 0, contradicting: 0 },
): Decided {
  return {
    key,
    label,
    at,
    type,
    id: 'id' in resolved ? resolved.id : null,
    outcome,
    reasons,
    claims,
  };
}
