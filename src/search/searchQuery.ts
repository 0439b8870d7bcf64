import { nearPlan, partPlan, readTyped, sidesOf, strictPlan } from './plan.ts';
import { keyOf } from '../names/tokens.ts';
import { toLucene } from './toLucene.ts';

/** What a person typed, as `cypher/Query/search.cypher` takes it. */
export function toSearchQuery(text: string) {
  const typed = readTyped(text);
  const { key, words } = typed;
  return {
    /** The key of the text as a name; no name has the key of an empty text. */
    key: key === '' ? ' ' : key,
    /** The keys of the parts that may be names, the longest first. */
    parts: partsOf(words),
    words,
    strict: toLucene(strictPlan(typed)),
    /** Both sides of each gap between words. */
    sides: sidesOf(typed).map(([left, right]) => [toLucene(left), toLucene(right)] as const),
    /** Run only if nothing else matches; the points keep similar spellings before parts. */
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
