import { readFuzzyDate } from './fuzzyDate.ts';

/** When something held, as EDTF; null is not on record. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  readonly status: string;
}

/** In words that are no more exact than the dates, and take no silence for a fact: `since 1988, still so in 2014`. */
export function periodText({ start, end, status }: Period): string {
  const state = STATES[status];
  return [
    start === null ? 'since when is not on record' : startText(start),
    ...(end === null ? [endless(status)] : [endText(end)]),
    ...(state === undefined ? [] : [state]),
  ].join(', ');
}

/** States that dates do not tell. */
const STATES: Readonly<Record<string, string>> = {
  PROPOSED: 'no more than proposed',
  DORMANT: 'dormant',
  SUSPENDED: 'suspended',
};

function endless(status: string): string {
  return status === 'ENDED' ? 'ended on a day that is not on record' : 'with no end on record';
}

function startText(edtf: string): string {
  const { text, precision } = readFuzzyDate(edtf);
  return precision === 'INTERVAL' && !isChoice(edtf) ? `begun ${text}` : `since ${text}`;
}

function endText(edtf: string): string {
  const { text, precision, latest } = readFuzzyDate(edtf);
  const [, stillIn] = /^\[(.+)\.\.\]$/.exec(edtf) ?? [];
  if (stillIn !== undefined && latest === null) return `still so ${inText(stillIn)}`;
  return precision === 'INTERVAL' && !isChoice(edtf) ? `ended ${text}` : `until ${text}`;
}

/** `in 2014`, `on 8 November 2014`. */
function inText(edtf: string): string {
  const { text, precision } = readFuzzyDate(edtf);
  return `${precision === 'DAY' ? 'on' : 'in'} ${text}`;
}

/** `[1988,1989]`: one of several dates, none of them open. */
function isChoice(edtf: string): boolean {
  return /^[[{]/.test(edtf) && !edtf.includes('..');
}
