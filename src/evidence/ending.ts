import type { ClaimWord } from './claim.ts';
import { confirmedIn } from './dates/confirmation.ts';
import { foldProperty, standingOn } from './foldProperty.ts';
import { readFuzzyDate } from './dates/fuzzyDate.ts';
import { NONE, UNKNOWN, agree, meaningOf } from './meaning.ts';

/** When something ended, and when a source last says that it held, as EDTF; null: no source says. */
export interface Ending {
  readonly end: string | null;
  readonly lastConfirmed: string | null;
}

/**
 * `claims` are about the end of one subject. `[2017..]` is no end: its source says that the subject still held
 * in 2017. An end that agrees with the preferred confirmation stands; one that contradicts it only does if
 * the rules prefer it.
 */
export function endingOf(claims: readonly ClaimWord[]): Ending {
  const end = endAmong(claims);
  const confirmations = standingOn(claims, null)
    .filter(({ stance, rank }) => stance === 'SUPPORTS' && rank !== 'DEPRECATED')
    .filter((claim) => isConfirmation(claim) && (end === null || mayBothBe(claim, end)))
    .flatMap(({ value }) => confirmedIn(value) ?? []);
  return { end, lastConfirmed: confirmations.sort(latestFirst)[0] ?? null };
}

function endAmong(claims: readonly ClaimWord[]): string | null {
  const [chosen] = foldProperty(claims).values;
  if (chosen === undefined || confirmedIn(chosen) === null) return chosen ?? null;
  const [end] = foldProperty(claims.filter((claim) => !isConfirmation(claim))).values;
  return end !== undefined && mayBothBe({ value: chosen }, end) ? end : null;
}

/** Whether a claim about an end says that something still held then. */
export function isConfirmation({ value }: Pick<ClaimWord, 'value'>): boolean {
  return value !== NONE && value !== UNKNOWN && confirmedIn(value) !== null;
}

function mayBothBe({ value }: Pick<ClaimWord, 'value'>, date: string): boolean {
  return agree(meaningOf({ value, form: 'DATE' }), meaningOf({ value: date, form: 'DATE' }));
}

/** Of two that begin on the same day, the more exact one. */
function latestFirst(a: string, b: string): number {
  const [one, other] = [readFuzzyDate(a), readFuzzyDate(b)];
  const [begins, then] = [one.earliest ?? '', other.earliest ?? ''];
  if (begins !== then) return begins > then ? -1 : 1;
  return (one.latest ?? '') < (other.latest ?? '') ? -1 : 1;
}
