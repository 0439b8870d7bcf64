import { readFuzzyDate } from '../../evidence/fuzzyDate.ts';
import { suggest } from './suggest.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is known while a cell is read. */
export interface World {
  readonly vocabulary: Vocabulary;
  /** The type of each id that a row defines. */
  readonly types: ReadonlyMap<string, string>;
  /** The id that a merged id leads to. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Types whose file could not be read, so that any id may be of one of them. */
  readonly unreadTypes: readonly string[];
  /** The last day that may be called today somewhere on Earth. */
  readonly today: string;
}

/** The canonical text of a cell, or what is wrong with it. */
export type ParsedCell =
  { readonly value: string; readonly fault?: never } | { readonly fault: string };

export type CellParser = (text: string, world: World) => ParsedCell;

export const readText: CellParser = (value) => ({ value });

export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/.test(text);
}

export const readSlug: CellParser = (text) =>
  isSlug(text) ? { value: text } : unlike('an id of small letters, digits and hyphens', text);

export const readDate: CellParser = (text) => {
  try {
    return { value: readFuzzyDate(text).edtf };
  } catch (error) {
    return { fault: clause((error as Error).message) };
  }
};

/** A sentence as the rest of a fault's line. */
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

export const readYesNo: CellParser = (text) =>
  text === 'yes' || text === 'no' ? { value: text } : unlike('yes or no', text);

export const readLink: CellParser = (text) =>
  URL.canParse(text) && /^https?:\/\/[^\s/]+/.test(text)
    ? { value: text }
    : unlike('an address that begins with http:// or https://', text);

export const readLanguage: CellParser = (text) => {
  try {
    return { value: Intl.getCanonicalLocales(text)[0] ?? text };
  } catch {
    return unlike('a language tag of BCP 47 such as zh-Hans', text);
  }
};

/** A plain decimal within bounds, neither thousands separators nor exponents. */
export function readNumber(
  what: string,
  least = -Infinity,
  most = Infinity,
  whole = false,
): CellParser {
  const form = whole ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  return (text) =>
    form.test(text) && Number(text) >= least && Number(text) <= most
      ? { value: text }
      : unlike(what, text);
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

export const readCountryCode: CellParser = (text) =>
  /^[A-Z]{2}$/.test(text) && REGIONS.of(text) !== undefined
    ? { value: text }
    : unlike('a country code of ISO 3166-1 such as CN', text);

export const readCurrency: CellParser = (text) =>
  Intl.supportedValuesOf('currency').includes(text)
    ? { value: text }
    : unlike('a currency code of ISO 4217 such as USD', text);

/** One of an enum's values: those given, or all but those that are not for this column. */
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
    return { fault: `expected ${known}, but got "${text}"${suggest(text, values)}` };
  };
}

/** Says what would have been right. */
export function unlike(expected: string, text: string): { readonly fault: string } {
  return { fault: `expected ${expected}, but got "${text}"` };
}

/** "A, B or C". */
export function oneOf(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1] ?? ''}`;
}
