const ODD: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
};

/** Accents, case and compatibility forms fall away, as in the full-text index; both sides of a comparison need it. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .toLowerCase()
    .replace(/[łđßøæœıþðħ]/g, (letter) => ODD[letter] ?? letter)
    .normalize('NFC');
}

/** What a prefix of any of these names is looked for in. */
export function nameKeys(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(foldText))];
}
