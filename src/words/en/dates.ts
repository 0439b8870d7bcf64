import type { DatePrecision } from '../../generated/schema.ts';

/** A date of a source. */
export interface DateWords {
  readonly edtf: string;
  /** In English. */
  readonly text: string;
  readonly precision: DatePrecision;
}

/** Dates of sources, which can be vague. */
export const dates = {
  text: ({ text }: DateWords) => text,
  /** `last confirmed in 2014`, `last confirmed on 8 November 2014`. */
  confirmed: ({ text, precision }: DateWords) =>
    `last confirmed ${precision === 'DAY' ? 'on' : 'in'} ${text}`,
  not: (value: string) => `not ${value}`,
};

/** When something began and ended, in parts that are joined. */
export const periods = {
  since: (start: string) => `since ${start}`,
  started: (start: string) => `started ${start}`,
  startUnknown: 'start unknown',
  until: (end: string) => `until ${end}`,
  ended: (end: string) => `ended ${end}`,
  endedUndated: 'ended, date unknown',
  noEnd: 'no end recorded',
  /** Statuses that do not follow from the dates. */
  states: { PROPOSED: 'only proposed', DORMANT: 'dormant', SUSPENDED: 'suspended' },
  either: (starts: readonly string[]) => starts.join(' or '),
  joined: (parts: readonly string[]) => parts.join(', '),
};
