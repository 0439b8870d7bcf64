import {
  abbreviationOf,
  allTokens,
  isAcronym,
  isHan,
  keyOf,
  sortedKeyOf,
  tokensOf,
  withPairs,
} from '../../names/tokens.ts';

/** A name, and which of the names of its subject it is. */
export interface FieldName {
  readonly text: string;
  readonly rank: 'own' | 'foreign' | 'alias';
}

export interface NameRules {
  /** Whether the initials of its names are a name, as for institutions. */
  readonly initials: boolean;
  /** Whether a name can leave out the word for its kind; `City` is part of the name of a city. */
  readonly short: boolean;
  readonly isCity: boolean;
}

const FIELDS = [
  ...(['own', 'foreign', 'alias', 'abbreviation'] as const),
  ...(['sorted', 'short', 'initials', 'words', 'spelled'] as const),
];

/** What is derived from the names of a subject. A key is in one of `own`, `foreign` and `alias` only. */
type NameFields = Readonly<Record<(typeof FIELDS)[number], Set<string>>>;

export function nameFieldsOf(names: readonly FieldName[], rules: NameRules): NameFields {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, new Set()])) as NameFields;
  for (const name of names) addName(fields, name, rules);
  remove(fields.foreign, fields.own);
  remove(fields.alias, fields.own, fields.foreign);
  for (const derived of [fields.short, fields.initials])
    remove(derived, fields.own, fields.foreign, fields.alias);
  return fields;
}

function addName(fields: NameFields, { text, rank }: FieldName, rules: NameRules): void {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return;
  fields[rank].add(keyOf(tokens));
  if (isAcronym(text)) fields.abbreviation.add(abbreviationOf(keyOf(tokens)));
  fields.sorted.add(sortedKeyOf(tokens));
  for (const word of withPairs(tokens)) fields.words.add(word);
  const isWritten = !tokens.some(isHan);
  if (rank !== 'foreign' && isWritten)
    for (const word of [keyOf(tokens), ...tokens]) fields.spelled.add(word);
  for (const bare of [...bracketless(text), ...riverless(text)]) fields.short.add(bare);
  if (isWritten && tokens.length > 1 && tokens.length < 5) fields.short.add(tokens.join(''));
  if (rank === 'alias') return;
  if (tokens.every(isHan)) for (const bare of withoutHanKind(tokens)) fields[rank].add(bare);
  else if (rules.short)
    for (const bare of withoutKind(tokens, rules.isCity)) fields.short.add(bare);
  if (rules.initials && rank === 'own')
    for (const initials of initialsOf(text)) fields.initials.add(initials);
}

/** `Columbus (Ohio)` without what is in brackets. */
function bracketless(text: string): readonly string[] {
  const bare = text.includes('(') ? tokensOf(text.replace(/\(.*?\)/g, ' ')) : [];
  return bare.length === 0 ? [] : [keyOf(bare)];
}

const BY_WATER = /[\s-](?:am|an der|upon|sur|nad)[\s-].*$/i;

/** `Frankfurt am Main` without its river. */
function riverless(text: string): readonly string[] {
  return BY_WATER.test(text) ? [keyOf(tokensOf(text.replace(BY_WATER, '')))] : [];
}

/** Words for a kind of place or institution that a name may begin or end with. */
const KINDS = new Set(
  (
    'city town county district state province prefecture region voivodeship oblast krai department ' +
    'governorate municipality special administrative autonomous metropolitan republic territory ' +
    'island zone area new university college shi ken do'
  ).split(' '),
);

function withoutKind(tokens: readonly string[], isCity: boolean): readonly string[] {
  const isKind = (token = '') => KINDS.has(token) && !(isCity && token === 'city');
  let [from, to] = [0, tokens.length];
  while (to - from > 1 && isKind(tokens[to - 1])) to--;
  while (to - from > 1 && isKind(tokens[from])) from++;
  return to - from === tokens.length ? [] : [keyOf(tokens.slice(from, to))];
}

const HAN_KIND =
  /^(.{2,}?)(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|市|省|县|区|郡|镇|府|都)$/u;
const HAN_STATE = /^(.{3,})州$/u;

/** 合肥市 is 合肥 as well; 苏州 is not 苏. */
function withoutHanKind(tokens: readonly string[]): readonly string[] {
  const name = tokens.join('');
  const [, bare] = HAN_KIND.exec(name) ?? HAN_STATE.exec(name) ?? [];
  return bare === undefined ? [] : [keyOf(Array.from(bare))];
}

const MOST_INITIALS = 8;

/** With and without words such as `of`: both UNC and UOM are written. */
export function initialsOf(text: string): readonly string[] {
  if (!/^[\p{Script=Latin}\p{N}\s\p{P}]+$/u.test(text)) return [];
  return [tokensOf(text), allTokens(text)]
    .filter(({ length }) => length > 1 && length <= MOST_INITIALS)
    .map((tokens) => tokens.map((token) => token.charAt(0)).join(''));
}

function remove(from: Set<string>, ...others: readonly ReadonlySet<string>[]): void {
  for (const other of others) for (const key of other) from.delete(key);
}
