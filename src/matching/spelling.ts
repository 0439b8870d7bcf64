import { searchKey } from '../names/searchKey.ts';
import { toSimplified } from '../names/toSimplified.ts';

/** Words that sources shorten or translate within a name. */
const ONE_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ saint: 'st', sainte: 'st', ste: 'st', sankt: 'st', sint: 'st' },
    ...{ sta: 'santa', sto: 'santo' },
    ...{ fort: 'ft', mount: 'mt', fte: 'fuerte', pto: 'puerto', gral: 'general' },
    ...{ upon: 'on', aan: 'an' },
  }),
);

/** Letters that `searchKey` keeps, since they are no accents. */
const ODD: Readonly<Record<string, string>> = { ŋ: 'n', ə: 'a', ƿ: 'w', ĳ: 'ij' };

/** The words of a name; case, accents, punctuation and forms of Han characters do not count. */
export function wordsOf(name: string): readonly string[] {
  const plain = toSimplified(searchKey(name))
    .replace(/[ŋəƿĳ]/g, (letter) => ODD[letter] ?? letter)
    .replace(/['’‘ʻʼʹ`´′"“”ˈ]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  if (plain === '') return [];
  const words = plain.split(' ');
  if (words.length === 1) return words;
  const same = words.map((word) => ONE_WORD.get(word) ?? word);
  return same[0] === 'the' ? same.slice(1) : same;
}

/** Two spellings of one name have the same key. */
export function nameKey(name: string): string {
  return wordsOf(name).join('');
}

/** A letter with an accent that some sources write with two letters: `ü` as `ue`. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' },
  ...{ Ä: 'Ae', Ö: 'Oe', Ø: 'Oe', Ü: 'Ue', Å: 'Aa' },
};

/** The keys of a name: `Zürich` is also written `Zuerich`. */
export function nameKeys(name: string): readonly string[] {
  const key = nameKey(name);
  if (key === '') return [];
  const composed = name.normalize('NFC');
  if (!/[äöüåø]/i.test(composed)) return [key];
  return [key, nameKey(composed.replace(/[äöüåø]/gi, (letter) => WRITTEN_OUT[letter] ?? letter))];
}

/** Long vowels and other habits of romanizing Japanese count as one: Ohsaka, Oosaka, Ōsaka. */
export function romanizedKey(key: string): string {
  return key
    .replace(/oh(?=[^aeiou]|$)/g, 'o')
    .replace(/o[ou]/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/ss(?=i)/g, 's')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/si/g, 'shi')
    .replace(/shhi/g, 'shi')
    .replace(/tu/g, 'tsu')
    .replace(/ti/g, 'chi')
    .replace(/zy/g, 'j')
    .replace(/sy/g, 'sh');
}

export function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
