import type { DateFragment } from '../generated/operations.ts';
import { either } from '../shell/words.ts';
import { words } from '../words/words.ts';

export type FuzzyDate = DateFragment;

interface Judged<Value> {
  readonly record: {
    readonly contested: readonly {
      readonly property: string;
      readonly values: readonly Value[];
    }[];
  };
}

export interface Worded {
  readonly text: string;
}

export interface Dated<Value = Worded> extends Judged<Value> {
  readonly start: Worded | null;
}

/** A date that has its text. */
export const dateText = (text: string, edtf: string | undefined) =>
  edtf === undefined ? text : words.dates.text({ text, edtf });

/** Whether a contested value is one that sources only deny: `not 1985`. */
export const isDenied = ({ text }: Worded) => text.startsWith(words.dates.denial);

/** All starts that sources state, if they disagree. */
export function startsOf<Value>(tie: Judged<Value>): readonly Value[] {
  return tie.record.contested.find(({ property }) => property === 'start')?.values ?? [];
}

export const startText = (tie: Dated): string => knownStart(tie) ?? words.dates.none;

/** The start, or all that sources state; null without any. */
export const knownStart = (tie: Dated): string | null =>
  valuesText(tie, 'start', tie.start?.text ?? null);

/** The values that sources disagree on, otherwise the one that the field shows. */
export function valuesText<Shown extends string | null | undefined>(
  { record }: Judged<Worded>,
  property: string,
  shown: Shown,
): string | Shown {
  const values = record.contested.find((one) => one.property === property)?.values ?? [];
  if (values.length < 2) return shown;
  return either(values.map(({ text }) => text));
}

interface Lasting {
  readonly end: FuzzyDate | null;
  readonly lastConfirmed: FuzzyDate | null;
}

/** An end for a table: `1994`, or `last confirmed in 2014` where it may have held longer. */
export function endText({ end, lastConfirmed }: Lasting): string | null {
  if (end !== null) return words.dates.text(end);
  return lastConfirmed && words.dates.confirmed(lastConfirmed.edtf);
}

/** Intervals: `[..1994]`, `1990/1994`, `1990/..`, but not `[1990,1994]`. One without a beginning tells itself what it is: `until 1994`. */
const BY_THEN = /^\[.*\.\.|^\d.*\//;

/** `until 1994`, `ended by 1994`, or `last confirmed in 2014`. */
export function untilText(tie: Lasting): string | null {
  const text = endText(tie);
  if (tie.end === null || text === null) return text;
  if (BY_THEN.test(tie.end.edtf)) return words.dates.ended(text);
  return tie.end.edtf.includes('/') ? text : words.dates.until(text);
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
