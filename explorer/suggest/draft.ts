import type { ClaimRowFragment, OperationInput } from '../generated/operations.ts';
import { TABLES, type FormFact, type FormTable } from '../generated/tables.ts';
import { TYPES } from '../generated/types.ts';
import { HEAD_OF_PAGE } from '../words/desk.ts';

/** What a form is for. */
export type Purpose = 'correct' | 'source' | 'add';

/** A property in a table that can state it. */
export interface Place {
  /** Its name in a choice. */
  readonly name: string;
  readonly table: FormTable;
  readonly fact: FormFact;
}

export interface WorkDraft {
  readonly title: string;
  readonly kind: string;
  readonly directness: string;
  readonly url: string;
  readonly language: string;

  /** Null until it is changed by hand: it follows the title. */
  readonly id: string | null;
}

export interface Draft {
  readonly withdraws: boolean;
  readonly reason: string;

  /** By column. */
  readonly cells: Readonly<Record<string, string>>;
  readonly source: string | null;
  readonly isNew: boolean;
  readonly work: WorkDraft;
  readonly locator: string;

  /** Null until it is changed by hand. */
  readonly title: string | null;
  readonly note: string;
}

/** A part of the form, and the operation that it makes. */
export interface Step {
  readonly part: 'withdrawal' | 'work' | 'statement';
  readonly operation: OperationInput;
}

export interface Suggesting {
  readonly subject: string;
  readonly purpose: Purpose;

  /** Null where nothing is stated. */
  readonly place: Place | null;
  readonly claim: ClaimRowFragment | null;
}

/** What can be said of subjects of a type: by rows of its own table first. */
export function placesOf(type: string): readonly Place[] {
  const interfaces: Readonly<Record<string, readonly string[]>> = TYPES;
  const isOf = (table: FormTable) => table.type === type || interfaces[table.type]?.includes(type);
  return TABLES.filter(isOf).flatMap((table) =>
    table.facts.map((fact) => ({ name: `${table.name}.${fact.property}`, table, fact })),
  );
}

export const columnsOf = ({ fact }: Place) => [...fact.columns, ...fact.qualifiers];

/** Filled with what is known. */
export function draftOf({ purpose, place, claim }: Suggesting): Draft {
  const isCorrection = purpose === 'correct';
  return {
    ...{ withdraws: isCorrection && claim !== null, reason: '', isNew: false },
    cells: place && claim ? cellsOf(place, claim.value) : {},
    source: (isCorrection && claim?.source.id) || null,
    locator: (isCorrection && claim?.locator) || '',
    work: { title: '', kind: 'WEB_PAGE', directness: 'SECONDARY', url: '', language: '', id: null },
    ...{ title: null, note: '' },
  };
}

function cellsOf({ fact: { columns, glue } }: Place, value: string): Record<string, string> {
  const texts = columns.length === 1 ? [value] : value.split(glue);
  return Object.fromEntries(columns.map(({ name }, at) => [name, texts[at] ?? '']));
}

/** Whether it states a value: a correction of which the value stays as it is only withdraws it. */
export function isStating(draft: Draft, { purpose, place, claim }: Suggesting): boolean {
  if (place === null) return false;
  const names = place.fact.columns.map(({ name }) => name);
  if (names.every((name) => !draft.cells[name]?.trim())) return false;
  if (purpose !== 'correct' || claim === null) return true;
  const before = cellsOf(place, claim.value);
  return columnsOf(place).some(({ name }) => (draft.cells[name] ?? '') !== (before[name] ?? ''));
}

/** Of letters, digits and hyphens: from the title, or else from the link. */
export function idOfWork({ id, title, url }: WorkDraft): string {
  const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : '';
  return id ?? (slug(title) || slug(host));
}

const LONGEST_ID = 60;

function slug(text: string): string {
  const plain = text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  return plain
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '');
}

export const sourceOf = ({ isNew, source, work }: Draft) => (isNew ? idOfWork(work) : source) ?? '';

/** What is sent; empty while something is missing without which it means nothing. */
export function stepsOf(draft: Draft, suggesting: Suggesting): readonly Step[] {
  const { claim, place, purpose, subject } = suggesting;
  const withdrawn = purpose === 'correct' && draft.withdraws ? claim : null;
  const states = isStating(draft, suggesting);
  if (withdrawn && draft.reason.trim() === '') return [];
  if (states && sourceOf(draft) === '') return [];
  return [
    ...(withdrawn ? [withdrawal(withdrawn.id, subject, draft.reason.trim())] : []),
    ...(states && draft.isNew ? [workStep(draft.work)] : []),
    ...(states && place ? [statement(draft, subject, place)] : []),
  ];
}

const withdrawal = (claim: string, subject: string, reason: string): Step => ({
  part: 'withdrawal',
  operation: { retire: { claim, subject, reason } },
});

/** A work is the source of its own description. */
function workStep(work: WorkDraft): Step {
  const id = idOfWork(work);
  const { title, kind, directness, url, language } = work;
  const said = { id, title, kind, directness, url, language, read: 'yes' };
  return {
    part: 'work',
    operation: assertion('sources', { ...said, source: id, locator: HEAD_OF_PAGE }),
  };
}

function statement(draft: Draft, subject: string, place: Place): Step {
  const said = columnsOf(place).map(({ name }) => [name, draft.cells[name] ?? ''] as const);
  const cells = { id: subject, ...Object.fromEntries(said) };
  const evidence = { source: sourceOf(draft), locator: draft.locator };
  return { part: 'statement', operation: assertion(place.table.name, { ...cells, ...evidence }) };
}

function assertion(table: string, cells: Readonly<Record<string, string>>): OperationInput {
  const filled = Object.entries(cells)
    .map(([column, value]) => ({ column, value: value.trim() }))
    .filter(({ value }) => value !== '');
  return { assert: { table, cells: filled } };
}
