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
