import { type DataClaim, claimsOf } from '../record/claims/claim.ts';
import type { Files } from '../record/files/readFiles.ts';
import { readVocabulary } from '../record/words/vocabulary.ts';
import type { Register } from '../record/subjects/register.ts';
import type { DataRow } from '../record/tables/row.ts';
import { type Subject, valueOf } from '../record/subjects/subject.ts';
import { partiesOf } from '../record/subjects/tieName.ts';
import { agree, meaningOf } from '../evidence/meaning.ts';
import { addTo } from '../evidence/groups/groupBy.ts';
import type { Types } from '../record/tables/cellParser.ts';
import { type ReadRecord, readRecord } from './readRecord.ts';
import type { RowFile } from './rowFile.ts';
import { titleKey } from './works.ts';
import { searchKey } from '../names/searchKey.ts';

/** How a claim relates to the record: it is there, another value stands, it is new, or nothing follows from it. */
export type ClaimStanding =
  | { readonly relation: 'CONFIRMED' | 'NEW' }
  | { readonly relation: 'RETIRED' | 'PASSED' }
  | { readonly relation: 'CONTRADICTING'; readonly held: string };

/** What the record holds, as far as an addition is compared with it. */
export interface Holdings {
  readonly register: Register;
  /** The rows without claims. */
  readonly plain: readonly DataRow[];
  readonly contentHash: string;
  readonly has: (id: string) => boolean;
  /** The id that a merged one stands for now; any other as it is. */
  readonly current: (id: string) => string;
  readonly typeOf: (id: string) => string | undefined;
  readonly kindOf: (id: string) => string | null;
  /** `fillsGap`: whether it is to be added only where nothing is held. */
  readonly standing: (claim: DataClaim, fillsGap: boolean) => ClaimStanding;
  /** Ties of just these parties, by the file of their table. */
  readonly tiesOf: (parties: readonly string[], table: string) => readonly string[];
  /** The rows of a subject: those of the record, and those that were kept. */
  readonly rowsOf: (id: string) => readonly DataRow[];
  /** The types of what is on record, and of what was kept. */
  readonly types: Types;
  /** Counts rows as those of the record from now on, and forgets what was compared so far. */
  readonly keep: (rows: readonly DataRow[]) => void;
  /** Whether it has a row of a table without things of its own: what the row says beside a count and words. */
  readonly hasRow: (row: DataRow) => boolean;
  /** Counts a claim as held from now on. */
  readonly add: (claim: DataClaim) => void;
}

/** Throws an error that lists all problems of the data files, if there are any. */
export function createHeld(
  files: Files,
  about: { readonly folder: string; readonly now: Date },
  added: RowFile,
): Holdings {
  const { isA } = readVocabulary();
  const ties = new Map<string, string[]>();
  const record = readRecord(files, about, (one) => {
    if (isA(one.type, 'Tie')) addTo(ties, tieKey(partiesOf(one), one.table.file), one.id);
  });
  const { register, plain, contentHash } = record;
  const { subjects } = register;
  const plainIds = new Set(plain.flatMap(({ cells }) => cells['id'] ?? []));
  const kept = createKept(record, added);
  const sayings = createSayings((id) => kept.rowsOf(id).flatMap(claimsOf));
  const rows = new Set(plain.map(rowKey));

  return {
    ...{ register, plain, contentHash },
    current: createFollow(plain),
    has: (id) => subjects.has(id) || plainIds.has(id),
    typeOf: kept.types.get,
    rowsOf: kept.rowsOf,
    types: kept.types,
    keep: (added) => {
      kept.add(added);
      sayings.forget();
    },
    kindOf: (id) => kindOf(subjects.get(id)),
    standing: createStanding(sayings, subjects),
    tiesOf: (parties, table) => ties.get(tieKey(parties, table)) ?? [],
    add: sayings.add,
    hasRow: (row) => rows.has(rowKey(row)),
  };
}

function createStanding(
  sayings: ReturnType<typeof createSayings>,
  subjects: Register['subjects'],
): Holdings['standing'] {
  return (claim, fillsGap) => {
    const retired = sayings.isRetired(claim);
    if (retired !== undefined) return { relation: retired ? 'RETIRED' : 'CONFIRMED' };
    if (claim.property === 'names' && fillsGap)
      return { relation: sayings.hasName(claim) ? 'CONFIRMED' : 'NEW' };
    const subject = subjects.get(claim.subject);
    if (subject === undefined) return { relation: 'NEW' };
    if (claim.property === 'identifiers' && fillsGap) return identified(claim, subject);
    return compared(claim, fillsGap, valueOf(subject, claim.property));
  };
}

const kindOf = (subject: Subject | undefined) =>
  subject === undefined ? null : valueOf(subject, 'kind');

function rowKey({ table, cells }: DataRow): string {
  const columns = table.facts
    .filter(({ form }) => form !== 'TEXT')
    .map(({ columns: [one] }) => one?.name ?? '');
  const told = columns.filter((column) => column !== 'rows');
  return JSON.stringify([table.file, ...told.map((column) => cells[column] ?? '')]);
}

/** The rows of the record by subject, and added ones. */
function createKept({ rowsOf, register }: ReadRecord, added: RowFile) {
  const typeOf = (id: string) => register.typeOf(id) ?? added.typeOf(id);
  const types: Types = {
    get: typeOf,
    *[Symbol.iterator]() {
      for (const id of register.subjects.keys()) yield [id, typeOf(id) ?? ''];
      for (const id of added.ids()) if (!register.subjects.has(id)) yield [id, typeOf(id) ?? ''];
    },
  };
  return {
    types,
    rowsOf: (id: string): readonly DataRow[] => [...rowsOf(id), ...added.rowsOf(id)],
    add: (news: readonly DataRow[]) =>
      added.add(news.filter(({ table }) => table.rows !== 'plain')),
  };
}

/** What is said of each subject, claim by claim. */
function createSayings(claimsAbout: (id: string) => readonly DataClaim[]) {
  const known = new Map<string, ReturnType<typeof createSaid>>();
  const about = ({ subject }: DataClaim) => {
    const said = known.get(subject) ?? createSaid(claimsAbout(subject));
    known.set(subject, said);
    return said;
  };
  return {
    add: (claim: DataClaim) => about(claim).add(claim),
    /** Undefined if the record does not say so. */
    isRetired: (claim: DataClaim) => about(claim).isRetired(claim),
    hasName: (claim: DataClaim) => about(claim).hasName(claim),
    forget: () => known.clear(),
  };
}

function createSaid(claims: readonly DataClaim[]) {
  const said = new Map<string, boolean>();
  const names = new Set<string>();
  const add = (claim: DataClaim): void => {
    if (claim.property === 'names') names.add(nameKeyOf(claim));
    for (const key of sayingsOf(claim))
      said.set(key, (said.get(key) ?? true) && claim.retired !== null);
  };
  for (const claim of claims) add(claim);
  return {
    add,
    isRetired: (claim: DataClaim) => said.get(saying(claim)),
    hasName: (claim: DataClaim) => names.has(nameKeyOf(claim)),
  };
}

function identified({ value }: DataClaim, { folded }: Subject): ClaimStanding {
  const [scheme = ''] = value.split(':', 1);
  const held = folded.get('identifiers')?.values ?? [];
  if (held.includes(value)) return { relation: 'CONFIRMED' };
  const other = held.find((one) => one.startsWith(`${scheme}:`));
  return other === undefined ? { relation: 'NEW' } : { relation: 'CONTRADICTING', held: other };
}

function createFollow(rows: readonly DataRow[]): Holdings['current'] {
  const merged = new Map(
    rows.flatMap(({ table, cells: { id = '', into = '' } }) =>
      table.type === 'Redirect' ? [[id, into] as const] : [],
    ),
  );
  return function follow(id): string {
    const into = merged.get(id);
    return into === undefined ? id : follow(into);
  };
}

/** Equal for the names of one actor that differ only in case, accents or language. */
function nameKeyOf({ subject, value }: DataClaim): string {
  return `${subject} ${searchKey(value)}`;
}

function tieKey(parties: readonly string[], table: string): string {
  return [table, ...[...parties].sort()].join(' ');
}

/** Coordinates of one place differ from register to register. */
const NEAR_DEGREES = 0.25;

function compared(claim: DataClaim, fillsGap: boolean, held: string | null): ClaimStanding {
  const { form, property, value } = claim;
  if (held === null || form === 'SET') return { relation: 'NEW' };
  // Of another year, it is another number; neither is wrong.
  if (property === 'population' && fillsGap) return { relation: 'PASSED' };
  const agrees =
    property === 'point'
      ? isNear(value, held)
      : agree(meaningOf(claim), meaningOf({ form, value: held })) ||
        (property === 'title' && titleKey(value) === titleKey(held));
  if (!agrees) return { relation: 'CONTRADICTING', held };
  return { relation: fillsGap ? 'CONFIRMED' : 'NEW' };
}

function isNear(a: string, b: string): boolean {
  const [one, other] = [a, b].map((point) => point.split(' ').map(Number));
  return (one ?? []).every(
    (degrees, at) => Math.abs(degrees - (other?.[at] ?? NaN)) < NEAR_DEGREES,
  );
}

/** One place in a source says a thing once, whether or not a row names the work that it takes it from. */
function sayingsOf(claim: DataClaim): readonly string[] {
  const bare = claim.locator === null ? [] : [saying({ ...claim, takenFrom: null })];
  return [saying(claim), ...bare];
}

/** What is said by whom, without the day on which it was recorded. */
function saying(claim: DataClaim): string {
  const { subject, property, value, stance, source, locator, takenFrom, qualifiers } = claim;
  return JSON.stringify([subject, property, value, stance, source, locator, takenFrom, qualifiers]);
}
