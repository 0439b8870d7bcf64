import { betweenText } from './betweenText.ts';
import { daysInMonth, monthName, seasonOf } from './calendar.ts';

export type DatePrecision = 'DAY' | 'MONTH' | 'SEASON' | 'YEAR' | 'DECADE' | 'CENTURY' | 'INTERVAL';

/** One EDTF day, month, season, year, decade or century, with its qualifiers. */
export interface SimpleDate {
  readonly earliest: string;
  readonly latest: string;
  readonly precision: DatePrecision;
  readonly text: string;
}

const FORM = /^(\d\d[\dX][\dX])(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;

/** Undefined if the text does not have this form, or names a day that does not exist. */
export function readSimpleDate(edtf: string): SimpleDate | undefined {
  const [, year, month = 'XX', day = 'XX'] = FORM.exec(edtf.replaceAll(/[~?%]/g, '')) ?? [];
  if (year === undefined || /X\d/.test(year)) return undefined;

  const date = Number(month) > 12 ? inSeason(year, month, day) : inMonths(year, month, day);
  return date && { ...date, text: hedge(edtf) + date.text };
}

function hedge(edtf: string) {
  return (/[?%]/.test(edtf) ? 'perhaps ' : '') + (/[~%]/.test(edtf) ? 'about ' : '');
}

function inSeason(year: string, code: string, day: string): SimpleDate | undefined {
  if (year.includes('X') || day !== 'XX') return undefined;
  const season = seasonOf(Number(year), Number(code));
  return season && { ...season, precision: 'SEASON' };
}

function inMonths(year: string, month: string, day: string): SimpleDate | undefined {
  const [firstYear, lastYear] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  const months = numbersLike(month, 12);
  const [firstMonth, lastMonth] = [months.at(0), months.at(-1)];
  if (firstMonth === undefined || lastMonth === undefined) return undefined;

  const firstDay = numbersLike(day, daysInMonth(Number(firstYear), Number(firstMonth))).at(0);
  const lastDay = numbersLike(day, daysInMonth(Number(lastYear), Number(lastMonth))).at(-1);
  if (firstDay === undefined || lastDay === undefined) return undefined;

  const bounds = {
    earliest: `${firstYear}-${firstMonth}-${firstDay}`,
    latest: `${lastYear}-${lastMonth}-${lastDay}`,
  };
  return { ...bounds, ...(plainWording(year, month, day) ?? boundsWording(bounds)) };
}

/** The two-digit numbers from 01 that a mask such as `1X` or `08` leaves open. */
function numbersLike(mask: string, last: number): string[] {
  if (!mask.includes('X')) return Number(mask) >= 1 && Number(mask) <= last ? [mask] : [];
  const pattern = new RegExp(`^${mask.replaceAll('X', '\\d')}$`);
  const numbers = Array.from({ length: last }, (_, index) => String(index + 1).padStart(2, '0'));
  return numbers.filter((number) => pattern.test(number));
}

type Wording = Pick<SimpleDate, 'precision' | 'text'>;

/** Undefined for a mask such as `1988-1X` that has no name. */
function plainWording(year: string, month: string, day: string): Wording | undefined {
  if (day === 'XX' && month === 'XX') return yearWording(year);
  if (/X/.test(year + month)) return undefined;
  if (day === 'XX') return { precision: 'MONTH', text: `${monthName(month)} ${year}` };
  if (/X/.test(day)) return undefined;
  return { precision: 'DAY', text: `${Number(day)} ${monthName(month)} ${year}` };
}

function yearWording(year: string): Wording {
  if (year.endsWith('XX')) return { precision: 'CENTURY', text: `the ${centuryOf(year)} century` };
  if (year.endsWith('X')) return { precision: 'DECADE', text: `the ${year.replace('X', '0')}s` };
  return { precision: 'YEAR', text: year };
}

function centuryOf(year: string) {
  const century = Number(year.slice(0, 2)) + 1;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(century);
  return `${century}${ENDINGS[rule]}`;
}

const ENDINGS: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
};

function boundsWording({
  earliest,
  latest,
}: {
  readonly earliest: string;
  readonly latest: string;
}): Wording {
  const [from, to] = [readSimpleDate(earliest), readSimpleDate(latest)];
  return { precision: 'INTERVAL', text: from && to ? betweenText(from, to) : '' };
}
