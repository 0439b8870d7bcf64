import type { ClaimWord } from './claim.ts';
import type { ContestedValue } from './contest.ts';
import { isTertiary } from './directness.ts';
import type { Contest } from './fold.ts';
import { meaningOf } from './meaning.ts';
import type { SideValue } from './sideValue.ts';

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

/** A reason for a level of confidence, of which each language makes its sentence. */
export interface Reason {
  readonly code: ReasonCode;
  /** Of sources; of a source and the work that it takes the statement from. */
  readonly titles: readonly string[];
  readonly property: string | null;
  /** A curator's words. */
  readonly remark: string | null;
  /** The values that sources disagree on, with the titles of the sources. */
  readonly sides?: readonly Side[];
}

export interface Side {
  readonly value: SideValue;
  readonly titles: readonly string[];
}

function reason<Code extends ReasonCode>(code: Code, parts: Partial<Reason> = {}) {
  return { titles: [], property: null, remark: null, ...parts, code };
}

export function contestReason({ property, values }: Contest): Reason {
  const sides = values.map((value) => ({
    value: { text: value.text, form: value.form, property: value.property },
    titles: titlesOf(justThis(value)),
  }));
  return reason('SOURCES_DISAGREE', { property, sides });
}

/** Leaves out less exact claims that a more exact one already covers. */
function justThis({ claims }: ContestedValue) {
  const [first] = claims;
  return claims.filter((claim) => first && meaningOf(claim).key === meaningOf(first).key);
}

export function primaryReason(claim: ClaimWord): Reason {
  return reason('PRIMARY_SOURCE', { titles: titlesOf([claim]) });
}

/** Of registers of different owners. */
export function registerReason(claims: readonly ClaimWord[]): Reason {
  return reason(claims.length > 1 ? 'RECIPROCAL' : 'REGISTER', { titles: titlesOf(claims) });
}

export function independentReason(claims: readonly ClaimWord[]): Reason {
  return reason('INDEPENDENT_SOURCES', { titles: titlesOf(claims) });
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
function readReason(
  code: 'NOT_INDEPENDENT' | 'TERTIARY_ONLY' | 'TERTIARY_BESIDE',
  claims: readonly ClaimWord[],
): Reason {
  const titles = titlesOf(claims);
  const isSingle = titles.length === 1 && code === 'NOT_INDEPENDENT';
  return reason(isSingle ? 'SINGLE_SOURCE' : code, { titles });
}

/** Why lists make a tie more or less likely. */
export interface ListReason extends Reason {
  readonly code: 'LISTED_REPEATEDLY' | 'LISTED' | 'NOT_ON_LATER_LISTS';
}

/** `titles` are of parties' own lists that lack it; if there are none, other lists do. */
export function listReason(code: ListReason['code'], titles: readonly string[] = []): ListReason {
  return reason(code, { titles });
}

export function proposedReason(claims: readonly ClaimWord[]): Reason {
  return reason('PROPOSED', { titles: titlesOf(claims) });
}

/** One reason for each way in which it reached the record without being read. */
export function hearsayReasons(claims: readonly ClaimWord[]): readonly Reason[] {
  const reasons = claims.map(hearsay);
  return [...new Map(reasons.map((one) => [JSON.stringify(one), one])).values()];
}

function hearsay({ source, takenFrom }: ClaimWord): Reason {
  if (!source.read || takenFrom === null)
    return reason('CITATIONS_ONLY', { titles: [source.title] });
  const titles = [source.title, takenFrom.title];
  return reason(takenFrom.read ? 'TAKEN_FROM_REPEATED' : 'TAKEN_FROM_UNREAD', { titles });
}

export const unstatedReason = (): Reason => reason('NOT_STATED');

export const setAsideReason = ({ reason: remark }: ClaimWord): Reason =>
  reason('SET_ASIDE', { remark });

/** The titles of the sources that state it: works that were read come before works that were not. */
export function statingTitles(claims: readonly ClaimWord[]): readonly string[] {
  const upheld = claims.filter(
    ({ stance, rank }) => stance === 'SUPPORTS' && rank !== 'DEPRECATED',
  );
  const read = upheld.filter(({ source }) => source.read);
  return titlesOf([...read, ...upheld.filter(({ source }) => !source.read)]);
}

/** One for each source: two works can have the same title. */
const titlesOf = (claims: readonly ClaimWord[]) => [
  ...new Map(claims.map(({ source }) => [source.id, source.title])).values(),
];
