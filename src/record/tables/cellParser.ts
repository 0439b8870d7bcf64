import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import { searchKey } from '../../names/searchKey.ts';
import { suggest } from '../words/suggest.ts';
import type { Vocabulary } from '../words/vocabulary.ts';

/** The types of subjects by their ids. */
export interface Types extends Iterable<readonly [id: string, type: string]> {
  readonly get: (id: string) => string | undefined;
}

/** What parsing a cell needs to know. */
export interface World {
  readonly vocabulary: Vocabulary;
  /** The type of each id that a row defines. */
  readonly types: Types;
  /** The id that each merged id stands for. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Types whose file could not be read, so that any id can be of one of them. */
  readonly unreadTypes: readonly string[];
  /** The last day that is already today somewhere on Earth. */
  readonly today: string;
}

/** The canonical text of a cell, or its problem. */
export type ParsedCell =
  { readonly value: string; readonly fault?: never } | { readonly fault: string };

export type CellParser = (text: string, world: World) => ParsedCell;

/**
 * The most characters of a cell, by kind of column. Neo4j takes 8,167 bytes as the key of an index: the name of a tie is made
 * of up to four names, each perhaps with a second that tells it apart, and a character has up to four bytes.
 */
export const LENGTHS = { code: 100, id: 200, name: 200, title: 500, address: 2_000, text: 5_000 };

/** Longer names and titles than these do not fit the keys of indexes. */
export const readTitle = upTo(LENGTHS.title, (value) => ({ value }));

export const readText = upTo(LENGTHS.text, (value) => ({ value }));

/** A name of an actor, or one that a source uses for it. In exports `|` stands between names. */
export const readName = upTo(LENGTHS.name, (value) =>
  value.includes('|')
    ? {
        fault: `expected one name without "|", but got ${quoted(value)}; write each name in a row of its own`,
      }
    : { value },
);

/** A value in a register; in exports `|` stands between two. */
export const readCode = upTo(LENGTHS.id, (value) =>
  value.includes('|') ? unlike('one value without "|"', value) : { value },
);

/** Reads only what is not too long. Names are indexed by their search keys, in which ligatures are several letters. */
function upTo(most: number, reads: CellParser): CellParser {
  return (text, world) => tooLong(text, most) ?? reads(text, world);
}

export function tooLong(text: string, most: number, where = '') {
  const written = lengthOf(text);
  const length = written > most ? written : Math.max(written, lengthOf(searchKey(text)));
  if (length <= most) return undefined;
  return {
    fault: `expected at most ${most} characters${where}, but got ${length}: ${quoted(text, false)}`,
  };
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}

export function isSlug(text: string): boolean {
  return text.length <= LENGTHS.id && /^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/.test(text);
}

export const readSlug = upTo(LENGTHS.id, (text) =>
  isSlug(text) && !NO_VALUES.includes(text)
    ? { value: text }
    : unlike('an id of small letters, digits and hyphens, other than none and unknown', text),
);

/** What a source can say instead of a value. */
export const NO_VALUES: readonly string[] = ['none', 'unknown'];

export const readDate = upTo(LENGTHS.code, (text) => {
  try {
    return { value: readFuzzyDate(text).edtf };
  } catch (error) {
    return { fault: clause((error as Error).message) };
  }
});

/** A sentence as the rest of an error line. */
function clause(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}

export const readPastDay: CellParser = (text, { today }) => {
  if (!isDay(text)) return unlike('a day such as 2024-05-31', text);
  return text > today ? unlike('a day that is not in the future', text) : { value: text };
};

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const readYesNo = readEither('yes', 'no');

export function readEither(one: string, other: string): CellParser {
  return (text) =>
    text === one || text === other ? { value: text } : unlike(`${one} or ${other}`, text);
}

export const readLink = upTo(LENGTHS.address, (text) =>
  URL.canParse(text) && /^https?:\/\/[^\s/<>"{}|\\^`][^\s<>"{}|\\^`]*$/.test(text)
    ? { value: text }
    : unlike(
        'an address that begins with http:// or https://, without spaces and <>"{}|\\^`',
        text,
      ),
);

export const readLanguage = upTo(LENGTHS.code, (text) => {
  try {
    return { value: Intl.getCanonicalLocales(text)[0] ?? text };
  } catch {
    return unlike('a language tag of BCP 47 such as zh-Hans', text);
  }
});

/** A double gives back any decimal of this many digits as it was written. */
const DIGITS = 15;

/** The largest `Int` of GraphQL. */
const MAX_INT = 2 ** 31 - 1;

/** A plain decimal number within bounds, without thousands separators or exponents. */
export function readNumber(what: string, least = -Infinity, most = Infinity, digits = DIGITS) {
  return (text: string): ParsedCell =>
    /^-?\d+(\.\d+)?$/.test(text) &&
    text.replace(/[-.]/g, '').length <= digits &&
    Number(text) >= least &&
    Number(text) <= most
      ? { value: text }
      : unlike(what, text);
}

export const readAmount = readNumber(
  `a number of at most ${DIGITS} digits, such as 1200000 or 0.5`,
);

/** What GraphQL can tell as an `Int`. */
export const readCount: CellParser = (text) =>
  /^\d{1,10}$/.test(text) && Number(text) <= MAX_INT
    ? { value: text }
    : unlike(`a whole number from 0 to ${MAX_INT}`, text);

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

export const readCountryCode: CellParser = (text) =>
  /^[A-Z]{2}$/.test(text) && REGIONS.of(text) !== undefined
    ? { value: text }
    : unlike('a country code of ISO 3166-1 such as CN', text);

export const readCurrency: CellParser = (text) =>
  Intl.supportedValuesOf('currency').includes(text)
    ? { value: text }
    : unlike('a currency code of ISO 4217 such as USD', text);

/** A value of an enum: only the given ones, or all except some. */
export function readTerm(
  enumName: string,
  { only, but = [] }: { readonly only?: readonly string[]; readonly but?: readonly string[] } = {},
): CellParser {
  return (text, { vocabulary }) => {
    const values = vocabulary
      .valuesOf(enumName)
      .filter((value) => (only?.includes(value) ?? true) && !but.includes(value));
    if (values.includes(text)) return { value: text };
    const known = values.length > 9 ? `a value of ${enumName}` : oneOf(values);
    return unlike(known, text, values);
  };
}

/** Says what was expected, and which candidate is close. */
export function unlike(expected: string, text: string, candidates: Iterable<string> = []) {
  return { fault: `expected ${expected}, but got ${quoted(text)}${suggest(text, candidates)}` };
}

/** Enough of a text to know it by. */
const SHOWN = 60;

/** A cell's text as a message shows it, shortened if it is long. */
export function quoted(text: string, saysLength = true): string {
  const characters = Array.from(text);
  if (characters.length <= SHOWN) return `"${text}"`;
  const length = saysLength ? ` (${characters.length} characters)` : '';
  return `"${characters.slice(0, SHOWN).join('')}…"${length}`;
}

/** "A, B or C". */
export function oneOf(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}
