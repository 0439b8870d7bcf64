import { addTo } from '../evidence/groups/groupBy.ts';
import { type PlaceLevel, withoutUnit } from './levels.ts';
import { createRegions } from './regions.ts';
import type { MatchRow } from './row.ts';
import { isLatin, nameKey, nameKeys, romanizedKey } from './spelling.ts';

/** An identifier in an external register. */
export interface GivenIdentifier {
  readonly scheme: string;
  readonly value: string;
}

/** What a register holds of a place or an institution. */
export interface PlaceEntry {
  readonly id: string;
  /** The names by which it is known in English and where it is; the one to show comes first. */
  readonly ownNames: readonly string[];
  /** Its names in other languages, former names and misspellings. */
  readonly otherNames?: readonly string[];
  /** ISO 3166-1 alpha-2; undefined if not known. */
  readonly country?: string | undefined;
  readonly level?: PlaceLevel | undefined;
  /** The kind, as `ActorKind` names it. */
  readonly kind?: string | undefined;
  /** Ids of the regions and places that contain it, at any depth, without its country. */
  readonly within?: readonly string[];
  readonly latitude?: number | null | undefined;
  readonly longitude?: number | null | undefined;
  readonly population?: number | null | undefined;
  readonly identifiers?: readonly GivenIdentifier[];
  /** Known, but not held: it competes for a name and is never a candidate. */
  readonly isShadow?: boolean;
}

/**
 * What a person decided: that a row is, or is not, what an id stands for. The row has an identifier, or `NAME` and what it says of itself
 * (`rowText`) in its place.
 */
export interface Judgment extends GivenIdentifier {
  readonly id: string;
  readonly isSame: boolean;
}

/** A tie between two entries. */
export interface TieRow {
  readonly parties: readonly [string, string];
  /** Ids of the sources that state it. */
  readonly sources: readonly string[];
}

/** An entry, as it is compared with rows. Its other names are only in the indexes. */
export interface IndexEntry extends Omit<PlaceEntry, 'otherNames'> {
  /** The keys of its own names. */
  readonly ownKeys: readonly string[];
  /** Keys that are its names only without their unit: `hunan` of `Hunan Province`. */
  readonly bareKeys: readonly string[];
}

export type MatchIndex = ReturnType<typeof createMatchIndex>;

interface SpelledName {
  readonly key: string;
  readonly position: number;
}

const SHORTEST_SPELLED = 4;

/** Places and institutions, indexed by everything that a row can name them by. */
export function createMatchIndex() {
  const regions = createRegions();
  const entries: IndexEntry[] = [];
  const positions = new Map<string, number>();
  const identifiers = createPositions();
  const { addNames, ...byNames } = createNameIndex();
  const ties = createTies((id) => positions.get(id));
  return {
    regions,
    get size() {
      return entries.length;
    },
    at: (position: number) => entries[position] as IndexEntry,
    positionOf: (id: string) => positions.get(id),
    add,
    addRegion: regions.add,
    addTie: ties.add,
    ...createJudgments(),
    byIdentifier: ({ scheme, value }: GivenIdentifier) => identifiers.of(`${scheme} ${value}`),
    ...byNames,
    sourcesBetween: ties.sourcesBetween,
  };

  function add(entry: PlaceEntry): void {
    const position = entries.length;
    const { otherNames = [], ...known } = entry;
    entries.push({ ...known, ...addNames({ ...known, otherNames }, position) });
    positions.set(entry.id, position);
    for (const { scheme, value } of entry.identifiers ?? [])
      identifiers.put(`${scheme} ${value}`, position);
  }
}

function createNameIndex() {
  const [names, forms, romanized] = [createPositions(), createPositions(), createPositions()];
  const spelled = new Map<string, SpelledName[]>();
  return {
    addNames,
    /** By a whole name. */
    byName: names.of,
    /** By a name without its unit. */
    byForm: forms.of,
    byRomanized: (key: string) => romanized.of(romanizedKey(key)),
    /** The names of a country that begin with a letter and are long enough to be misspelled without becoming another. */
    spelledLike: (country: string, letter: string): readonly SpelledName[] =>
      spelled.get(country + letter) ?? [],
  };

  function addNames(entry: PlaceEntry, position: number): Pick<IndexEntry, 'ownKeys' | 'bareKeys'> {
    const ownKeys = [...new Set(entry.ownNames.flatMap(nameKeys))];
    const all = new Set(ownKeys);
    for (const name of entry.otherNames ?? [])
      if (entry.level === 'institution' || isName(name))
        for (const key of nameKeys(name)) all.add(key);
    for (const key of all) addName(key, position, entry);
    const bareKeys = [...new Set(bareKeysOf(entry))].filter((key) => !all.has(key));
    // The unit of a region is its kind, no part of its name.
    for (const key of bareKeys) (entry.level === 'region' ? names : forms).put(key, position);
    return { ownKeys, bareKeys };
  }

  function addName(key: string, position: number, { country, level }: PlaceEntry): void {
    names.put(key, position);
    if (country === undefined || level === 'institution' || !/^[a-z]/.test(key)) return;
    if (country === 'JP') romanized.put(romanizedKey(key), position);
    if (key.length < SHORTEST_SPELLED) return;
    addTo(spelled, country + (key[0] ?? ''), { key, position });
  }
}

function createTies(positionOf: (id: string) => number | undefined) {
  const partners = new Map<number, Map<number, readonly string[]>>();
  return {
    /** The sources that state a tie between the two; undefined if there is none. */
    sourcesBetween: (a: number, b: number) => partners.get(a)?.get(b),
    add: ({ parties: [a, b], sources }: TieRow): void => {
      const [from, to] = [positionOf(a), positionOf(b)];
      if (from === undefined || to === undefined) return;
      addSide(from, to, sources);
      addSide(to, from, sources);
    },
  };

  function addSide(one: number, other: number, sources: readonly string[]): void {
    const known = partners.get(one) ?? new Map<number, readonly string[]>();
    known.set(other, [...(known.get(other) ?? []), ...sources]);
    partners.set(one, known);
  }
}

function createJudgments() {
  const judgments = new Map<string, Judgment[]>();
  return {
    judgmentsOn: (one: GivenIdentifier): readonly Judgment[] => judgments.get(judgedKey(one)) ?? [],
    addJudgment: (one: Judgment): void => addTo(judgments, judgedKey(one), one),
  };
}

/** A map of lists of positions; most have only one, which is stored without a list. */
function createPositions() {
  const map = new Map<string, number | number[]>();
  return {
    of: (key: string): readonly number[] => {
      const found = map.get(key);
      if (found === undefined) return [];
      return typeof found === 'number' ? [found] : found;
    },
    put: (key: string, position: number): void => {
      const found = map.get(key);
      if (found === undefined) map.set(key, position);
      else if (typeof found === 'number') {
        if (found !== position) map.set(key, [found, position]);
      } else if (!found.includes(position)) found.push(position);
    },
  };
}

/** The scheme of judgments on rows that have no identifier. */
export const BY_NAME = 'NAME';

/** What a row says of itself, as judgments name it: `Wilmington; United States; ; city`. */
export function rowText(row: Pick<MatchRow, 'name' | 'country' | 'region' | 'kind'>): string {
  const parts = [row.name, row.country, row.region, row.kind].map((part) => part ?? '');
  return parts.join('; ').replace(/(?:; )+$/, '');
}

function judgedKey({ scheme, value }: GivenIdentifier): string {
  return scheme === BY_NAME
    ? `${scheme} ${value.split(';').map(nameKey).join(';').replace(/;+$/, '')}`
    : `${scheme} ${value}`;
}

/** Names without their unit. Of names in Latin letters only own ones: a unit can be a part of an alias. */
function bareKeysOf({ ownNames, otherNames = [], level, country }: PlaceEntry): readonly string[] {
  if (level === 'institution' || level === 'country') return [];
  const some = [...ownNames, ...otherNames.filter((name) => !isLatin(name))];
  return some.flatMap((name) => withoutUnit(name, country)?.key ?? []);
}

/** Lists of alternate names hold codes of airports and transliterations by software, which are all in small letters. */
function isName(name: string): boolean {
  return !/^[A-Z]{3,4}$/.test(name) && !/^[a-z' -]+$/.test(name);
}
