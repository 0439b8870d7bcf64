import {
  abbreviationOf,
  isAcronym,
  isHan,
  keyOf,
  singularOf,
  sortedKeyOf,
  spellingsOf,
  typingsOf,
} from '../names/tokens.ts';

/** What an index of search texts has a property for; `src/store/search` says what each holds. */
export type Field = NameField | 'words' | 'around' | 'role' | 'post' | 'spelled' | 'title' | 'text';

type NameField = 'name' | 'own' | 'foreign' | 'code' | 'sorted' | 'short' | 'initials';

/** A token to find in a property, whole or as the beginning of a longer one. */
export interface Term {
  readonly field: Field;
  readonly token: string;
  readonly begins: boolean;
  readonly points: number;
}

/** At least one term of every list must match. A group scores the points of the terms that match, and its own. */
export interface Group {
  readonly every: readonly (readonly Term[])[];
  readonly except?: Term;
  readonly points?: number;
}

/** The relevance of a subject is the sum of the points of all groups that match. */
export type Plan = readonly Group[];

/** What a person typed. */
export type SearchWords = ReturnType<typeof readTyped>;

/** Lucene takes 1,024 clauses. Further words count only in a whole name or title. */
export const MOST_WORDS = 12;

/** Above this the reason is `EXACT`. */
export const EXACT_POINTS = 100_000;
/** Above this it is `PREFIX`, if there is no better. */
export const PREFIX_POINTS = 4_000;
/**
 * Each kind of match outweighs all below it, whatever they add up to. Points up to 127 come from prominence.
 */
const POINTS = {
  ...{ exact: 600_000, exactAround: 300_000, title: 250_000, sorted: 220_000 },
  ...{ short: 150_100, joined: 150_050, initials: 150_000, shortAround: 100_000 },
  ...{ begins: 6_000, beginsAround: 4_500 },
  ...{ words: 260, wholeWord: 200, beginsWithin: 200 },
  ...{ role: 255, wholePost: 50, wholeRole: 40, text: 30 },
};

/** A name that is an abbreviation is meant rather than a code or the initials of another name: LA is no Laos. */
const ABBREVIATION = 900;

/** A key stands in `name`, and in one of these, which rank names of one key. */
const CLASSES = { own: 20, foreign: 11, code: 8 } as const;

export function readTyped(text: string) {
  const all = typingsOf(text);
  return {
    /** At most `MOST_WORDS`. */
    words: all.slice(0, MOST_WORDS).map(({ word }) => word),
    /** Of all words. */
    key: keyOf(all.map(({ word }) => word)),
    /** Of all words as they are written. */
    writtenKey: keyOf(all.map(({ written }) => written)),
    /** How a word is written, if it is written otherwise: `co` for `county`, which can be a code. */
    written: new Map(
      all.flatMap(({ word, written }) => (word === written ? [] : [[word, written] as const])),
    ),
    isAcronym: isAcronym(text),
  };
}

/** Names, then the beginnings of names, then words, then texts. */
export function strictPlan(typed: SearchWords): Plan {
  if (typed.words.length === 0) return [];
  return [wholeGroups, beginningGroups, spanGroups, wordGroups].flatMap((groups) => groups(typed));
}

/** A word, and as it is written. */
function formsOf(word: string, { written }: SearchWords): readonly string[] {
  return [...new Set([word, written.get(word) ?? word])];
}

/** A word stands around, or as it is written, which may be a code. */
function around(word: string, typed: SearchWords): readonly Term[] {
  return formsOf(word, typed).map((form) => term('around', form, 0));
}

function wholeGroups({ words, key, writtenKey, isAcronym }: SearchWords): Group[] {
  const { exact, title, sorted, short, joined, initials } = POINTS;
  const isWritten = words.length > 1 && words.length < 5 && !words.some(isHan);
  return [
    one('name', key, exact),
    ...Object.entries(CLASSES).map(([field, points]) => one(field as Field, key, points)),
    one('code', abbreviationOf(key), ABBREVIATION),
    ...(writtenKey === key ? [] : [one('name', writtenKey, exact), one('code', writtenKey, 8)]),
    one('title', key, title),
    one('sorted', sortedKeyOf(words), sorted),
    one('short', key, short),
    ...(isWritten ? [one('name', words.join(''), joined)] : []),
    ...(isInitials(words)
      ? [one('initials', key, isAcronym ? exact + sorted + 300 : initials)]
      : []),
    ...(isAcronym ? [one('code', writtenKey, 600)] : []),
  ];
}

/** In capitals a text is an abbreviation rather than a beginning: OSU before the town of Osu. */
function beginningGroups({ key, words, written, isAcronym }: SearchWords): Group[] {
  if (key.length < 2 && !isHan(key)) return [];
  const [begins, beginsWithin] = isAcronym ? [40, 20] : [POINTS.begins, POINTS.beginsWithin];
  const last = written.get(words.at(-1) ?? '');
  const unfinished = keyOf([...words.slice(0, -1), last ?? '']);
  const isOther = words.length > 1 && last !== undefined;
  const beginning = term('name', `${key}_`, begins, true);
  return [
    { every: [[beginning]], except: term('name', key, 0) },
    { every: [[term('name', key, beginsWithin, true)]] },
    { every: [[term('own', key, 12, true)]] },
    ...(isOther ? [{ every: [[term('name', unfinished, begins, true)]] }] : []),
  ];
}

/** Some words name a subject, and all others what is around it: Columbus, Ohio; Beijing Normal University China. */
function spanGroups(typed: SearchWords): Group[] {
  return spansOf(typed.words, typed).flatMap(({ span, place, isFirst }) => {
    const key = keyOf(span);
    const { exactAround, shortAround, beginsAround } = POINTS;
    const names = [
      term('name', key, exactAround + 5 * span.length),
      term('own', key, 20),
      term('short', key, shortAround + 40),
      ...(isInitials(span) ? [term('initials', key, shortAround + 20)] : []),
      ...(span.length > 1 ? [term('sorted', sortedKeyOf(span), shortAround)] : []),
    ];
    const beginning = term('name', key, beginsAround, true);
    return [
      { every: [names, ...place] },
      ...(isFirst && key.length > 2
        ? [{ every: [[beginning], ...place], except: term('name', typed.key, 0) }]
        : []),
    ];
  });
}

const MOST_WORDS_WITHIN = 6;

/** All runs of words but the whole, and what all others ask to stand around; in long texts only those at either end. */
function spansOf(words: readonly string[], typed: SearchWords) {
  const total = words.length;
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((_, more) => {
      const to = from + more + 1;
      const span = words.slice(from, to);
      const isInside = from > 0 && to < total;
      const isOneHan = span.length === 1 && isHan(span[0] ?? '');
      if (span.length === total || isOneHan || (isInside && total > MOST_WORDS_WITHIN)) return [];
      const rest = [...words.slice(0, from), ...words.slice(to)];
      return [{ span, place: rest.map((word) => around(word, typed)), isFirst: from === 0 }];
    }),
  );
}

/** All words, in any order. In a longer text an unfinished last word is a guess: no Peacehaven for Mayors for Peace. */
function wordGroups(typed: SearchWords): Group[] {
  const { words, isAcronym } = typed;
  const units = unitsOf(words);
  const { text, wholeWord, words: all } = POINTS;
  const [whole, some] = isAcronym ? [20, 30] : [wholeWord, all];
  const alone = units.length === 1;
  return [
    ...(alone ? [one('words', units[0] ?? '', whole)] : []),
    allIn('words', typed, true, some),
    ...(alone ? [] : roleGroups(typed)),
    allIn('text', typed, alone, text),
  ];
}

/** All words in a field or around, at least one in the field. The last can be the beginning of a word, if it may be unfinished. */
function allIn(field: Field, typed: SearchWords, mayBeUnfinished: boolean, points: number): Group {
  const units = unitsOf(typed.words);
  const end = units.length - 1;
  const anyOf = (...fields: readonly Field[]) =>
    units.map((unit, at) =>
      [...new Set([...formsOf(unit, typed), singularOf(unit)])].flatMap((word) =>
        fields.map((one) => term(one, word, 0, mayBeUnfinished && at === end && word.length > 1)),
      ),
    );
  return { every: [...anyOf(field, 'around'), anyOf(field).flat()], points };
}

/** What a person is, or what kind of institution is where: mayor of Houston, university in Ohio. */
function roleGroups(typed: SearchWords): Group[] {
  const { words } = typed;
  const { role: some, wholePost, wholeRole: all } = POINTS;
  const post = words.map((word) => term('post', word, 0));
  const within = (...fields: readonly Field[]) =>
    words.map((word) =>
      formsOf(word, typed).flatMap((form) => fields.map((field) => term(field, form, 0))),
    );
  return [
    { every: [...within('role', 'around', 'words'), post], points: some },
    { every: [...within('role'), post], points: all },
    one('post', keyOf(words), wholePost),
  ];
}

/** Han characters in pairs, since single ones are in many names. */
function unitsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1] ?? '';
    if (isHan(word) && isHan(next)) return [word + next];
    return isHan(word) && isHan(words[at - 1] ?? '') ? [] : [word];
  });
}

const MOST_SIDES = 8;

/** The words on either side of each gap: the parties of a tie may be named so. */
export function sidesOf(typed: SearchWords): readonly (readonly [Plan, Plan])[] {
  const { words } = typed;
  if (words.length > MOST_SIDES) return [];
  return words.slice(1).flatMap((word, at) => {
    const [left, right] = [words.slice(0, at + 1), words.slice(at + 1)];
    const isOneHan = words.length > 2 && at === 0 && isHan(word) && isHan(left[0] ?? '');
    return isOneHan ? [] : [[sidePlan(left, typed), sidePlan(right, typed)] as const];
  });
}

/** At least this many points mean that a side is named, not just spelled similarly. */
export const SIDE_POINTS = 200;

/** Actors of that name, with or without their place, or of a similar spelling. */
function sidePlan(words: readonly string[], typed: SearchWords): Plan {
  const key = keyOf(words);
  return [
    one('name', key, SIDE_POINTS + 50),
    one('own', key, 20),
    one('short', key, SIDE_POINTS),
    ...spansOf(words, typed)
      .filter(({ isFirst }) => isFirst)
      .map(({ span, place }) => ({ every: [[term('name', keyOf(span), SIDE_POINTS)], ...place] })),
    ...(canBeMisspelled(key) ? [spelled(key, 8)] : []),
  ];
}

/** Names and words that are one edit off, and texts whose last word is unfinished. */
export function nearPlan(typed: SearchWords): Plan {
  const { words, key } = typed;
  const nears = words.map((word) => [
    ...(canBeMisspelled(word) ? nearTerms(word, 4) : [term('spelled', word, 4)]),
    ...formsOf(word, typed).map((form) => term('around', form, 1)),
    term('words', word, 8),
  ]);
  const misspelled = words.filter(canBeMisspelled).flatMap((word) => nearTerms(word, 4));
  const several = words.length > 1 && misspelled.length > 0;
  return [
    ...(canBeMisspelled(key) ? [spelled(key, 60)] : []),
    ...(several ? [{ every: [...nears, misspelled] }] : []),
    ...nearSpans(typed),
    ...(words.length > 1 ? [allIn('text', typed, true, 1)] : []),
  ];
}

/** A misspelled name of several words, with its place. */
function nearSpans(typed: SearchWords): Group[] {
  const { words } = typed;
  if (words.length > MOST_WORDS_WITHIN) return [];
  return spansOf(words, typed)
    .filter(({ span }) => span.length > 1 && canBeMisspelled(keyOf(span)))
    .map(({ span, place }) => ({ every: [nearTerms(keyOf(span), 60), ...place] }));
}

/** A full name within the text, the longest first; the other words do not match. */
export function partPlan(typed: SearchWords): Plan {
  return spansOf(typed.words, typed).flatMap(({ span }) => [
    one('name', keyOf(span), 200 * span.length),
    one('own', keyOf(span), 20),
  ]);
}

const SHORTEST_MISSPELLED = 4;

function canBeMisspelled(token: string): boolean {
  return token.length >= SHORTEST_MISSPELLED && !isHan(token);
}

function spelled(token: string, points: number): Group {
  return { every: [nearTerms(token, points)] };
}

function nearTerms(token: string, points: number): Term[] {
  return spellingsOf(token).map((spelling, at) =>
    term('spelled', spelling, at === 0 ? 2 * points : points),
  );
}

function isInitials(words: readonly string[]): boolean {
  const [word = ''] = words;
  return words.length === 1 && word.length > 1 && word.length <= 8 && !isHan(word);
}

function one(field: Field, token: string, points: number): Group {
  return { every: [[term(field, token, points)]] };
}

function term(field: Field, token: string, points: number, begins = false): Term {
  return { field, token, points, begins };
}
