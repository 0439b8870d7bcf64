import { briefly, valueText } from './because.ts';
import { type ClaimWord, DIRECTNESS, type SourceWord } from './claim.ts';
import { readFuzzyDate } from './dates/fuzzyDate.ts';
import type { ValuePosition } from './position.ts';

/** The remaining claims for a value when the rule decides. */
interface Remaining {
  readonly claims: readonly ClaimWord[];
}

/** In the words of the curator who ranked it. */
export function curatorText(best: Remaining, dropped: readonly Remaining[]): string {
  const first = best.claims.find(({ rank }) => rank === 'PREFERRED');
  if (first) return `a curator put it first: ${reasonOf(first)}`;
  const aside = claimsOf(dropped).find(({ rank }) => rank === 'DEPRECATED');
  return `a curator set the other aside: ${reasonOf(aside)}`;
}

/** `it is from a primary source that we have read, the other from a secondary one` */
export function directnessText(best: Remaining, dropped: readonly Remaining[]): string {
  const own = mostDirect(best.claims);
  const next = mostDirect(claimsOf(dropped)).directness;
  return `it is from ${SOURCES[own.directness]}${own.read ? ' that we have read' : ''}, the other from ${OTHERS[next]}`;
}

function mostDirect(claims: readonly ClaimWord[]): Pick<SourceWord, 'directness' | 'read'> {
  const sources = claims.map(({ source }) => source);
  const [first = UNKNOWN] = sources.toSorted(
    (a, b) => DIRECTNESS.indexOf(a.directness) - DIRECTNESS.indexOf(b.directness),
  );
  return first;
}

const UNKNOWN = { directness: 'TERTIARY', read: false } as const;

const SOURCES: Readonly<Record<SourceWord['directness'], string>> = {
  PRIMARY: 'a primary source',
  REGISTER: "a party's own register",
  SECONDARY: 'a secondary source',
  TERTIARY: 'a tertiary source',
};

const OTHERS: typeof SOURCES = {
  PRIMARY: 'a primary one',
  REGISTER: 'a register',
  SECONDARY: 'a secondary one',
  TERTIARY: 'a tertiary one',
};

/** `it is more exact than the year alone` */
export function exactnessText(_: Remaining, dropped: readonly Remaining[]): string {
  const [claim] = claimsOf(dropped);
  return `it is more exact than ${claim ? vaguenessOf(claim) : 'the other'}`;
}

function vaguenessOf({ form, value }: ClaimWord) {
  if (form !== 'DATE') return `the range ${value}`;
  const { text, precision } = readFuzzyDate(value);
  if (/[~?%]/.test(value) || precision === 'INTERVAL') return `"${text}"`;
  return `the ${precision.toLowerCase()} alone`;
}

/** `3 independent sources support 1979, 1 source supports 7 October 1985` */
export function sourcesText(
  sides: readonly { readonly position: ValuePosition; readonly sources: number }[],
): string {
  const [best, ...others] = sides.map(({ position, sources }) => {
    const who = sources === 1 ? '1 source supports' : `${sources} independent sources support`;
    return `${who} ${briefly(valueText({ text: position.text, claims: position.own }))}`;
  });
  return [best, ...others].join(', ');
}

function claimsOf(contenders: readonly Remaining[]) {
  return contenders.flatMap(({ claims }) => claims);
}

function reasonOf(claim: ClaimWord | undefined) {
  return claim?.reason?.replace(/\.$/, '') ?? 'no reason given';
}
