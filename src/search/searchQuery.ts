import { nearPlan, partPlan, readTyped, sidesOf, strictPlan } from './plan.ts';
import { keyOf } from '../names/tokens.ts';
import { toLucene } from './toLucene.ts';

/** What a person typed, as `cypher/Query/search.cypher` takes it. */
export interface SearchQuery {
  /** The key of the text as a name; no name has the key of an empty text. */
  readonly key: string;
  /** The keys of the parts that may be names, the longest first. */
  readonly parts: readonly string[];
  readonly words: readonly string[];
  readonly strict: string;
  /** Both sides of each gap between words. */
  readonly sides: readonly (readonly [string, string])[];
  /** Run only if nothing else matches; the points keep similar spellings before parts. */
  readonly loose: readonly {
    readonly query: string;
    readonly why: string;
    readonly points: number;
  }[];
}

export function toSearchQuery(text: string): SearchQuery {
  const typed = readTyped(text);
  const { key, words } = typed;
  return {
    key: key === '' ? ' ' : key,
    parts: partsOf(words),
    words,
    strict: toLucene(strictPlan(typed)),
    sides: sidesOf(typed).map(([left, right]) => [toLucene(left), toLucene(right)]),
    loose: [
      { query: toLucene(nearPlan(typed), 0.5), why: 'NEAR', points: 10_000 },
      { query: toLucene(partPlan(typed)), why: 'PART', points: 0 },
    ],
  };
}

function partsOf(words: readonly string[]): readonly string[] {
  const parts = words.flatMap((_, from) =>
    words.slice(from).map((_, more) => words.slice(from, from + more + 1)),
  );
  return parts.sort((a, b) => b.length - a.length).map(keyOf);
}
