/** The most that an answer takes. */
export const MOST_TOKENS = 4_000;

/** English and JSON, about; models split them differently. */
const CHARACTERS = 4;

/** A longer text of the record is shortened. */
const LONGEST_TEXT = 600;

/** Four characters of ASCII are reckoned as a token, and each other character as one. */
export function tokensIn(text: string): number {
  const other = text.match(/\P{ASCII}/gu)?.length ?? 0;
  return Math.ceil((text.length - other) / CHARACTERS) + other;
}

/** The same value with shorter texts. */
export function shortened(value: unknown): unknown {
  if (typeof value === 'string')
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)} …` : value;
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]));
}
