import { words } from '../words/words.ts';

/** The word for a term of the schema or the data files, as inside a sentence. */
export const plain = (term: string) => words.terms.plain(term);

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const wordOf = (term: string) => capital(plain(term));

/** `university · Hefei`: the texts that are given. */
export const dotted = (...texts: readonly (string | false | null | undefined)[]) =>
  texts.filter(Boolean).join(' · ');

export const count = (number: number) => words.count(number);

/** `1979 or 1985`; of many, the first two and the number of the others. */
export const either = (texts: readonly string[]) => words.dates.either(texts);
