import { type Language, languages } from './languages.ts';
import { store, stored } from './stored.ts';

/** The parameter of an address that sets the language. */
export const LANGUAGE = 'lang';
const KEY = 'explorer:language';

/** The language that the address asks for; else the one chosen before; else the first that the browser prefers. */
export function languageFor(href: string): Language {
  const wanted = [langIn(href), stored(KEY), ...navigator.languages];
  return wanted.map(toLanguage).find((language) => language !== undefined) ?? 'en';
}

/** Keeps the choice for later visits. */
export const keepLanguage = (language: Language) => store(KEY, language);

/** The language in an address as it is written there; null if there is none. */
export const langIn = (href: string) => new URL(href).searchParams.get(LANGUAGE);

/** The same address in a language; null leaves it to the reader's browser. */
export function inLanguage(href: string, language: string | null): string {
  const url = new URL(href);
  if (language === null) url.searchParams.delete(LANGUAGE);
  else url.searchParams.set(LANGUAGE, language);
  return url.href;
}

/** `zh` for `zh-Hans-CN`. */
function toLanguage(tag: string | null): Language | undefined {
  const [main] = tag?.toLowerCase().split(/[-_]/) ?? [];
  return languages.find((language) => language === main);
}
