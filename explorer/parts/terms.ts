import type { ConfidenceBasis, ConfidenceLevel, TieStatus } from '../generated/operations.ts';
import { count, plain } from '../shell/words.ts';

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

/** For filters and groups, where no date can stand. */
export const STATUS_GROUPS: Readonly<Record<TieStatus, string>> = {
  ...STATUS_WORDS,
  ACTIVE: 'Active when last reported',
};

const BASIS_WORDS: Readonly<Record<ConfidenceBasis, string>> = {
  PRIMARY_SOURCE: 'Primary source',
  INDEPENDENT_SOURCES: 'Two independent sources',
  SINGLE_SOURCE: 'Single source',
  TERTIARY_SOURCES: 'Reference works only',
  SECOND_HAND: 'Second-hand',
  DISPUTED: 'Disputed',
};

interface Grounded {
  readonly basis: ConfidenceBasis;
  readonly independentSources: number;
}

export function basisText({ basis, independentSources }: Grounded): string {
  if (basis === 'INDEPENDENT_SOURCES' && independentSources > 2)
    return `${count(independentSources)} independent sources`;
  return BASIS_WORDS[basis];
}

/** `3 (1 independent)`: not all of them are independent of each other. */
export function sourcesText(total: number, { independentSources }: Grounded): string {
  const isAll = independentSources === total || independentSources === 0;
  return isAll ? count(total) : `${count(total)} (${count(independentSources)} independent)`;
}

/** For filters and groups, which do not tell a primary source from two independent ones. */
export const LEVEL_WORDS: Readonly<Record<ConfidenceLevel, string>> = {
  CONFIRMED: 'Primary or two independent',
  STATED: 'Single source',
  SECOND_HAND: 'Second-hand',
  DISPUTED: 'Disputed',
};

/** `not sister city` for `not SISTER_CITY`: replaces terms in a contest's text. */
export const valueWords = (text: string) =>
  text.replace(/\b[A-Z]{3,}(_[A-Z]+)*\b/g, (term) => (TERMS.test(term) ? plain(term) : term));

/** Words in capitals that are terms of the schema rather than names: compounds, statuses and similar. */
const TERMS =
  /_|^(PROPOSED|SIGNED|ACTIVE|DORMANT|SUSPENDED|ENDED|UNKNOWN|FRIENDSHIP|INCREASE|DECREASE|NONE|MIXED|EXCHANGE|COOPERATION|MEMORANDUM)$/;
