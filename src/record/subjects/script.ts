const SCRIPTS = {
  Han: 'Hani',
  Hiragana: 'Jpan',
  Katakana: 'Jpan',
  Hangul: 'Kore',
  Latin: 'Latn',
  Cyrillic: 'Cyrl',
  Arabic: 'Arab',
  Hebrew: 'Hebr',
  Greek: 'Grek',
  Thai: 'Thai',
  Devanagari: 'Deva',
  Mongolian: 'Mong',
  Tibetan: 'Tibt',
} as const;

/** ISO 15924 code: from the tag, otherwise from the letters; Han is refined by the language if possible. */
export function scriptOf(text: string, language: string | null): string | null {
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
export function schemeOf(language: string | null): string | null {
  const variants = language?.toLowerCase().split('-').slice(1) ?? [];
  return variants.find((variant) => SCHEMES.includes(variant)) ?? null;
}
