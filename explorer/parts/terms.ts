import type { ConfidenceLevel, TieStatus } from '../generated/operations.ts';
import { plain } from '../shell/words.ts';

export const STATUS_WORDS: Readonly<Record<TieStatus, string>> = {
  PROPOSED: 'Proposed',
  SIGNED: 'Signed',
  ACTIVE: 'Active',
  DORMANT: 'Dormant',
  SUSPENDED: 'Suspended',
  ENDED: 'Ended',
  UNKNOWN: 'Unknown',
};

/** `Active as of 2014`: a status is never told without its date. */
export function statusText({ status, statusAsOf }: Stated): string {
  const words = STATUS_WORDS[status];
  if (status === 'UNKNOWN') return words;
  return statusAsOf ? `${words} as of ${statusAsOf.text}` : `${words}, date unknown`;
}

interface Stated {
  readonly status: TieStatus;
  readonly statusAsOf: { readonly text: string } | null;
}

export const CONFIDENCE_WORDS: Readonly<Record<ConfidenceLevel, string>> = {
  CONFIRMED: 'Confirmed',
  STATED: 'One source',
  SECOND_HAND: 'Second-hand',
  DISPUTED: 'Disputed',
};

/** `not sister city` for `not SISTER_CITY`: replaces terms in a contest's text. */
export const valueWords = (text: string) =>
  text.replace(/\b[A-Z]{3,}(_[A-Z]+)*\b/g, (term) => (TERMS.test(term) ? plain(term) : term));

/** Words in capitals that are terms of the schema rather than names: compounds, statuses and similar. */
const TERMS =
  /_|^(PROPOSED|SIGNED|ACTIVE|DORMANT|SUSPENDED|ENDED|UNKNOWN|FRIENDSHIP|INCREASE|DECREASE|NONE|MIXED|EXCHANGE|COOPERATION|MEMORANDUM)$/;
