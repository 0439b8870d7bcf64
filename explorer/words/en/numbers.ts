const NUMBERS = new Intl.NumberFormat('en');
const PLURALS = new Intl.PluralRules('en');

export const count = (number: number) => NUMBERS.format(number);

/** `one` or `many`, by the number. */
export const ofNumber = (number: number, one: string, many: string) =>
  PLURALS.select(number) === 'one' ? one : many;

/** `1 source`, `2 sources`. */
export const counted = (number: number, one: string, many = `${one}s`) =>
  `${count(number)} ${ofNumber(number, one, many)}`;
