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
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .toLowerCase()
    .replace(/[łđßøæœıþðħ]/g, (letter) => ODD[letter] ?? letter)
    .normalize('NFC');
}
