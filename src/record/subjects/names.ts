import { compareText } from '../../evidence/claim.ts';
import { foldProperty } from '../../evidence/fold.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';
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
  readonly since: string | null;
  readonly until: string | null;
}

/** The names of an actor, the one to show first; `kinds` are all kinds of names, in order. */
export function namesOf(subject: Subject, kinds: readonly string[]): NameWord[] {
  const standing = new Set(subject.folded.get('names')?.values);
  const named = pairsOn(subject, 'names').filter(
    ({ claim }) => standing.has(claim.value) && upholds(claim),
  );
  const shown = shownOf(named);
  const groups = groupBy(named, ({ claim: { value, qualifiers } }) =>
    [value, qualifiers['language'], qualifiers['nameKind']].join('\t'),
  );
  return [...groups.values()].flatMap((group) => toName(group) ?? []).sort(inOrder);

  function inOrder(a: NameWord, b: NameWord): number {
    return (
      Number(isShown(b)) - Number(isShown(a)) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      compareText(a.language ?? '', b.language ?? '') ||
      compareText(a.text, b.text)
    );
  }
  function isShown({ text, kind, language }: NameWord): boolean {
    return (
      shown?.value === text &&
      shown.qualifiers['nameKind'] === kind &&
      (shown.qualifiers['language'] ?? null) === language
    );
  }
}

/** The best name is a common name in English, then one that English readers can read, then any. */
function shownOf(named: readonly ClaimPair[]): DataClaim | undefined {
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
  const words = best.map(({ word }) => ({ ...word, property: 'name', form: 'TEXT' as const }));
  const [text] = foldProperty(words).values;
  return best.find(({ claim }) => claim.value === text)?.claim;
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
