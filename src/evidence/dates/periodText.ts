import { confirmedText } from './confirmation.ts';
import { readFuzzyDate } from './fuzzyDate.ts';

/** A period as EDTF dates; null: not on record. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly lastConfirmed: string | null;
  readonly status: string;

  /** The starts that sources disagree on, for a reader. */
  readonly contestedStarts?: readonly string[];
}

/** A period in words that are no more exact than its dates and infer nothing from silence: `since 1988, last confirmed in 2014`. */
export function periodText(period: Period): string {
  const { contestedStarts = [], start, end, lastConfirmed, status } = period;
  const state = STATES[status];
  return [
    contestedStarts.length > 1
      ? `since ${contestedStarts.join(' or ')}`
      : start === null
        ? 'start unknown'
        : startText(start),
    ...(end === null ? endless(lastConfirmed, status) : [endText(end)]),
    ...(state === undefined ? [] : [state]),
  ].join(', ');
}

/** Statuses that do not follow from the dates. */
const STATES: Readonly<Record<string, string>> = {
  PROPOSED: 'only proposed',
  DORMANT: 'dormant',
  SUSPENDED: 'suspended',
};

function endless(lastConfirmed: string | null, status: string): string[] {
  const ended = status === 'ENDED' ? ['ended, date unknown'] : [];
  if (lastConfirmed !== null) return [confirmedText(lastConfirmed), ...ended];
  return ended.length > 0 ? ended : ['no end recorded'];
}

function startText(edtf: string): string {
  const { text, precision } = readFuzzyDate(edtf);
  return precision === 'INTERVAL' && !isChoice(edtf) ? `started ${text}` : `since ${text}`;
}

function endText(edtf: string): string {
  const { text, precision } = readFuzzyDate(edtf);
  return precision === 'INTERVAL' && !isChoice(edtf) ? `ended ${text}` : `until ${text}`;
}

/** `[1988,1989]`: one of several dates, none of them open. */
function isChoice(edtf: string): boolean {
  return /^[[{]/.test(edtf) && !edtf.includes('..');
}
