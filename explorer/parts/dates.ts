import type { DateFragment } from '../generated/operations.ts';
import { either } from '../shell/words.ts';

export type FuzzyDate = DateFragment;

interface Judged<Value> {
  readonly record: {
    readonly contested: readonly {
      readonly property: string;
      readonly values: readonly Value[];
    }[];
  };
}

interface Worded {
  readonly text: string;
}

export interface Dated<Value = Worded> extends Judged<Value> {
  readonly start: Worded | null;
}

/** All starts that sources state, if they disagree. */
export function startsOf<Value>(tie: Judged<Value>): readonly Value[] {
  return tie.record.contested.find(({ property }) => property === 'start')?.values ?? [];
}

export const startText = (tie: Dated): string =>
  valuesText(tie, 'start', tie.start?.text) ?? 'no date';

/** The start, or all that sources state; null without any. */
export const knownStart = (tie: Dated): string | null =>
  valuesText(tie, 'start', tie.start?.text) ?? null;

/** The values that sources disagree on, otherwise the one that the field shows. */
export function valuesText<Shown extends string | null | undefined>(
  { record }: Judged<Worded>,
  property: string,
  shown: Shown,
): string | Shown {
  const values = record.contested.find((one) => one.property === property)?.values ?? [];
  return values.length > 1 ? either(values.map(({ text }) => text)) : shown;
}

interface Lasting {
  readonly end: FuzzyDate | null;
  readonly lastConfirmed: FuzzyDate | null;
}

/** An end for a table: `1994`, or `last confirmed in 2014` where it may have held longer. */
export function endText({ end, lastConfirmed }: Lasting): string | null {
  if (end !== null) return end.text;
  return lastConfirmed && confirmedText(lastConfirmed.edtf);
}

/** `until 1994`, or `last confirmed in 2014`. */
export function untilText(tie: Lasting): string | null {
  const text = endText(tie);
  return tie.end === null ? text : `until ${text}`;
}

/** `1988.85` for 8 November 1988. */
export function toYear(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

/** The first and last year that an EDTF text names, unless it names none: `[2009..]`, `198X`. */
export function yearsIn(edtf: string): readonly [number, number] | null {
  const years = [...edtf.matchAll(/(?<!\d)\d{2,3}X{1,2}|\d{4}/g)].flatMap(([text]) => [
    Number(text.replaceAll('X', '0')),
    Number(text.replaceAll('X', '9')),
  ]);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}

/** A claim's date in words; complex EDTF is left as it is. */
export function dateWords(edtf: string): string {
  const known = PLAIN.exec(edtf);
  if (known) return written(edtf);
  const by = /^\[\.\.(.+)\]$/.exec(edtf)?.[1];
  if (by) return `by ${written(by)}`;
  const last = LAST_CONFIRMED.exec(edtf)?.[1];
  if (last) return confirmedText(last);
  const about = /^(.+)[~?]$/.exec(edtf)?.[1];
  return about ? `about ${written(about)}` : edtf;
}

function confirmedText(edtf: string): string {
  return `last confirmed ${/-\d\d-\d\d$/.test(edtf) ? 'on' : 'in'} ${written(edtf)}`;
}

function written(edtf: string): string {
  const [, year, month, day] = PLAIN.exec(edtf) ?? [];
  if (year === undefined) return edtf;
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return edtf;
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

const LAST_CONFIRMED = /^\[(.+)\.\.\]$/;

const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
