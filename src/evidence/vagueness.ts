import type { ClaimWord } from './claim.ts';
import { readFuzzyDate } from './fuzzyDate.ts';

/** What a vaguer value gives, in words that follow "more exact than". */
export function vaguenessOf({ form, value }: ClaimWord): string {
  if (form !== 'DATE') return `the range ${value}`;
  const { text, precision } = readFuzzyDate(value);
  if (/[~?%]/.test(value) || precision === 'INTERVAL') return `"${text}"`;
  return `the ${precision.toLowerCase()} alone`;
}
