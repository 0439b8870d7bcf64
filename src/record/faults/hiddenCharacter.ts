import { codePoint } from './fault.ts';

/** Control characters besides tabs and line ends, halves of characters, and what turns the order of text around. */
const HIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u;
const HIDDEN_IN_LINE = /[\p{Cc}\u2028\u2029]/u;

/** The first character of a text that a reader does not see and that changes how the text is shown, such as "U+202E"; undefined if there is none. */
export function hiddenCharacterIn(text: string, isLine = false): string | undefined {
  const [found] = HIDDEN.exec(text) ?? (isLine ? HIDDEN_IN_LINE.exec(text) : null) ?? [];
  return found && codePoint(found);
}
