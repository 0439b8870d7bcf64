import { english } from './en/index.ts';
import { type Language, USUAL, languages } from './languages.ts';
import { chinese } from './zh/index.ts';

/** What the server says, in one language. */
export interface Words extends Readonly<typeof english> {
  readonly language: Language;
}

/** A sentence that each language words in its way. */
export type Sentence = (words: Words) => string;

/** A sentence in each language, to be stored. */
export type EachLanguage = Readonly<Record<Language, string>>;

const WORDS: Readonly<Record<Language, typeof english>> = { en: english, zh: chinese };

const BY_LANGUAGE = new Map(languages.map((one) => [one, { ...WORDS[one], language: one }]));

/** For the command line, and what is written for more than one reader. */
export const ENGLISH: Words = { ...english, language: USUAL };

/** English by default. */
export const wordsIn = (language: Language = USUAL): Words => BY_LANGUAGE.get(language) ?? ENGLISH;

export const saidIn = (sentence: Sentence): EachLanguage =>
  Object.fromEntries(
    languages.map((language) => [language, sentence(wordsIn(language))]),
  ) as EachLanguage;
