import type { Point } from '../../distance.ts';
import { addTo } from '../../evidence/groups/groupBy.ts';
import { searchKey } from '../../names/searchKey.ts';
import { type EndCall, callsIn } from '../lists/calls.ts';
import { type Lists, listsIn } from '../lists/lists.ts';
import { type NameWord, namesOf } from './names.ts';
import { remember } from '../words/remember.ts';
import type { DataRow } from '../tables/row.ts';
import { type Subject, type SubjectMap, foldSubjects, itemsLeading, valueOf } from './subject.ts';
import { readVocabulary } from '../words/vocabulary.ts';
import type { Properties } from '../../projection/projection.ts';

/** All subjects, with what others need to know about each of them. */
export type Register = ReturnType<typeof registerOf>;

/** Relationships from an actor to what contains it. */
export const CONTAINING: readonly string[] = ['WITHIN', 'PART_OF', 'LOCATED_IN'];

/** Reads what rows say about each subject, once. `rows` are canonical. */
export function createRegister(rows: readonly DataRow[]): Register {
  return foldRegister(rows)();
}

/** The same for part of a record, of which more is to be known later. */
export function foldRegister(rows: readonly DataRow[], lists = listsIn(rows)) {
  const subjects = foldSubjects(rows);
  const { isA } = readVocabulary();
  const actors = [...subjects.values()].filter(({ type }) => isA(type, 'Actor'));
  const facts = new Map(actors.map((actor) => [actor.id, actorFactsOf(actor)]));
  const typeOf = (id: string) => subjects.get(id)?.type;
  return (beyond?: Beyond) => registerOf(subjects, rows, { typeOf, facts, lists }, beyond);
}

export type ActorFacts = ReturnType<typeof actorFactsOf>;

/** What others need to know of an actor. */
export function actorFactsOf(actor: Subject) {
  const codes = actor.folded.get('identifiers')?.values ?? [];
  return {
    names: namesOf(actor, readVocabulary().valuesOf('NameKind')),
    containers: CONTAINING.flatMap((type) => itemsLeading(actor, type).map(({ id }) => id)),
    point: pointOf(actor),
    hasRankOfState: actor.type === 'City' && codes.some((code) => code.startsWith('ISO_3166_2:')),
  };
}

interface Known {
  readonly typeOf: (id: string) => string | undefined;
  readonly facts: ReadonlyMap<string, ActorFacts>;
  readonly lists: Lists;
}

/** `rows` are at least those without claims. */
export function registerOf(
  subjects: SubjectMap,
  rows: readonly DataRow[],
  { typeOf, facts, lists }: Known,
  beyond = NOTHING_BEYOND,
) {
  const vocabulary = readVocabulary();
  const namesOf = (id: string): readonly NameWord[] => facts.get(id)?.names ?? [];
  const nameOf = (id: string) => namesOf(id)[0]?.text ?? id;
  const bearers = count([...facts.keys()].map((id) => searchKey(nameOf(id))));
  const containersOf = (id: string): readonly string[] => facts.get(id)?.containers ?? [];
  const formerIds = formerIdsIn(rows);
  const broader = broaderIn(rows);
  const callsOn = callsIn(rows);
  const chainOf = remember((id: string) => chainFrom(id, containersOf));
  return {
    ...{ vocabulary, subjects, lists, beyond },
    isActor: ({ type }: Subject) => vocabulary.isA(type, 'Actor'),
    /** The type of a subject or theme; undefined if there is none of that id. */
    typeOf,
    /** Names of an actor. */
    namesOf,
    /** The name to show: an actor's best one. */
    nameOf,
    /** Ids that were merged into this one. */
    formerIdsOf: (id: string) => formerIds.get(id) ?? [],
    /** The direct containers of an actor: places, or the institution that it is part of. */
    containersOf,
    /** The actor and everything that contains it, nearest first. */
    chainOf,
    /** The calls for an end or a pause of ties of these actors, earliest first. */
    callsOn: (ids: readonly string[]): readonly EndCall[] => callsOn(ids.map(chainOf)),
    /** The nearest container of that type, not counting the actor itself. */
    containerOf: (id: string, type: string) =>
      chainOf(id)
        .slice(1)
        .find((other) => typeOf(other) === type) ?? null,
    /** The themes of a subject and all broader themes, by id. */
    themesOf: (subject: Subject) => themesIn(subject, broader),
    /** Where a place is on the map. */
    pointOf: (id: string) => facts.get(id)?.point ?? null,
    /** Whether it is a city with a code of ISO 3166-2. */
    hasRankOfState: (id: string) => facts.get(id)?.hasRankOfState === true,
    /** Whether another actor has the same name. */
    hasNamesake: (id: string) => {
      const key = searchKey(nameOf(id));
      return (bearers.get(key) ?? 0) + beyond.bearers(key) > 1;
    },
  };
}

/** Breadth first, so that nearer containers come first. */
function chainFrom(id: string, containersOf: (id: string) => readonly string[]): readonly string[] {
  const chain = new Set([id]);
  for (const one of chain) for (const container of containersOf(one)) chain.add(container);
  return [...chain];
}

function broaderIn(rows: readonly DataRow[]): ReadonlyMap<string, string> {
  const themes = rows.filter(({ table }) => table.type === 'Theme');
  return new Map(themes.map(({ cells }) => [cells['id'] ?? '', cells['broader'] ?? '']));
}

function themesIn(subject: Subject, broader: ReadonlyMap<string, string>): readonly string[] {
  const found = new Set(subject.folded.get('themes')?.values ?? []);
  for (const theme of found) {
    const above = broader.get(theme) ?? '';
    if (above !== '') found.add(above);
  }
  return [...found].sort();
}

function formerIdsIn(rows: readonly DataRow[]): ReadonlyMap<string, readonly string[]> {
  const formerIds = new Map<string, string[]>();
  for (const { table, cells } of rows)
    if (table.type === 'Redirect') addTo(formerIds, cells['into'] ?? '', cells['id'] ?? '');
  return formerIds;
}

function count(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** A place's point on the map. */
export function pointOf(subject: Subject): Point | null {
  const point = valueOf(subject, 'point');
  if (point === null) return null;
  const [latitude = NaN, longitude = NaN] = point.split(' ').map(Number);
  return { latitude, longitude };
}

/** What the projection of a part of a record needs to know of the subjects that are not in the part. */
export interface Beyond {
  /** How many actors have a name with this search key. */
  readonly bearers: (key: string) => number;
  /** How many places a state has. */
  readonly places: (id: string) => number;
  /** How many works an institution published. */
  readonly works: (id: string) => number;
  /** In how many parts of ties other than affiliations an actor is. */
  readonly ties: (id: string) => number;
  /** In how many parts of ties that were set aside. */
  readonly setAside: (id: string) => number;
  /** The properties of a tie that follow from other ties, in the part or not; null if the part is the whole record. */
  readonly beside: ReadonlyMap<string, Properties> | null;
}

const none = () => 0;

/** The part is the whole record. */
export const NOTHING_BEYOND: Beyond = {
  ...{ bearers: none, places: none, works: none, ties: none, setAside: none },
  beside: null,
};
