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
import { remember } from '../record/words/remember.ts';
import { readRecord } from './readRecord.ts';
import type { RowFile } from './rowFile.ts';
import { titleKey } from './works.ts';
import { searchKey } from '../names/searchKey.ts';

/** How a claim relates to the record: it is there, another value stands, it is new, or nothing follows from it. */
export type ClaimStanding =
  | { readonly relation: 'CONFIRMED' | 'NEW' }
  | { readonly relation: 'RETIRED' | 'PASSED' }
  | { readonly relation: 'CONTRADICTING'; readonly held: string };

/** What the record holds, as far as an addition is compared with it. */
export type Holdings = ReturnType<typeof createHeld>;

/** Throws an error that lists all problems of the data files, if there are any. */
export function createHeld(
  files: Files,
  about: { readonly folder: string; readonly now: Date },
  added: RowFile,
) {
  const { isA } = readVocabulary();
  const ties = new Map<string, string[]>();
  const record = readRecord(files, about, (one) => {
    if (isA(one.type, 'Tie')) addTo(ties, tieKey(partiesOf(one), one.table.file), one.id);
  });
  // A function below that named `record` would keep all that was read, such as a hash of each subject: some megabytes.
  const { register, plain, contentHash, rowsOf: rowsOnRecord } = record;
  const { subjects } = register;
  const plainIds = new Set(plain.flatMap(({ cells }) => cells['id'] ?? []));
  const rowsOf = (id: string): readonly DataRow[] => [...rowsOnRecord(id), ...added.rowsOf(id)];
  const types = typesOf(register, added);
  const sayings = createSayings((id) => rowsOf(id).flatMap(claimsOf));
  const rows = new Set(plain.map(rowKey));
  const value = (id: string, property: string) => {
    const subject = subjects.get(id);
    return subject === undefined ? null : valueOf(subject, property);
  };

  return {
    ...{ register, contentHash, typeOf: types.get },
    /** The rows without claims. */
    plain,
    /** The rows of a subject: those of the record, and those that were kept. */
    rowsOf,
    /** The types of what is on record, and of what was kept. */
    types,
    has: (id: string) => subjects.has(id) || plainIds.has(id),
    /** The id that a merged one stands for now; any other as it is. */
    current: createFollow(plain),
    /** The folded value of a subject on record; null if it has none. */
    value,
    /** `fillsGap`: whether it is to be added only where nothing is held. */
    standing: createStanding(sayings, subjects),
    /** Ties of just these parties, by the file of their table. */
    tiesOf: (parties: readonly string[], table: string): readonly string[] =>
      ties.get(tieKey(parties, table)) ?? [],
    /** Whether it has a row of a table without things of its own: what the row says beside a count and words. */
    hasRow: (row: DataRow) => rows.has(rowKey(row)),
    /** Counts a claim as held from now on. */
    add: (claim: DataClaim) => sayings.of(claim).add(claim),
    /** Counts rows as those of the record from now on, and forgets what was compared so far. */
    keep(news: readonly DataRow[]): void {
      added.add(news.filter(({ table }) => table.rows !== 'plain'));
      sayings.forget();
    },
  };
}

function createStanding(sayings: ReturnType<typeof createSayings>, subjects: Register['subjects']) {
  return (claim: DataClaim, fillsGap: boolean): ClaimStanding => {
    const said = sayings.of(claim);
    const retired = said.isRetired(claim);
    if (retired !== undefined) return { relation: retired ? 'RETIRED' : 'CONFIRMED' };
    if (claim.property === 'names' && fillsGap)
      return { relation: said.hasName(claim) ? 'CONFIRMED' : 'NEW' };
    const subject = subjects.get(claim.subject);
    if (subject === undefined) return { relation: 'NEW' };
    if (claim.property === 'identifiers' && fillsGap) return identified(claim, subject);
    return compared(claim, fillsGap, valueOf(subject, claim.property));
  };
}

function rowKey({ table, cells }: DataRow): string {
  const columns = table.facts
    .filter(({ form }) => form !== 'TEXT')
    .map(({ columns: [one] }) => one?.name ?? '');
  const told = columns.filter((column) => column !== 'rows');
  return JSON.stringify([table.file, ...told.map((column) => cells[column] ?? '')]);
}

/** The types of the subjects of the record, and of added ones. */
function typesOf({ subjects, typeOf }: Register, added: RowFile): Types {
  const get = (id: string) => typeOf(id) ?? added.typeOf(id);
  return {
    get,
    *[Symbol.iterator]() {
      for (const id of subjects.keys()) yield [id, get(id) ?? ''];
      for (const id of added.ids()) if (!subjects.has(id)) yield [id, get(id) ?? ''];
    },
  };
}

/** What is said of each subject, claim by claim. */
function createSayings(claimsAbout: (id: string) => readonly DataClaim[]) {
  const fresh = () => remember((id: string) => createSaid(claimsAbout(id)));
  let about = fresh();
  return {
    of: ({ subject }: DataClaim) => about(subject),
    forget: () => void (about = fresh()),
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
    /** Undefined if the record does not say so. */
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

function createFollow(rows: readonly DataRow[]) {
  const merged = new Map(
    rows.flatMap(({ table, cells: { id = '', into = '' } }) =>
      table.type === 'Redirect' ? [[id, into] as const] : [],
    ),
  );
  return function follow(id: string): string {
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
