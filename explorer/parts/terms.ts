import type {
  ConfidenceBasis,
  DateFragment,
  TieStanding,
  TieStatus,
} from '../generated/operations.ts';
import { untilText, yearsIn } from './dates.ts';
import { count, plain } from '../shell/words.ts';
import { words } from '../words/words.ts';

export const STATUSES: readonly TieStatus[] = [
  ...(['PROPOSED', 'SIGNED', 'ACTIVE', 'DORMANT', 'SUSPENDED', 'ENDED', 'UNKNOWN'] as const),
];

/** `Active as of 2014`: a status is never told without its date. */
export function statusText({ status, statusAsOf }: Stated): string {
  const word = words.terms.status[status];
  if (status === 'UNKNOWN') return word;
  return statusAsOf
    ? words.terms.statusAsOf(word, words.dates.text(statusAsOf))
    : words.terms.statusUndated(word);
}

interface Stated {
  readonly status: TieStatus;
  readonly statusAsOf: { readonly text: string; readonly edtf: string } | null;
}

/** What lists say of a tie whose status no source states; nothing if it is on none. */
export function listedText({ status, standing, lastListed }: Listed): string | null {
  if (status !== 'UNKNOWN' || !lastListed) return null;
  if (standing === 'NOT_ON_LATER_LISTS') return words.terms.notOnLaterLists;
  const listed = words.terms.listed(words.dates.text(lastListed));
  return standing === 'LISTED_DESPITE_CALL' ? words.terms.despiteCall(listed) : listed;
}

interface Listed {
  readonly status: TieStatus;
  readonly standing: TieStanding;
  readonly lastListed: Stated['statusAsOf'];
}

/** Whether it still exists, as far as is known: that it ended or was suspended, or when a source or a list last had it. */
export function lastSeenText(tie: Seen): string {
  const { end, lastConfirmed, lastListed, standing, status } = tie;
  const over = end && untilText({ end, lastConfirmed: null });
  if (over) return over;
  if (status === 'ENDED' || status === 'SUSPENDED') return statusText(tie);
  if (standing === 'NOT_ON_LATER_LISTS') return words.terms.notOnLaterLists;
  const isListed = lastListed && (lastListed.latest ?? '') > (lastConfirmed?.latest ?? '');
  if (isListed) {
    const listed = words.terms.listed(yearText(lastListed));
    return standing === 'LISTED_DESPITE_CALL' ? words.terms.despiteCall(listed) : listed;
  }
  return lastConfirmed ? yearText(lastConfirmed) : words.dates.none;
}

/** Its year, if it lies in one. */
function yearText(date: DateFragment): string {
  const [first, last] = yearsIn(date.edtf) ?? [];
  const isPlain = /^[\d-]+$/.test(date.edtf);
  return isPlain && first === last ? String(first) : words.dates.text(date);
}

interface Seen extends Stated {
  readonly end: DateFragment | null;
  readonly lastConfirmed: DateFragment | null;
  readonly lastListed: DateFragment | null;
  readonly standing: TieStanding;
}

interface Grounded {
  readonly basis: ConfidenceBasis;
  readonly independentSources: number;
}

export function basisText({ basis, independentSources }: Grounded): string {
  if (basis === 'INDEPENDENT_SOURCES' && independentSources > 2)
    return words.terms.independentSources(independentSources);
  if (basis === 'SINGLE_SOURCE' && independentSources > 1) return words.terms.singleBeside;
  return words.terms.basis[basis];
}

/** `3 (1 independent)`: not all of them are independent of each other. */
export function sourcesText(total: number, { independentSources }: Grounded): string {
  const isAll = independentSources === total || independentSources === 0;
  return isAll ? count(total) : words.terms.independentOf(total, independentSources);
}

/** `not sister city` for `not SISTER_CITY`, and `type` for the name of a property: replaces terms in a contest's text. */
export const valueWords = (text: string) =>
  text
    .replace(/`(\w+)`/g, (_, property: string) => plain(property))
    .replace(/\b[A-Z]{3,}(_[A-Z]+)*\b/g, (term) => (TERMS.test(term) ? plain(term) : term));

/** Words in capitals that are terms of the schema rather than names: compounds, statuses and similar. */
const TERMS =
  /_|^(PROPOSED|SIGNED|ACTIVE|DORMANT|SUSPENDED|ENDED|UNKNOWN|FRIENDSHIP|INCREASE|DECREASE|NONE|MIXED|EXCHANGE|COOPERATION|MEMORANDUM)$/;

/** The names of registers, alike in all languages. */
export const REGISTERS: Readonly<Record<string, string>> = {
  WIKIDATA: 'Wikidata',
  GEONAMES: 'GeoNames',
  ISO_3166_1: 'ISO 3166-1',
  ISO_3166_1_ALPHA_3: 'ISO 3166-1 alpha-3',
  ISO_3166_2: 'ISO 3166-2',
  GB_2260: 'GB/T 2260',
};
