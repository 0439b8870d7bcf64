import type { Words } from '../../words/words.ts';
import { readFuzzyDate } from '../../evidence/dates/fuzzyDate.ts';
import { valueText } from '../../evidence/sideValue.ts';
import type { Support } from '../../evidence/support/support.ts';

/** A period as EDTF dates; null: not on record. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly lastConfirmed: string | null;
  readonly status: string;
  /** The starts that sources disagree on. */
  readonly contestedStarts?: Support['contestedStarts'];
}

/** A period in words that are no more exact than its dates and infer nothing from silence: `since 1988, last confirmed in 2014`. */
export function periodText(period: Period, words: Words): string {
  const { contestedStarts = [], start, end, status } = period;
  const { periods } = words;
  const state = Object.entries(periods.states).flatMap(([one, text]) =>
    one === status ? text : [],
  );
  const starts = contestedStarts.map((value) => valueText(value, words));
  const began =
    starts.length > 1
      ? periods.since(periods.either(starts))
      : start === null
        ? periods.startUnknown
        : dated(start, words, [periods.started, periods.since]);
  const ended =
    end === null ? endless(period, words) : [dated(end, words, [periods.ended, periods.until])];
  return periods.joined([began, ...ended, ...state]);
}

function endless({ lastConfirmed, status }: Period, { dates, periods }: Words): string[] {
  const ended = status === 'ENDED' ? [periods.endedUndated] : [];
  if (lastConfirmed !== null) return [dates.confirmed(readFuzzyDate(lastConfirmed)), ...ended];
  return ended.length > 0 ? ended : [periods.noEnd];
}

type Wording = (date: string) => string;

function dated(edtf: string, { dates }: Words, [open, closed]: readonly [Wording, Wording]) {
  const text = dates.text(readFuzzyDate(edtf));
  return isOpen(edtf) ? open(text) : closed(text);
}

/** Not `[1988,1989]`: one of several dates, none of them open. */
function isOpen(edtf: string): boolean {
  const isChoice = /^[[{]/.test(edtf) && !edtf.includes('..');
  return readFuzzyDate(edtf).precision === 'INTERVAL' && !isChoice;
}
