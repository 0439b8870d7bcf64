import type { ConfidenceLevel, TieStatus } from '../generated/operations.ts';

/** `sister city` for SISTER_CITY, `first recorded at` for firstRecordedAt. */
export function plain(term: string): string {
  const parted = /^[A-Z_\d]+$/.test(term) ? term : term.replace(/([a-z])([A-Z])/g, '$1_$2');
  return parted.replaceAll('_', ' ').toLowerCase();
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const wordOf = (term: string) => capital(plain(term));

export const count = (number: number) => number.toLocaleString('en');

/** `1 source`, `2 sources`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

export const STATUS_WORDS: Readonly<Record<TieStatus, string>> = {
  PROPOSED: 'Proposed',
  SIGNED: 'Signed',
  ACTIVE: 'Active',
  DORMANT: 'Dormant',
  SUSPENDED: 'Suspended',
  ENDED: 'Ended',
  UNKNOWN: 'Not said',
};

export const CONFIDENCE_WORDS: Readonly<Record<ConfidenceLevel, string>> = {
  CONFIRMED: 'Confirmed',
  STATED: 'One source',
  SECOND_HAND: 'Second-hand',
  DISPUTED: 'Disputed',
};

/** `not sister city` for `not SISTER_CITY`: terms among a contest's words. */
export const valueWords = (text: string) =>
  text.replace(/\b[A-Z]{3,}(_[A-Z]+)*\b/g, (term) => (TERMS.test(term) ? plain(term) : term));

/** Words in capitals that are terms of the schema rather than names: several words, or statuses and the like. */
const TERMS =
  /_|^(PROPOSED|SIGNED|ACTIVE|DORMANT|SUSPENDED|ENDED|UNKNOWN|FRIENDSHIP|INCREASE|DECREASE|NONE|MIXED|EXCHANGE|COOPERATION|MEMORANDUM)$/;

/** `1979 or 1985`; of many, the first two and how many more. */
export function either(texts: readonly string[]): string {
  if (texts.length <= 3) return texts.join(' or ');
  return `${texts.slice(0, 2).join(' or ')} or ${texts.length - 2} more`;
}
