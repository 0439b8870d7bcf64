import type { ClaimWord } from './claim.ts';
import { readFuzzyDate } from './fuzzyDate.ts';

/** What is left of a value's claims when the rule decides. */
interface Remaining {
  readonly claims: readonly ClaimWord[];
}

/** In the words of the curator who ranked. */
export function curatorText(best: Remaining, dropped: readonly Remaining[]): string {
  const first = best.claims.find(({ rank }) => rank === 'PREFERRED');
  if (first) return `put first by the curator: ${reasonOf(first)}`;
  const aside = claimsOf(dropped).find(({ rank }) => rank === 'DEPRECATED');
  return `the other was set aside by the curator: ${reasonOf(aside)}`;
}

/** `read as a primary source over a secondary one` */
export function directnessText(best: Remaining, dropped: readonly Remaining[]): string {
  const source = best.claims[0]?.source;
  const others = claimsOf(dropped).map((claim) => claim.source.directness);
  const next = others.includes('SECONDARY') ? 'secondary' : 'tertiary';
  const own = source?.directness === 'PRIMARY' ? 'primary' : 'secondary';
  return `${source?.read ? 'read as a' : 'a'} ${own} source over a ${next} one`;
}

/** `more exact than the year alone` */
export function exactnessText(_: Remaining, dropped: readonly Remaining[]): string {
  const [claim] = claimsOf(dropped);
  return `more exact than ${claim ? vaguenessOf(claim) : 'the other'}`;
}

function vaguenessOf({ form, value }: ClaimWord) {
  if (form !== 'DATE') return `the range ${value}`;
  const { text, precision } = readFuzzyDate(value);
  if (/[~?%]/.test(value) || precision === 'INTERVAL') return `"${text}"`;
  return `the ${precision.toLowerCase()} alone`;
}

function claimsOf(contenders: readonly Remaining[]) {
  return contenders.flatMap(({ claims }) => claims);
}

function reasonOf(claim: ClaimWord | undefined) {
  return claim?.reason?.replace(/\.$/, '') ?? 'no reason given';
}
