import { searchKey } from './searchKey.ts';

/** What a reader types, as two Lucene queries: what is meant as it stands, and words a letter or two off. */
export interface FulltextQuery {
  readonly exact: string;
  readonly near: string;
}

/** Lucene answers no hits to a query that only excludes; an empty one is an error. */
const NOTHING = '-nothing';
/** Words beyond these are ignored: a title has no more. */
const MAX_WORDS = 16;

/** For an index of the analyzer `standard-folding`, which makes a token of each Han or Hiragana character; the last word may be unfinished. */
export function toFulltextQuery(text: string): FulltextQuery {
  const words = searchKey(text).match(WORD)?.slice(0, MAX_WORDS) ?? [];
  if (words.length === 0) return { exact: NOTHING, near: NOTHING };
  return {
    exact: words.map((word, at) => exact(word, at === words.length - 1)).join(' AND '),
    near: words.map(near).join(' AND '),
  };
}

const IDEOGRAPHS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;
const WORD = new RegExp(`[${IDEOGRAPHS}]+|(?:(?![${IDEOGRAPHS}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const PHRASE = new RegExp(`^[${IDEOGRAPHS}]`, 'u');

/** Wildcard terms are not analysed by Lucene, so that words must have been folded before. */
function exact(word: string, last: boolean): string {
  if (PHRASE.test(word)) return `"${word}"`;
  return last && word.length > 1 ? `(${word}^4 OR ${word}*)` : word;
}

/** One letter off outweighs two, however rare the word that is met. */
function near(word: string): string {
  if (PHRASE.test(word)) return `"${word}"`;
  if (word.length < 4) return word;
  const close = `${word}^4 OR ${word}~1^2`;
  return word.length > 7 ? `(${close} OR ${word}~2)` : `(${close})`;
}
