import type { ClaimWord } from './claim.ts';
import { confirmedIn, confirmedText } from './dates/confirmation.ts';
import type { ContestedValue } from './contest.ts';
import { isTertiary } from './directness.ts';
import type { Contest } from './fold.ts';
import { readFuzzyDate } from './dates/fuzzyDate.ts';
import { NONE, meaningOf } from './meaning.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const MOST_TITLES = 3;
const MOST_LETTERS = 60;

/** Properties in which `[2017..]` says that something still held in 2017. */
const ENDS: ReadonlySet<string> = new Set(['end', 'expires']);

export type ReasonCode =
  | 'PRIMARY_SOURCE'
  | 'REGISTER'
  | 'RECIPROCAL'
  | 'INDEPENDENT_SOURCES'
  | 'SINGLE_SOURCE'
  | 'NOT_INDEPENDENT'
  | 'TERTIARY_ONLY'
  | 'TERTIARY_BESIDE'
  | 'LISTED_REPEATEDLY'
  | 'LISTED'
  | 'NOT_ON_LATER_LISTS'
  | 'PROPOSED'
  | 'CITATIONS_ONLY'
  | 'TAKEN_FROM_UNREAD'
  | 'TAKEN_FROM_REPEATED'
  | 'NOT_STATED'
  | 'SET_ASIDE'
  | 'SOURCES_DISAGREE';

/** A reason for a level of confidence: its parts, and the sentence that they make. */
export interface Reason {
  readonly code: ReasonCode;
  /** Of sources; of a source and the work that it takes the statement from. */
  readonly titles: readonly string[];
  readonly property: string | null;
  /** A curator's words. */
  readonly remark: string | null;
  readonly text: string;
}

function reason(
  code: ReasonCode,
  text: string,
  { titles = [], property = null, remark = null }: Partial<Reason> = {},
): Reason {
  return { code, titles, property, remark, text };
}

export function contestReason({ property, values }: Contest): Reason {
  const sides = values.map(
    (value) => `${briefly(valueText(value))} (${titlesText(justThis(value))})`,
  );
  const text = `Sources disagree on \`${property}\`: ${OR.format(sides)}.`;
  return reason('SOURCES_DISAGREE', text, { property });
}

/** Cut after a whole word. */
export function briefly(text: string): string {
  const cut = text.length > MOST_LETTERS ? text.lastIndexOf(' ', MOST_LETTERS) : -1;
  return cut > 0 ? `${text.slice(0, cut)} …` : text;
}

/** Leaves out less exact claims that a more exact one already covers. */
function justThis({ claims }: ContestedValue) {
  const [first] = claims;
  return claims.filter((claim) => first && meaningOf(claim).key === meaningOf(first).key);
}

export function primaryReason(claim: ClaimWord): Reason {
  const text = `${titlesText([claim])} is a primary source, and we have read it.`;
  return reason('PRIMARY_SOURCE', text, { titles: titlesOf([claim]) });
}

/** Of registers of different owners. */
export function registerReason(claims: readonly ClaimWord[]): Reason {
  const titles = titlesOf(claims);
  return claims.length > 1
    ? reason(
        'RECIPROCAL',
        `${titlesText(claims)} are registers of different parties, and we have read them.`,
        { titles },
      )
    : reason('REGISTER', `${titlesText(claims)} is a party's own register, and we have read it.`, {
        titles,
      });
}

export function independentReason(claims: readonly ClaimWord[]): Reason {
  const count = claims.length === 2 ? 'Two' : claims.length;
  const text = `${count} independent sources agree: ${titlesText(claims)}.`;
  return reason('INDEPENDENT_SOURCES', text, { titles: titlesOf(claims) });
}

/** Of `firsthand`, in which no two confirm each other, and of the rest of `all`. */
export function statedReasons(
  firsthand: readonly ClaimWord[],
  all: readonly ClaimWord[],
  independentSources: number,
): readonly Reason[] {
  const closer = firsthand.filter((claim) => !isTertiary(claim));
  const tertiary = firsthand.filter(isTertiary);
  const hearsay = hearsayReasons(all.filter((claim) => !firsthand.includes(claim)));
  if (closer.length === 0) {
    const code = independentSources > 1 ? 'TERTIARY_ONLY' : 'NOT_INDEPENDENT';
    return [readReason(code, tertiary), ...hearsay];
  }
  const beside = tertiary.length === 0 ? [] : [readReason('TERTIARY_BESIDE', tertiary)];
  return [readReason('NOT_INDEPENDENT', closer), ...beside, ...hearsay];
}

/** One source is single. */
function readReason(code: keyof typeof READ, claims: readonly ClaimWord[]): Reason {
  const titles = titlesOf(claims);
  const isSingle = titles.length === 1;
  const told = isSingle && code === 'NOT_INDEPENDENT' ? 'SINGLE_SOURCE' : code;
  return reason(told, `${named(titles)} ${READ[told][isSingle ? 0 : 1]}`, { titles });
}

/** Of one source, and of several. */
const READ = {
  SINGLE_SOURCE: ['was read; no second independent source was found.', ''],
  NOT_INDEPENDENT: ['', 'were read, but they are not independent of each other.'],
  TERTIARY_ONLY: ['', 'were read, but all of them are tertiary, so they may copy one list.'],
  TERTIARY_BESIDE: [
    'says so too, but is tertiary, so it confirms nothing.',
    'say so too, but are tertiary, so they confirm nothing.',
  ],
};

/** Why lists make a tie more or less likely. */
export interface ListReason extends Reason {
  readonly code: 'LISTED_REPEATEDLY' | 'LISTED' | 'NOT_ON_LATER_LISTS';
}

export function listedReason(code: keyof typeof LISTED_TEXTS): ListReason {
  return { ...reason(code, LISTED_TEXTS[code]), code };
}

const LISTED_TEXTS = {
  LISTED_REPEATEDLY: 'It is on lists of days five years or more apart.',
  LISTED: 'It is on a list, and no later list that should have it lacks it.',
};

/** Of parties' own lists that lack it; if there are none, other lists do. */
export function notOnLaterListsReason(titles: readonly string[]): ListReason {
  const code = 'NOT_ON_LATER_LISTS';
  const text =
    titles.length === 0
      ? 'It was on a list, but not on later lists that have the other ties of one of its places.'
      : `It was on a list, but not on a party's own list, which is whole: ${named(titles)}.`;
  return { ...reason(code, text, { titles }), code };
}

export function proposedReason(claims: readonly ClaimWord[]): Reason {
  const text = `It was proposed, according to ${titlesText(claims)}; no source says that it came about.`;
  return reason('PROPOSED', text, { titles: titlesOf(claims) });
}

/** One reason for each way in which it reached the record without being read. */
export function hearsayReasons(claims: readonly ClaimWord[]): readonly Reason[] {
  const reasons = claims.map(hearsay);
  return [...new Map(reasons.map((one) => [one.text, one])).values()];
}

function hearsay({ source, takenFrom }: ClaimWord): Reason {
  if (!source.read || takenFrom === null)
    return reason('CITATIONS_ONLY', `${quoted(source)} is known only from citations.`, {
      titles: [source.title],
    });
  const titles = [source.title, takenFrom.title];
  const taken = `${quoted(source)} takes it from ${quoted(takenFrom)}`;
  return takenFrom.read
    ? reason('TAKEN_FROM_REPEATED', `${taken}, which repeats it from another source.`, { titles })
    : reason('TAKEN_FROM_UNREAD', `${taken}, which we have not read.`, { titles });
}

export const unstatedReason = (): Reason => reason('NOT_STATED', 'No source states it.');

export function setAsideReason({ reason: remark }: ClaimWord): Reason {
  const why = remark?.replace(/\.$/, '') ?? 'no reason given';
  return reason('SET_ASIDE', `A curator set aside every claim: ${why}.`, { remark });
}

/** The titles of the sources that state it: works that were read come before works that were not. */
export function statingTitles(claims: readonly ClaimWord[]): readonly string[] {
  const upheld = claims.filter(
    ({ stance, rank }) => stance === 'SUPPORTS' && rank !== 'DEPRECATED',
  );
  const read = upheld.filter(({ source }) => source.read);
  return titlesOf([...read, ...upheld.filter(({ source }) => !source.read)]);
}

/** Who states it, in the middle of a sentence. */
export const accordingToText = (titles: readonly string[]): string =>
  titles.length === 0 ? 'although no source states it' : `according to ${named(titles)}`;

/** The first few sources of claims, by name. */
export const titlesText = (claims: readonly ClaimWord[]): string => named(titlesOf(claims));

/** One for each source: two works can have the same title. */
const titlesOf = (claims: readonly ClaimWord[]) => [
  ...new Map(claims.map(({ source }) => [source.id, source.title])).values(),
];

function named(titles: readonly string[]): string {
  const quotedTitles = titles.map((title) => quoted({ title }));
  const more = titles.length - MOST_TITLES;
  return AND.format(
    more > 0 ? [...quotedTitles.slice(0, MOST_TITLES), `${more} more`] : quotedTitles,
  );
}

const quoted = ({ title }: { readonly title: string }) => `"${title}"`;

/** For a reader: a date in English, anything else as it is. */
export function valueText({
  text,
  claims: [claim],
}: Pick<ContestedValue, 'text' | 'claims'>): string {
  if (text === NONE || claim?.form !== 'DATE') return text;
  const [, not = '', date = text] = /^(not )?(.*)$/.exec(text) ?? [];
  if (date === NONE) return text;
  const confirmed = ENDS.has(claim.property) ? confirmedIn(date) : null;
  return not + (confirmed === null ? readFuzzyDate(date).text : confirmedText(confirmed));
}
