import { words as english } from './en/index.ts';
import { type Language, USUAL } from './languages.ts';
import { words as chinese } from './zh/index.ts';

/** What the server says, in one language. */
export type Words = typeof english;

/** A sentence that each language words in its way. */
export type Sentence = (words: Words) => string;

const WORDS: Readonly<Record<Language, Words>> = { en: english, zh: chinese };

/** English by default. */
export const wordsIn = (language: Language = USUAL): Words => WORDS[language];

/** A sentence in each language, to be stored. */
export type Said = Readonly<Record<Language, string>>;

export const saidIn = (sentence: Sentence): Said =>
  Object.fromEntries(
    Object.entries(WORDS).map(([language, words]) => [language, sentence(words)]),
  ) as Said;

/** For the command line, and what is written for more than one reader. */
export const ENGLISH = wordsIn();
