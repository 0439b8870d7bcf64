import { monthName, seasonOf, daysInMonth } from './calendar.ts';
import type { DatePrecision } from './fuzzyDate.ts';

/** One EDTF day, month, season, year, decade or century, with its qualifiers. */
export interface SimpleDate {
  readonly earliest: string;
  readonly latest: string;
  readonly precision: DatePrecision;
  readonly text: string;
}

const FORM = /^(\d\d[\dX][\dX])(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;

/** Undefined if the text is not of this form, or names a day that no calendar has. */
export function readSimpleDate(edtf: string): SimpleDate | undefined {
  const [, year, month, day] = FORM.exec(edtf.replaceAll(/[~?%]/g, '')) ?? [];
  if (year === undefined || /X\d/.test(year)) return undefined;

  const date =
    month !== undefined && Number(month) > 12 ? inSeason(year, month) : inMonths(year, month, day);
  return date && { ...date, text: hedge(edtf) + date.text };
}

function hedge(edtf: string) {
  return (/[?%]/.test(edtf) ? 'perhaps ' : '') + (/[~%]/.test(edtf) ? 'about ' : '');
}

function inSeason(year: string, code: string): SimpleDate | undefined {
  const season = /^\d{4}$/.test(year) ? seasonOf(Number(year), Number(code)) : undefined;
  return season && { ...season, precision: 'SEASON' };
}

function inMonths(year: string, month = 'XX', day = 'XX'): SimpleDate | undefined {
  const years = [year.replaceAll('X', '0'), year.replaceAll('X', '9')] as const;
  const months = numbersLike(month, 12);
  const firstDays = numbersLike(day, daysInMonth(Number(years[0]), Number(months.at(0))));
  const lastDays = numbersLike(day, daysInMonth(Number(years[1]), Number(months.at(-1))));
  if (!firstDays.length || !lastDays.length) return undefined;

  const earliest = [years[0], months.at(0), firstDays.at(0)].join('-');
  const latest = [years[1], months.at(-1), lastDays.at(-1)].join('-');
  return { earliest, latest, ...wording(year, month, day) };
}

/** The two-digit numbers from 01 up that a mask such as `1X` or `08` leaves open. */
function numbersLike(mask: string, last: number): string[] {
  const pattern = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  const numbers = Array.from({ length: last || 0 }, (_, index) =>
    String(index + 1).padStart(2, '0'),
  );
  return numbers.filter((number) => pattern.test(number));
}

/** Names the date as far as it is given without a gap; what stands behind an `X` only narrows its bounds. */
function wording(year: string, month: string, day: string) {
  if (year.endsWith('XX'))
    return { precision: 'CENTURY', text: `the ${ordinal(year)} century` } as const;
  if (year.endsWith('X'))
    return { precision: 'DECADE', text: `the ${year.replace('X', '0')}s` } as const;
  if (month.includes('X')) return { precision: 'YEAR', text: year } as const;
  if (day.includes('X'))
    return { precision: 'MONTH', text: `${monthName(month)} ${year}` } as const;
  return { precision: 'DAY', text: `${Number(day)} ${monthName(month)} ${year}` } as const;
}

function ordinal(year: string) {
  const century = Number(year.slice(0, 2)) + 1;
  const ending = new Intl.PluralRules('en', { type: 'ordinal' }).select(century);
  return century + ({ one: 'st', two: 'nd', few: 'rd' }[ending as string] ?? 'th');
}
