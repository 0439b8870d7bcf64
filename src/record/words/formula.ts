/** What makes a spreadsheet run a cell of a CSV file instead of showing it. */
const BEGINNING = /^[=+\-@\t\r＝＋－＠]/;

/** A number or a point can do nothing. */
const NUMBERS = /^[+-]?\d+(\.\d+)?( [+-]?\d+(\.\d+)?)?$/;

export function isFormula(text: string): boolean {
  return BEGINNING.test(text) && !NUMBERS.test(text);
}

/** The text as a spreadsheet shows it. One with `'` before such a sign gets another, so that each can be taken off again. */
export function quoteFormula(text: string): string {
  const isQuoted = text.startsWith("'") && BEGINNING.test(text.replace(/^'+/, ''));
  return isQuoted || isFormula(text) ? `'${text}` : text;
}
