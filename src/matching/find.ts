import { withoutUnit } from './levels.ts';
import type { IndexEntry, MatchIndex } from './register.ts';
import type { ReadRow } from './row.ts';
import { nameKey, nameKeys, romanizedKey } from './spelling.ts';

/** How a candidate was found. */
type HitKind = 'identifier' | 'equal' | 'form' | 'habit' | 'slip' | 'doubtful';

export interface Hit {
  readonly position: number;
  readonly found: HitKind;
  /** The key of the name by which it was found; empty if by no name. */
  readonly key: string;
}

/** Where "City" is a part of names (Kansas City), not only a unit. */
const CITY_IN_NAMES = new Set(['US', 'PH', 'NG']);

/** Where many places have names that are a letter apart when they are romanized. */
const ALIKE_WHEN_ROMANIZED = new Set(['CN', 'TW', 'HK', 'MO', 'JP', 'KR', 'KP', 'VN']);

/**
 * The candidates for a row: first by identifiers, judgments and whole names. Each further step is taken only if all candidates so far are
 * ruled out (`isOpen`): names without unit, bracket and comma; habits of romanization; one slip of the hand.
 */
export function* findCandidates(
  row: ReadRow,
  register: MatchIndex,
  isOpen: () => boolean,
): Generator<Hit> {
  yield* identified(row, register);
  for (const key of nameKeys(row.given.name)) yield* hits(register.byName(key), 'equal', key);
  if (isOpen()) yield* inOtherForm(row, register, isOpen);
  if (isOpen() && row.country === 'JP')
    for (const key of shortKeys(row))
      yield* hits(register.byRomanized(romanizedKey(key)), 'habit', key);
  if (isOpen()) yield* misspelled(row, register);
}

function* identified({ given, judgments }: ReadRow, register: MatchIndex): Generator<Hit> {
  for (const identifier of given.identifiers ?? [])
    yield* hits(register.byIdentifier(identifier), 'identifier', '');
  for (const { id } of judgments) {
    const position = register.positionOf(id);
    if (position !== undefined) yield { position, found: 'equal', key: '' };
  }
}

function* hits(positions: readonly number[], found: HitKind, key: string): Generator<Hit> {
  for (const position of positions) yield { position, found, key };
}

/** Without brackets, units, or one of two scripts. */
function* inOtherForm(row: ReadRow, register: MatchIndex, isOpen: () => boolean): Generator<Hit> {
  const { given, base, unit, twins, country } = row;
  const isPartOfName =
    CITY_IN_NAMES.has(country ?? '') && nameKey(base) === `${unit?.key ?? ''}city`;
  const keys = new Set([nameKey(base), ...twins.map(nameKey)]);
  for (const twin of twins) keys.add(withoutUnit(twin, country)?.key ?? '');
  if (unit !== undefined) keys.add(unit.key);
  keys.delete('');
  for (const key of keys)
    for (const position of register.byName(key)) {
      // What follows a comma tells institutions apart: the University of Maryland, Baltimore, is another one.
      const isInstitution = register.at(position).level === 'institution';
      const isDoubtful = (isPartOfName && key === unit?.key) || isInstitution;
      yield { position, found: isDoubtful ? 'doubtful' : 'form', key };
    }
  if (!isOpen()) return;
  for (const key of new Set([nameKey(given.name), ...keys]))
    for (const position of register.byForm(key))
      yield { position, found: isCityName(register.at(position)) ? 'doubtful' : 'form', key };
}

function isCityName({ country, ownNames }: IndexEntry): boolean {
  return CITY_IN_NAMES.has(country ?? '') && / city$/i.test(ownNames[0] ?? '');
}

function shortKeys({ base, unit }: ReadRow): ReadonlySet<string> {
  const keys = new Set([nameKey(base), unit?.key ?? '']);
  keys.delete('');
  return keys;
}

function* misspelled(row: ReadRow, register: MatchIndex): Generator<Hit> {
  const { country } = row;
  if (country === undefined) return;
  for (const key of shortKeys(row)) {
    const [letter] = key;
    if (letter === undefined || !/[a-z]/.test(letter)) continue;
    for (const { key: spelled, position } of register.spelledLike(country, letter)) {
      const slip = slipBetween(key, spelled);
      if (slip === undefined || key.length < SHORTEST[slip]) continue;
      const isOwn = register.at(position).ownKeys.includes(spelled);
      yield {
        position,
        found: isLikely(slip, key, country, isOwn) ? 'slip' : 'doubtful',
        key: spelled,
      };
    }
  }
}

/** The shortest name in which each slip is looked for. */
const SHORTEST = { swap: 5, double: 5, vowel: 5, drop: 5, letter: 6 };

/** Longer names are seldom a slip away from another name. */
const LIKELY = { swap: 5, double: 5, vowel: 6, drop: 6, letter: Infinity };

function isLikely(slip: Slip, key: string, country: string, isOwn: boolean): boolean {
  if (!isOwn || key.length < LIKELY[slip]) return false;
  return (
    !ALIKE_WHEN_ROMANIZED.has(country) || slip === 'swap' || slip === 'double' || key.length > 8
  );
}

/** One slip of the hand. */
type Slip = 'swap' | 'double' | 'vowel' | 'drop' | 'letter';

/**
 * How one spelling became the other: two letters swapped, one doubled or not, another vowel, one dropped or added, or another
 * letter. The first letter must be the same. Undefined if more than one slip lies between them.
 */
function slipBetween(a: string, b: string): Slip | undefined {
  const [short, long] = a.length > b.length ? [b, a] : [a, b];
  if (a === b || a[0] !== b[0] || long.length - short.length > 1) return undefined;
  let at = 0;
  while (at < short.length && a[at] === b[at]) at++;
  if (short.length === long.length) {
    if (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
      return 'swap';
    if (a.slice(at + 1) !== b.slice(at + 1)) return undefined;
    return isVowel(a[at]) && isVowel(b[at]) ? 'vowel' : 'letter';
  }
  if (long.slice(at + 1) !== short.slice(at)) return undefined;
  return long[at] === long[at - 1] || long[at] === long[at + 1] ? 'double' : 'drop';
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}
