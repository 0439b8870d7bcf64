/**
 * The languages of the pages, by their value of `?lang=`, the usual one first. A further one is a row here, its words in a folder
 * beside this file, and a row wherever the compiler misses it.
 */
export const LANGUAGES = {
  en: { tag: 'en', named: 'English', offer: 'Read this page in English', namesIn: [], and: null },
  zh: {
    ...{ tag: 'zh-Hans', named: '中文', offer: '用中文阅读本页' },
    /** Names of the record in these languages come first. */
    namesIn: ['zh-Hans', 'zh'],
    /** Joins the parties in the name of a tie; null if the record's own names do. */
    and: '与',
  },
} as const;

export type Language = keyof typeof LANGUAGES;

export const languages = Object.keys(LANGUAGES) as [Language, ...Language[]];
