import { parse } from 'edtf';
import type { Words } from '../../words/words.ts';
import { betweenText } from './betweenText.ts';
import { type DatePrecision, type SimpleDate, readSimpleDate } from './simpleDate.ts';

/** A date that is never more exact than its source: bounds are ISO days, null where there is none. */
export interface FuzzyDate {
  readonly edtf: string;
  /** In English. */
  readonly text: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
}

/** The same few thousand texts are parsed again and again. */
const memory = new Map<string, FuzzyDate>();
const MEMORY_SIZE = 20_000;

/** Throws if the text is not EDTF, or names days that do not exist. */
export function readFuzzyDate(edtf: string): FuzzyDate {
  const known = memory.get(edtf);
  if (known) return known;

  const date = { edtf, ...readSpan(edtf) };
  if (memory.size >= MEMORY_SIZE) memory.clear();
  memory.set(edtf, date);
  return date;
}

/** Whether a date is certainly before another: its last possible day is before the first possible day of that one. */
export function isBefore({ latest }: FuzzyDate, { earliest }: FuzzyDate): boolean {
  return latest !== null && earliest !== null && latest < earliest;
}

/** A date as a reader sees it. */
export const toldDate = (date: FuzzyDate, { dates }: Words): FuzzyDate => ({
  ...date,
  text: dates.text(date),
});

/** The first and the last day of a day, month or year such as `2012-03`. */
export function readPeriod(partialDate: string): { readonly first: string; readonly last: string } {
  const date = /^\d{4}(-\d\d){0,2}$/.test(partialDate) ? readSimpleDate(partialDate) : undefined;
  if (!date || date.precision === 'SEASON') {
    throw new Error(
      `A period must be a day, a month or a year, such as 2012-03-15, 2012-03 or 2012, but got: "${partialDate}".`,
    );
  }
  return { first: date.earliest, last: date.latest };
}

type Span = Omit<FuzzyDate, 'edtf'>;

function readSpan(edtf: string): Span {
  // Most dates are plain, and the full grammar takes a thousand times as long.
  if (!/^\d{4}(-\d\d){0,2}$/.test(edtf) && !isEdtf(edtf)) throw wrong(edtf);
  if (edtf.includes('/')) return interval(edtf);
  if (/^[[{]/.test(edtf)) return choices(edtf);
  return simple(edtf, edtf);
}

function isEdtf(text: string) {
  try {
    return parse(text).type !== '';
  } catch {
    return false;
  }
}

function interval(edtf: string): Span {
  const [from = '', to = ''] = edtf.split('/');
  if (/\d/.test(from) && /\d/.test(to)) return between(simple(from, edtf), simple(to, edtf), edtf);
  if (/\d/.test(from)) {
    const { earliest, text } = simple(from, edtf);
    return open(earliest, null, to ? `from ${text} on` : `from ${text} to an unknown date`);
  }
  const { latest, text } = simple(to, edtf);
  return open(null, latest, from ? `until ${text}` : `from an unknown date to ${text}`);
}

function between(from: SimpleDate, to: SimpleDate, edtf: string): Span {
  if (from.earliest > to.latest) {
    throw new Error(`An interval must not end before it begins, but got: "${edtf}".`);
  }
  return open(from.earliest, to.latest, betweenText(from, to));
}

/** `[a,b]`: one of them; `{a,b}`: all of them; `[..a]`: by then; `[a..]`: then or later. */
function choices(edtf: string): Span {
  const spans = edtf
    .slice(1, -1)
    .split(',')
    .map((item) => choice(item.trim(), edtf));
  const [first] = spans;
  if (first && spans.length === 1) return first;

  const earliest = spans.map((span) => span.earliest ?? '').reduce((a, b) => (a < b ? a : b));
  const latest = spans.map((span) => span.latest ?? '~').reduce((a, b) => (a > b ? a : b));
  const texts = new Intl.ListFormat('en-GB', {
    type: edtf.startsWith('{') ? 'conjunction' : 'disjunction',
  });
  const text = texts.format(spans.map((span) => span.text));
  return open(earliest || null, latest === '~' ? null : latest, text);
}

function choice(item: string, edtf: string): Span {
  const [from, to] = item.split('..');
  if (to === undefined) return simple(item, edtf);
  if (from && to) return between(simple(from, edtf), simple(to, edtf), edtf);
  if (!from) {
    const { latest, text } = simple(to, edtf);
    return open(null, latest, `by ${text}`);
  }
  const { earliest, text } = simple(from, edtf);
  return open(earliest, null, `${text} or later`);
}

function open(earliest: string | null, latest: string | null, text: string): Span {
  return { text, earliest, latest, precision: 'INTERVAL' };
}

function simple(text: string, edtf: string): SimpleDate {
  const date = readSimpleDate(text);
  if (!date) throw wrong(edtf);
  return date;
}

function wrong(edtf: string) {
  return new Error(
    `A date must be EDTF of the years 0000 to 9999, such as 1988, 1988-11-08, 1987~, 198X, [..1987] or 2012-02/2012-05, but got: "${edtf}".`,
  );
}
