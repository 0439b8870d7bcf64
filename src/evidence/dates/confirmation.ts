import { readFuzzyDate } from './fuzzyDate.ts';

/**
 * The date in which its source last knew something to hold, of a date in place of its end: 2017 for
 * `[2017..]`. Null for an end.
 */
export function confirmedIn(edtf: string): string | null {
  const { earliest, latest } = readFuzzyDate(edtf);
  if (latest !== null || earliest === null) return null;
  const [, date = earliest] = /^[[{]?([^,{}[\]/]+?)(?:\.\.|\/|,)/.exec(edtf) ?? [];
  return date;
}

/** `last confirmed in 2014`, `last confirmed on 8 November 2014`. */
export function confirmedText(edtf: string): string {
  const { text, precision } = readFuzzyDate(edtf);
  return `last confirmed ${precision === 'DAY' ? 'on' : 'in'} ${text}`;
}
