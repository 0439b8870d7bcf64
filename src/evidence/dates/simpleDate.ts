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
  const bounds = boundsOf(year, numbersLike(month, 12), day);
  return bounds && { ...bounds, ...(plainWording(year, month, day) ?? boundsWording(bounds)) };
}

/** The first and the last day: not each month and year that the masks leave open has a 31st, or a 29 February. */
function boundsOf(year: string, months: readonly string[], day: string) {
  const [firstYear, lastYear] = ['0', '9'].map((digit) => Number(year.replaceAll('X', digit)));
  if (firstYear === undefined || lastYear === undefined) return undefined;
  const count = Math.min(lastYear - firstYear + 1, LEAP_YEARS);
  const years = Array.from({ length: count }, (_, at) => at);
  const dayIn = (one: number, which: 0 | -1) => (month: string) => {
    const days = numbersLike(day, daysInMonth(one, Number(month)));
    const found = days.at(which);
    return found === undefined ? [] : `${String(one).padStart(4, '0')}-${month}-${found}`;
  };
  const earliest = years.flatMap((at) => months.flatMap(dayIn(firstYear + at, 0)))[0];
  const latest = years
    .toReversed()
    .flatMap((at) => months.flatMap(dayIn(lastYear - at, -1)))
    .at(-1);
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

/** Among as many years in a row there is a leap year. */
const LEAP_YEARS = 8;

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
  return `${century}${ENDINGS[rule] ?? 'th'}`;
}

const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

function boundsWording({ earliest, latest }: Omit<SimpleDate, keyof Wording>): Wording {
  const [from, to] = [readSimpleDate(earliest), readSimpleDate(latest)];
  return { precision: 'INTERVAL', text: from && to ? betweenText(from, to) : '' };
}
