/** One slip of the hand. */
export type Slip = 'swap' | 'double' | 'vowel' | 'drop' | 'letter';

/**
 * How one spelling became the other: two letters swapped, one doubled or not, another vowel, one dropped or added, or another
 * letter. The first letter must be the same. Undefined if more than one slip lies between them.
 */
export function slipBetween(a: string, b: string): Slip | undefined {
  const [short, long] = a.length > b.length ? [b, a] : [a, b];
  if (a === b || a[0] !== b[0] || long.length - short.length > 1) return undefined;
  let at = 0;
  while (at < short.length && a[at] === b[at]) at++;
  if (short.length === long.length) {
    if (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
      return 'swap';
    if (a.slice(at + 1) !== b.slice(at + 1)) return undefined;
    return isVowel(a[at]) && isVowel(b[at]) ? 'vowel' : 'letter';
  }
  if (long.slice(at + 1) !== short.slice(at)) return undefined;
  return long[at] === long[at - 1] || long[at] === long[at + 1] ? 'double' : 'drop';
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'aeiouy'.includes(letter);
}
