const ODD: Readonly<Record<string, string>> = {
  ...{ ł: 'l', đ: 'd', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd', ħ: 'h' },
};

const PLAIN = /^[ -~]*$/;

/** Removes accents, case and compatibility forms, like the full-text index. Apply it to both sides of a comparison. */
export function searchKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .toLowerCase()
    .replace(/[łđßøæœıþðħ]/g, (letter) => ODD[letter] ?? letter)
    .normalize('NFC');
}
