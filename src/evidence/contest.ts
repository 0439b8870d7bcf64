import { type EachLanguage, saidIn } from '../words/words.ts';
import { type ClaimWord, compareText, inOrder, upheldIn } from './claim.ts';
import { independentOf } from './independence.ts';
import { covers } from './meaning.ts';
import { type Denial, type ValuePosition, agreeingWithSeveral } from './position.ts';
import { NO_CLAIM, type SideValue } from './sideValue.ts';

export interface ContestedValue extends SideValue {
  /** The claims that state it, and less exact claims that it would satisfy and no other value does. */
  readonly claims: readonly ClaimWord[];
  /** Of the sources of its claims, without those that a curator set aside. */
  readonly independentSources: number;
}

/** The rules that prefer a value, and what is left where none does. */
export type ContestRule =
  | 'CURATOR'
  | 'SOURCE_READ'
  | 'DATE_OVER_BOUND'
  | 'DIRECTNESS'
  | 'EXACTNESS'
  | 'INDEPENDENT_SOURCES'
  | 'PUBLISHED_LATER'
  | 'STATED_OVER_DENIED'
  | 'DENIED_WITH_BETTER_GROUNDS'
  | 'DENIED_WITHOUT_OTHER'
  | 'UNDECIDED';

/** The rule that decided, by itself and in words. */
export interface Decision {
  readonly rule: ContestRule;
  readonly because: EachLanguage;
}

/** What the sources disagree on. */
export interface PropertyContest {
  /** The preferred one first. */
  readonly values: readonly ContestedValue[];
  /** One of `values`. */
  readonly preferred: ContestedValue;
  /** The claims that are too inexact to decide: several of the values satisfy them. In order of their ids. */
  readonly agreeWithSeveral: readonly ClaimWord[];
  readonly rule: ContestRule;
  /** The rule that decided, in words. */
  readonly because: EachLanguage;
  /** Whether a rule prefers `preferred`, which otherwise only comes first. */
  readonly decided: boolean;
}

/** Some value has to be shown, but none is preferred. */
export const UNDECIDED = {
  rule: 'UNDECIDED',
  because: saidIn(({ rules }) => rules.undecided),
} satisfies Decision;

/** True if no single value satisfies all positions; for ranges, if no single day or number lies in all of them. */
export function contradict(positions: readonly ValuePosition[]): boolean {
  const meanings = positions.flatMap(({ meaning }) => meaning ?? []);
  const ranges = meanings.flatMap(({ range }) => range ?? []);
  if (ranges.length < meanings.length) return new Set(meanings.map(({ key }) => key)).size > 1;

  const low = ranges.reduce((most, range) => Math.max(most, range.low), -Infinity);
  const high = ranges.reduce((least, range) => Math.min(least, range.high), Infinity);
  return low > high;
}

/**
 * The positions to show side by side: the preferred one and each that no other refines. Of 1979, October 1979
 * and November 1979 these are the two months; the year supports both and is listed under both.
 */
export function sidesOf(
  positions: readonly ValuePosition[],
  preferred: ValuePosition,
): ValuePosition[] {
  return positions.filter(
    (position) =>
      position === preferred || !positions.some((other) => makesMoreExact(other, position)),
  );
}

function makesMoreExact(a: ValuePosition, b: ValuePosition) {
  if (a === b || !a.meaning?.range || !b.meaning?.range || !covers(b.meaning, a.meaning))
    return false;
  if (!covers(a.meaning, b.meaning)) return true;
  if (a.meaning.range.hedged !== b.meaning.range.hedged) return b.meaning.range.hedged;
  return a.text < b.text;
}

/** `values` with the preferred one first, then by number of sources, without those that a curator set aside. */
export function toContest(
  sides: readonly ValuePosition[],
  winner: ValuePosition,
  { rule, because }: Decision,
): PropertyContest {
  const several = agreeingWithSeveral(sides);
  const toValue = (side: ValuePosition) => valueOf(side, several);
  const preferred = toValue(winner);
  const others = sides.filter((side) => side !== winner).map(toValue);
  others.sort((a, b) => sourceCount(b) - sourceCount(a) || compareText(a.text, b.text));
  const values = [preferred, ...others];
  const decided = rule !== 'UNDECIDED';
  const agreeWithSeveral = inOrder([...several]);
  return { values, preferred, agreeWithSeveral, rule, because, decided };
}

function valueOf(side: ValuePosition, several: ReadonlySet<ClaimWord>): ContestedValue {
  const claims = side.claims.filter((claim) => !several.has(claim));
  const [{ form, property } = NO_CLAIM] = claims;
  const independentSources = independentOf(upheldIn(claims), claims).length;
  return { text: side.text, form, property, claims, independentSources };
}

function sourceCount({ claims }: ContestedValue) {
  return new Set(upheldIn(claims).map(({ source }) => source.id)).size;
}

/** True if the denied value contains the position: not in 1985, so not on a day of 1985. */
export function denies({ denied }: Denial, { meaning }: ValuePosition): boolean {
  return meaning !== null && covers(denied, meaning);
}

/** Why a value is preferred although the rules prefer its denial. */
export const DENIED_WITHOUT_OTHER = {
  rule: 'DENIED_WITHOUT_OTHER',
  because: saidIn(({ rules }) => rules.deniedWithoutOther),
} satisfies Decision;
