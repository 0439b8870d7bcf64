import { type ClaimWord, compareText, DIRECTNESS, type SourceWord } from '../../evidence/claim.ts';
import { type Fold, foldSubject } from '../../evidence/fold.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import { type DataClaim, claimsOf } from '../claims/claim.ts';
import { type CellItem, parseItem } from '../tables/item.ts';
import type { DataRow } from '../tables/row.ts';
import { sourceIds, sourceWordsOf, toWord } from '../claims/sourceWords.ts';
import type { Fact, Table } from '../tables/table.ts';
import { tables } from '../tables/tables.ts';

/** A subject with its claims folded. */
export interface Subject {
  readonly id: string;
  readonly type: string;
  readonly table: Table;
  readonly claims: readonly DataClaim[];
  /** The claims in the form that folding takes, in the order of `claims`. */
  readonly words: readonly ClaimWord[];
  readonly folded: ReadonlyMap<string, Fold>;
}

/** Subjects by their ids, in the order of these. */
export type SubjectMap = Pick<
  ReadonlyMap<string, Subject>,
  'get' | 'has' | 'keys' | 'size' | 'values'
>;

/** The subjects of canonical rows. */
export function foldSubjects(rows: readonly DataRow[]): SubjectMap {
  const claims = rows.flatMap(claimsOf);
  const own = groupBy(claims, ({ subject }) => subject);
  const sources = sourceWordsOf(sourceIds(claims), own);
  const tables = new Map(
    rows
      .filter(({ table }) => table.rows === 'own')
      .map(({ table, cells }) => [cells['id'] ?? '', table]),
  );
  const ids = [...tables].sort(([a], [b]) => compareText(a, b));
  return new Map(ids.map(([id, table]) => [id, foldClaims(id, table, own.get(id) ?? [], sources)]));
}

/** A subject with its claims, in the order of canonical rows. */
export function foldClaims(
  id: string,
  table: Table,
  claims: readonly DataClaim[],
  sources: ReadonlyMap<string, SourceWord>,
): Subject {
  const words = claims.map((claim) => toWord(claim, sources));
  return { id, type: table.type, table, claims, words, folded: foldSubject(words) };
}

/** The folded value; null if there is none, whether or not a source says so. */
export function valueOf({ folded }: Subject, property: string): string | null {
  return folded.get(property)?.values[0] ?? null;
}

/**
 * The items that stand, each once, in the order of the most complete list or of the list of the best source
 * among these.
 */
export function itemsOf(subject: Subject, fact: Fact): readonly CellItem[] {
  const known = madeItems.get(subject) ?? new Map<Fact, readonly CellItem[]>();
  madeItems.set(subject, known);
  const items = known.get(fact) ?? makeItems(subject, fact);
  known.set(fact, items);
  return items;
}

/** The facts that become properties and relationships: those of its own table, and of others about its type. */
export const factsOf = ({ table, type }: Pick<Subject, 'table' | 'type'>): readonly Fact[] => [
  ...table.facts,
  ...(PLACES.includes(type) ? PLACE_FACTS : []),
  ...(TIES.includes(type) ? TIE_FACTS : []),
];

const factsAbout = (about: string) =>
  tables.flatMap(({ rows, type, facts }) => (rows === 'other' && type === about ? facts : []));

const PLACES = ['Country', 'State', 'City'];
const PLACE_FACTS = factsAbout('Place');
const TIES = tables
  .filter(({ facts }) => facts.some(({ edge }) => edge?.type === 'PARTY_TO'))
  .map(({ type }) => type);
const TIE_FACTS = factsAbout('Tie');

/** The items that become relationships of these types. */
export function itemsLeading(subject: Subject, ...types: readonly string[]): readonly CellItem[] {
  return subject.table.facts
    .filter(({ edge }) => types.includes(edge?.type ?? ''))
    .flatMap((fact) => itemsOf(subject, fact));
}

const madeItems = new WeakMap<Subject, Map<Fact, readonly CellItem[]>>();

function makeItems(subject: Subject, fact: Fact): readonly CellItem[] {
  const { reference, property } = fact;
  const standing = subject.folded.get(property)?.values ?? [];
  if (reference === undefined || standing.length === 0) return [];
  const toItems = (texts: readonly string[]) =>
    texts.flatMap((text) => parseItem(text, reference) ?? []);
  const order = new Map<string, number>();
  for (const item of toItems(statedOrder(subject, property)))
    if (!order.has(keyOf(item))) order.set(keyOf(item), order.size);
  const orderOf = (item: CellItem) => order.get(keyOf(item)) ?? order.size;
  return toItems(standing).sort(
    (a, b) => orderOf(a) - orderOf(b) || compareText(keyOf(a), keyOf(b)),
  );
}

function keyOf({ role, id }: CellItem): string {
  return `${role ?? ''}:${id}`;
}

/** A claim in both forms. */
export interface ClaimPair {
  readonly claim: DataClaim;
  readonly word: ClaimWord;
}

/** The claims about a property. */
export function pairsOn({ claims, words }: Subject, property: string): readonly ClaimPair[] {
  return claims.flatMap((claim, index) =>
    claim.property === property ? [{ claim, word: words[index] as ClaimWord }] : [],
  );
}

/** Values list by list, the longest first. */
function statedOrder(subject: Subject, property: string): string[] {
  const lists = [...groupBy(pairsOn(subject, property), ({ claim }) => listKey(claim))];
  return lists
    .sort(
      ([a, one], [b, other]) =>
        other.length - one.length || goodness(one) - goodness(other) || compareText(a, b),
    )
    .flatMap(([, list]) => list.sort((a, b) => a.claim.ordinal - b.claim.ordinal))
    .map(({ claim }) => claim.value);
}

function listKey({ source, locator, takenFrom, stance, rank, recorded }: DataClaim): string {
  return JSON.stringify([source, locator, takenFrom, stance, rank, recorded]);
}

/** Lower is better. */
function goodness([first]: readonly ClaimPair[]): number {
  const { source } = first?.word ?? {};
  const unread = source?.read === true ? 0 : DIRECTNESS.length;
  return unread + DIRECTNESS.indexOf(source?.directness ?? 'TERTIARY');
}
