import { readAmount } from './amount.ts';
import type { ClaimWord } from './claim.ts';
import { comparisonKey } from './comparisonKey.ts';
import { readFuzzyDate } from './dates/fuzzyDate.ts';
import { isProse } from './prose/prose.ts';

/** The meaning of a claim's value, for comparison with others. */
export interface Meaning {
  /** Equal for values with equal meaning. */
  readonly key: string;
  /** The range that a date (in days) or a number leaves open. */
  readonly range: Range | null;
}

export interface Range {
  readonly low: number;
  readonly high: number;
  /** Marked with `~`, `?` or `%`. */
  readonly hedged: boolean;
}

/** The value of a claim that there is none. */
export const NONE = 'none';

/** The value of a claim that it is not known. */
export const UNKNOWN = 'unknown';

/** What a claim is about: each item of a set and each statement in prose is its own fact; all claims about an uncontested scalar are one fact. */
export function factOf(claim: Pick<ClaimWord, 'form' | 'property' | 'value'>): string {
  return claim.form === 'SET' || isProse(claim)
    ? `${claim.property} ${meaningOf(claim).key}`
    : claim.property;
}

/** Throws if the value cannot be parsed in the claim's form. */
export function meaningOf({ value, form }: Pick<ClaimWord, 'value' | 'form'>): Meaning {
  if (value === NONE || value === UNKNOWN) return { key: value, range: null };
  if (form === 'DATE') return { key: value, range: daysOf(value) };
  if (form === 'NUMBER') {
    const amount = readAmount(value);
    return { key: `${amount.low}..${amount.high}`, range: { ...amount, hedged: false } };
  }
  if (form === 'TEXT') return { key: comparisonKey(value), range: null };
  return { key: form === 'SET' ? itemOf(value) : value, range: null };
}

/** Dates agree if their bounds overlap, numbers if their ranges do, everything else if it is equal. */
export function agree(a: Meaning, b: Meaning): boolean {
  if (a.range && b.range) return a.range.low <= b.range.high && b.range.low <= a.range.high;
  return a.key === b.key;
}

/** True if `outer` leaves open everything that `inner` leaves open. */
export function covers(outer: Meaning, inner: Meaning): boolean {
  if (outer.range && inner.range) {
    return outer.range.low <= inner.range.low && inner.range.high <= outer.range.high;
  }
  return outer.key === inner.key;
}

/** True if both can be true and `a` is more exact. */
export function isMoreExact(a: Meaning, b: Meaning): boolean {
  if (!a.range || !b.range || !agree(a, b)) return false;
  const [width, other] = [a.range.high - a.range.low, b.range.high - b.range.low];
  if (width !== other) return width < other;
  if (!covers(a, b) || !covers(b, a)) return covers(b, a);
  return !a.range.hedged && b.range.hedged;
}

/** True if one end is open, as in `[..1987]` or `[2017..]`. */
export function isOpen({ range }: Meaning): boolean {
  return range !== null && !(Number.isFinite(range.low) && Number.isFinite(range.high));
}

function daysOf(edtf: string): Range {
  const { earliest, latest } = readFuzzyDate(edtf);
  return {
    low: earliest === null ? -Infinity : dayNumber(earliest),
    high: latest === null ? Infinity : dayNumber(latest),
    hedged: /[~?%]/.test(edtf),
  };
}

function dayNumber(day: string) {
  return Date.parse(day) / 86_400_000;
}

/** A party is the same party regardless of the name that a source uses, and of for whom it acts: `ROLE:id@for=named as`. */
function itemOf(value: string) {
  return /^((?:[A-Z_]+:)?[a-z0-9-]+)(?:@[a-z0-9-]+)?(?:=|$)/.exec(value)?.[1] ?? value;
}
