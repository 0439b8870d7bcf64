import { LRUCache } from 'lru-cache';
import { searchKey } from './searchKey.ts';
import { toSimplified } from './toSimplified.ts';

/** Spellings of one word, in names and in what people type. */
const ONE_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ st: 'saint', ste: 'saint', sainte: 'saint', sankt: 'saint', sint: 'saint' },
    ...{ mt: 'mount', ft: 'fort', univ: 'university', co: 'county', twp: 'township' },
    ...{ gov: 'governor', govt: 'government', dept: 'department', intl: 'international' },
    ...{ mayors: 'mayor', governors: 'governor' },
    ...{ presidents: 'president', ambassadors: 'ambassador' },
  }),
);

/** Words that people add and leave out as they like. */
const FILLING = new Set('of the and for in at to on von der du des 的'.split(' '));

/** At the end of a text these are no prepositions, but Indiana, Ontario and Austria. */
const CODES = new Set(['in', 'on', 'at']);

const NUMBER = String.raw`\d+(?:[.,]\d+)+`;
const TOKEN = new RegExp(
  `${NUMBER}|\\p{Script=Han}|(?:(?!\\p{Script=Han})[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

/** The words of a name or a title, as they are indexed; each Han character is one. */
export function tokensOf(text: string): readonly string[] {
  const known = tokens.get(text) ?? filtered(allTokens(text), (token) => !FILLING.has(token));
  tokens.set(text, known);
  return known;
}

/** An import meets the names of a place in each of its ties. */
const tokens = new LRUCache<string, readonly string[]>({ max: 20_000 });

/** A word that a person typed. */
export interface SearchWord {
  readonly word: string;
  /** `co` where the word is `county`: it is Colorado as well, and `st` can be the beginning of `state`. */
  readonly written: string;
}

/** The words of what a person typed. */
export function typingsOf(text: string): readonly SearchWord[] {
  const all = writtenTokens(text).map((written) => ({ word: wordOf(written), written }));
  const isCode = (word: string, at: number) => at > 0 && at === all.length - 1 && CODES.has(word);
  return filtered(all, ({ word }, at) => !FILLING.has(word) || isCode(word, at));
}

/** Every word, with those that `tokensOf` leaves out. */
export function allTokens(text: string): readonly string[] {
  return writtenTokens(text).map(wordOf);
}

/** Every word as it is written, such as the parts of a code. */
export function writtenTokens(text: string): readonly string[] {
  return (plain(text).match(TOKEN) ?? []).map(toNumber);
}

function wordOf(written: string): string {
  return ONE_WORD.get(written) ?? written;
}

/** A text of filling words only keeps them. */
function filtered<Token>(
  all: readonly Token[],
  keeps: (token: Token, at: number) => boolean,
): readonly Token[] {
  const kept = all.filter(keeps);
  return kept.length === 0 ? all : kept;
}

/** `U.S.` is `us`, `People's` is `people`, and `Xi'an` is `xian`. */
function plain(text: string): string {
  return toSimplified(searchKey(text))
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu, (letters) =>
      letters.replaceAll('.', ''),
    )
    .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, '')
    .replace(/['’‘ʻʼ`´]/gu, '');
}

/** A decimal point must not be mistaken for the full stop that closes a token in the index. */
function toNumber(token: string): string {
  return token.replace(/,(?=\d{3})/g, '').replace(/[.,]/g, '·');
}

/** Two to five capitals, such as `LA` and `D.C.`. */
export function isAcronym(text: string): boolean {
  return /^\s*(?:\p{Lu}\.?){2,5}\s*$/u.test(text);
}

/** Marks the key of a name that is an abbreviation among the codes. */
export function abbreviationOf(key: string): string {
  return `_${key}`;
}

export function isHan(token: string): boolean {
  return /^\p{Script=Han}/u.test(token);
}

/** The word without the `s` of a plural. */
export function singularOf(token: string): string {
  return /[a-z]{3}[^s\W]s$/.test(token) ? token.slice(0, -1) : token;
}

/** The key of a whole name. */
export function keyOf(tokens: readonly string[]): string {
  return tokens.join('_');
}

/** The key of a name whose words may come in any order; Han characters stay in theirs. */
export function sortedKeyOf(tokens: readonly string[]): string {
  const units: string[] = [];
  tokens.forEach((token, at) => {
    if (isHan(token) && isHan(tokens[at - 1] ?? '')) units.push(`${units.pop() ?? ''}_${token}`);
    else units.push(token);
  });
  return units.sort().join('_');
}

/** The tokens, and each two Han characters that follow each other. */
export function withPairs(tokens: readonly string[]): readonly string[] {
  const pairs = tokens.flatMap((token, at) => {
    const next = tokens[at + 1] ?? '';
    return isHan(token) && isHan(next) ? [token + next] : [];
  });
  return [...tokens, ...pairs];
}

const SHORTEST_SPELLED = 5;
const LONGEST_SPELLED = 30;

/** A word and the word without each of its letters: two words one edit apart share at least one of these. */
export function spellingsOf(token: string): readonly string[] {
  if (token.length < SHORTEST_SPELLED || token.length > LONGEST_SPELLED) return [token];
  const letters = Array.from(token);
  const without = letters.map((_, at) => letters.toSpliced(at, 1).join(''));
  return [...new Set([token, ...without])];
}
