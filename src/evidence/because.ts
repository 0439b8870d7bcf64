import type { ClaimWord } from './claim.ts';
import { confirmedIn, confirmedText } from './confirmation.ts';
import type { ContestedValue } from './contest.ts';
import type { Contest } from './fold.ts';
import { readFuzzyDate } from './fuzzyDate.ts';
import { NONE, meaningOf } from './meaning.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const MOST_TITLES = 3;
const MOST_LETTERS = 60;

/** Properties in which `[2017..]` says that something still held in 2017. */
const ENDS: ReadonlySet<string> = new Set(['end', 'expires']);

export function contestText({ property, values }: Contest): string {
  const sides = values.map(
    (value) => `${briefly(valueText(value))} (${titlesText(justThis(value))})`,
  );
  return `Sources disagree on \`${property}\`: ${OR.format(sides)}.`;
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

export function primaryText({ source }: ClaimWord): string {
  return `${title(source)} is a primary source, and we have read it.`;
}

export function independentText(one: ClaimWord, other: ClaimWord): string {
  return `Two independent sources agree: ${title(one.source)} and ${title(other.source)}.`;
}

/** Of `firsthand`, which all depend on each other, and of the rest of `all`. */
export function statedText(firsthand: readonly ClaimWord[], all: readonly ClaimWord[]): string[] {
  const several = new Set(firsthand.map(({ source }) => source.id)).size > 1;
  const titles = titlesText(firsthand);
  const read = several
    ? `${titles} were read, but they are not independent of each other.`
    : `${titles} was read; no second independent source was found.`;
  return [read, ...hearsayText(all.filter((claim) => !firsthand.includes(claim)))];
}

/** One sentence for each way in which it reached the record without being read. */
export function hearsayText(claims: readonly ClaimWord[]): string[] {
  return [...new Set(claims.map(hearsay))];
}

function hearsay({ source, takenFrom }: ClaimWord) {
  if (!source.read || takenFrom === null) return `${title(source)} is known only from citations.`;
  if (!takenFrom.read) {
    return `${title(source)} takes it from ${title(takenFrom)}, which we have not read.`;
  }
  return `${title(source)} takes it from ${title(takenFrom)}, which repeats it from another source.`;
}

/** Who states it, in the middle of a sentence. Works that were read come before works that were not. */
export function accordingToText(claims: readonly ClaimWord[]): string {
  const upheld = claims.filter(
    ({ stance, rank }) => stance === 'SUPPORTS' && rank !== 'DEPRECATED',
  );
  if (upheld.length === 0) return 'although no source states it';
  const read = upheld.filter(({ source }) => source.read);
  const unread = upheld.filter(({ source }) => !source.read);
  return `according to ${titlesText([...read, ...unread])}`;
}

/** The first few sources of claims, by name. */
export function titlesText(claims: readonly ClaimWord[]): string {
  const titles = [...new Set(claims.map(({ source }) => title(source)))];
  const more = titles.length - MOST_TITLES;
  return AND.format(more > 0 ? [...titles.slice(0, MOST_TITLES), `${more} more`] : titles);
}

function title({ title }: { readonly title: string }) {
  return `"${title}"`;
}

/** For a reader: a date in English, anything else as it is. */
export function valueText({ text, claims: [claim] }: ContestedValue): string {
  if (text === NONE || claim?.form !== 'DATE') return text;
  const [, not = '', date = text] = /^(not )?(.*)$/.exec(text) ?? [];
  if (date === NONE) return text;
  const confirmed = ENDS.has(claim.property) ? confirmedIn(date) : null;
  return not + (confirmed === null ? readFuzzyDate(date).text : confirmedText(confirmed));
}
