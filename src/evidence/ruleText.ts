import type { Sentence } from '../words/words.ts';
import { type ClaimWord, DIRECTNESS, type SourceWord } from './claim.ts';
import { readFuzzyDate } from './dates/fuzzyDate.ts';
import type { ValuePosition } from './position.ts';
import { NO_CLAIM, briefly, valueText } from './sideValue.ts';

/** The remaining claims for a value when the rule decides. */
interface Remaining {
  readonly claims: readonly ClaimWord[];
}

/** In the words of the curator who ranked it. */
export function curatorText(best: Remaining, dropped: readonly Remaining[]): Sentence {
  const first = best.claims.find(({ rank }) => rank === 'PREFERRED');
  if (first) return ({ rules }) => rules.curatorFirst(reasonOf(first));
  const aside = claimsOf(dropped).find(({ rank }) => rank === 'DEPRECATED');
  return ({ rules }) => rules.curatorAside(reasonOf(aside));
}

/** `it is from a primary source that we have read, the other from a secondary one` */
export function directnessText(best: Remaining, dropped: readonly Remaining[]): Sentence {
  const own = mostDirect(best.claims);
  const next = mostDirect(claimsOf(dropped)).directness;
  return ({ rules }) => rules.directness(own.directness, own.read, next);
}

function mostDirect(claims: readonly ClaimWord[]): Pick<SourceWord, 'directness' | 'read'> {
  const sources = claims.map(({ source }) => source);
  const [first = UNKNOWN] = sources.toSorted(
    (a, b) => DIRECTNESS.indexOf(a.directness) - DIRECTNESS.indexOf(b.directness),
  );
  return first;
}

const UNKNOWN = { directness: 'TERTIARY', read: false } as const;

/** `it is more exact than the year alone` */
export function exactnessText(_: Remaining, dropped: readonly Remaining[]): Sentence {
  const [claim] = claimsOf(dropped);
  if (claim === undefined) return ({ rules }) => rules.moreExact.thanOther;
  const { form, value } = claim;
  if (form !== 'DATE') return ({ rules }) => rules.moreExact.thanRange(value);
  const date = readFuzzyDate(value);
  return /[~?%]/.test(value) || date.precision === 'INTERVAL'
    ? ({ dates, rules }) => rules.moreExact.thanVague(dates.text(date))
    : ({ rules }) => rules.moreExact.thanUnit(date.precision);
}

/** `3 independent sources support 1979, 1 source supports 7 October 1985` */
export function sourcesText(
  sides: readonly { readonly position: ValuePosition; readonly sources: number }[],
): Sentence {
  return (words) =>
    words.rules.sources(
      sides.map(({ position: { own, text }, sources }) => {
        const [{ form, property } = NO_CLAIM] = own;
        return [sources, briefly(valueText({ text, form, property }, words))];
      }),
    );
}

function claimsOf(contenders: readonly Remaining[]) {
  return contenders.flatMap(({ claims }) => claims);
}

function reasonOf(claim: ClaimWord | undefined) {
  return claim?.reason?.replace(/\.$/, '');
}
