import Negotiator from 'negotiator';

/**
 * The languages of the server's sentences, the usual one first: each with its tag of BCP 47, and the languages in which its sentences
 * name actors; none for their common names.
 */
export const LANGUAGES = {
  en: { tag: 'en', namesIn: [] },
  zh: { tag: 'zh-Hans', namesIn: ['zh-Hans', 'zh'] },
} as const;

export type Language = keyof typeof LANGUAGES;

export const USUAL: Language = 'en';

export const languages = Object.keys(LANGUAGES) as readonly Language[];

/** The language that an `Accept-Language` header prefers: `zh` for `zh-TW,zh;q=0.8`. English, if there are no sentences in any. */
export function languageOf(headers: { readonly 'accept-language'?: string | undefined }): Language {
  const asked = new Negotiator({ headers: { ...headers } }).language([...languages]);
  return languages.find((language) => language === asked) ?? USUAL;
}
