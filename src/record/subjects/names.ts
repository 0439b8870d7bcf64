import { compareText } from '../../evidence/claim.ts';
import { foldProperty } from '../../evidence/fold.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import { convertedFrom } from '../../nameIn.ts';
import type { DataClaim } from '../claims/claim.ts';
import { upholds } from '../claims/stated.ts';
import { type ClaimPair, type Subject, pairsOn } from './subject.ts';

/** A name after folding. */
export interface NameWord {
  readonly text: string;
  readonly kind: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly scheme: string | null;
  readonly convertedFrom: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * The names of an actor: the one to show, then in each language the usual or official one that the best evidence gives, then the others.
 * `kinds` are all kinds of names, in order.
 */
export function namesOf(subject: Subject, kinds: readonly string[]): NameWord[] {
  const standing = new Set(subject.folded.get('names')?.values);
  const named = pairsOn(subject, 'names').filter(
    ({ claim }) => standing.has(claim.value) && upholds(claim),
  );
  const shown = shownOf(named);
  const best = new Set(bestByLanguage(named));
  const groups = groupBy(named, ({ claim }) => keyOf(claim));
  return [...groups.values()].flatMap((group) => toName(group) ?? []).sort(inOrder);

  function inOrder(a: NameWord, b: NameWord): number {
    return (
      Number(keyOfName(b) === shown) - Number(keyOfName(a) === shown) ||
      Number(best.has(keyOfName(b))) - Number(best.has(keyOfName(a))) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      compareText(a.language ?? '', b.language ?? '') ||
      compareText(a.text, b.text)
    );
  }
}

const keyOf = ({ value, qualifiers }: DataClaim) =>
  [value, qualifiers['language'], qualifiers['nameKind']].join('\t');

const keyOfName = ({ text, language, kind }: NameWord) => [text, language, kind].join('\t');

/** The best name is a common name in English, then one that English readers can read, then any. */
function shownOf(named: readonly ClaimPair[]): string | undefined {
  const isEnglish = ({ claim }: ClaimPair) => /^en(-|$)/.test(claim.qualifiers['language'] ?? '');
  const isA = (kind: string) => (one: ClaimPair) => one.claim.qualifiers['nameKind'] === kind;
  const preferences: ((one: ClaimPair) => boolean)[] = [
    (one) => isA('COMMON')(one) && isEnglish(one),
    (one) => isA('OFFICIAL')(one) && isEnglish(one),
    isEnglish,
    isA('ROMANIZATION'),
    isA('COMMON'),
    () => true,
  ];
  const best =
    preferences.map((prefers) => named.filter(prefers)).find(({ length }) => length > 0) ?? [];
  return bestOf(best);
}

function bestByLanguage(named: readonly ClaimPair[]): readonly string[] {
  const usual = named.filter(({ claim }) =>
    /^(COMMON|OFFICIAL)$/.test(claim.qualifiers['nameKind'] ?? ''),
  );
  const groups = groupBy(usual, ({ claim }) => claim.qualifiers['language']);
  return [...groups.values()].flatMap((alike) => bestOf(alike) ?? []);
}

/** The name that the best evidence gives. */
function bestOf(named: readonly ClaimPair[]): string | undefined {
  const words = named.map(({ word }) => ({ ...word, property: 'name', form: 'TEXT' as const }));
  const text = named.length > 1 ? foldProperty(words).values[0] : named[0]?.claim.value;
  const best = named.find(({ claim }) => claim.value === text);
  return best && keyOf(best.claim);
}

function toName(group: readonly ClaimPair[]): NameWord | null {
  const [first] = group;
  if (first === undefined) return null;
  const { value: text, qualifiers } = first.claim;
  const language = qualifiers['language'] ?? null;
  return {
    text,
    kind: qualifiers['nameKind'] ?? 'COMMON',
    language,
    script: scriptOf(text, language),
    scheme: schemeOf(language),
    convertedFrom: language === null ? null : convertedFrom(language),
    since: dateOf(group, 'since'),
    until: dateOf(group, 'until'),
  };
}

function dateOf(group: readonly ClaimPair[], qualifier: 'since' | 'until'): string | null {
  const words = group.flatMap(({ claim, word }) => {
    const value = claim.qualifiers[qualifier];
    return value === undefined
      ? []
      : [{ ...word, property: qualifier, value, form: 'DATE' as const }];
  });
  return foldProperty(words).values[0] ?? null;
}

const SCRIPTS = {
  ...{ Han: 'Hani', Hiragana: 'Jpan', Katakana: 'Jpan', Hangul: 'Kore', Latin: 'Latn' },
  ...{ Cyrillic: 'Cyrl', Arabic: 'Arab', Hebrew: 'Hebr', Greek: 'Grek', Thai: 'Thai' },
  ...{ Devanagari: 'Deva', Mongolian: 'Mong', Tibetan: 'Tibt' },
} as const;

/** ISO 15924 code: from the tag, otherwise from the letters; Han is refined by the language if possible. */
function scriptOf(text: string, language: string | null): string | null {
  const said = language === null ? undefined : new Intl.Locale(language).script;
  if (said !== undefined) return said;
  const written = Object.entries(SCRIPTS).find(([script]) =>
    new RegExp(`\\p{Script=${script}}`, 'u').test(text),
  )?.[1];
  if (written !== 'Hani' || language === null) return written ?? null;
  const likely = new Intl.Locale(language).maximize().script;
  return likely === undefined || likely === 'Latn' ? written : likely;
}

const SCHEMES = ['pinyin', 'wadegile', 'hepburn', 'heploc', 'tongyong', 'jyutping', 'mcr', 'rr'];

/** The romanization scheme: a variant of the tag. */
function schemeOf(language: string | null): string | null {
  const variants = language?.toLowerCase().split('-').slice(1) ?? [];
  return variants.find((variant) => SCHEMES.includes(variant)) ?? null;
}
