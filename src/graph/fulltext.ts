import { searchKey } from './searchKey.ts';

/** The search text as two Lucene queries: one exact, one within two edits. */
export interface FulltextQuery {
  readonly exact: string;
  readonly near: string;
}

/** Lucene returns nothing for a query that only excludes, and an error for an empty one. */
const NOTHING = '-nothing';
/** Further words are ignored: no title has more. */
const MAX_WORDS = 16;

/**
 * For an index with the analyzer `standard-folding`, which makes a token of each Han or Hiragana character;
 * the last word is a prefix.
 */
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

/** Lucene does not analyze wildcard terms, so words must have been folded before. */
function exact(word: string, last: boolean): string {
  if (PHRASE.test(word)) return `"${word}"`;
  return last && word.length > 1 ? `(${word}^4 OR ${word}*)` : word;
}

/** A match one edit off outranks one two edits off, however rare the word. */
function near(word: string): string {
  if (PHRASE.test(word)) return `"${word}"`;
  if (word.length < 4) return word;
  const close = `${word}^4 OR ${word}~1^2`;
  return word.length > 7 ? `(${close} OR ${word}~2)` : `(${close})`;
}
