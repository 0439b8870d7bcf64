const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `month` is 01 to 12. */
export function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

/** In the proleptic Gregorian calendar, which EDTF uses. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * EDTF's seasons 21 to 41 as whole months. Without a hemisphere (21 to 24) they are northern. A season across
 * New Year can be named after either year, so its bounds include both.
 */
export function seasonOf(year: number, code: number) {
  const season = SEASONS[code];
  if (!season) return undefined;

  const [name, first, last] = season;
  const overNewYear = first > last;
  return {
    text: `${name} ${year}`,
    earliest: firstDay(overNewYear ? year - 1 : year, first),
    latest: lastDay(overNewYear ? year + 1 : year, last),
  };
}

/** Name, first month, last month. */
const SEASONS: Readonly<Record<number, readonly [string, number, number]>> = {
  21: ['spring', 3, 5],
  22: ['summer', 6, 8],
  23: ['autumn', 9, 11],
  24: ['winter', 12, 2],
  25: ['northern spring', 3, 5],
  26: ['northern summer', 6, 8],
  27: ['northern autumn', 9, 11],
  28: ['northern winter', 12, 2],
  29: ['southern spring', 9, 11],
  30: ['southern summer', 12, 2],
  31: ['southern autumn', 3, 5],
  32: ['southern winter', 6, 8],
  33: ['the first quarter of', 1, 3],
  34: ['the second quarter of', 4, 6],
  35: ['the third quarter of', 7, 9],
  36: ['the fourth quarter of', 10, 12],
  37: ['the first third of', 1, 4],
  38: ['the second third of', 5, 8],
  39: ['the last third of', 9, 12],
  40: ['the first half of', 1, 6],
  41: ['the second half of', 7, 12],
};

function firstDay(year: number, month: number) {
  return `${digits(year, 4)}-${digits(month, 2)}-01`;
}

function lastDay(year: number, month: number) {
  return `${digits(year, 4)}-${digits(month, 2)}-${daysInMonth(year, month)}`;
}

function digits(number: number, length: number) {
  return String(number).padStart(length, '0');
}
