import { kindText } from '../../src/kindText.ts';

/** `sister city` for SISTER_CITY, as the API words it; `first recorded at` for firstRecordedAt. */
export function plain(term: string): string {
  return kindText(/^[A-Z_\d]+$/.test(term) ? term : term.replace(/([a-z])([A-Z])/g, '$1_$2'));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const wordOf = (term: string) => capital(plain(term));

export const count = (number: number) => number.toLocaleString('en');

/** `1 source`, `2 sources`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** `1979 or 1985`; of many, the first two and the number of the others. */
export function either(texts: readonly string[]): string {
  if (texts.length <= 3) return texts.join(' or ');
  return `${texts.slice(0, 2).join(' or ')} or ${texts.length - 2} more`;
}
