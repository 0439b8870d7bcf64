import type { Words } from '../words/words.ts';
import type { ClaimWord } from './claim.ts';
import { confirmedIn } from './dates/confirmation.ts';
import { readFuzzyDate } from './dates/fuzzyDate.ts';
import { NONE } from './meaning.ts';

/** One of the values that sources disagree on. */
export interface SideValue extends Pick<ClaimWord, 'form' | 'property'> {
  /** As in the data files; `not ...` for a denial. */
  readonly text: string;
}

/** Each value has a claim. */
export const NO_CLAIM = { form: 'TEXT', property: '' } as const;

/** Properties in which `[2017..]` says that something still held in 2017. */
const ENDS: ReadonlySet<string> = new Set(['end', 'expires']);

/** For a reader: a date and a denial in words, anything else as it is. */
export function valueText(
  { text, form, property }: SideValue,
  { dates }: Pick<Words, 'dates'>,
): string {
  if (form === 'TEXT') return text;
  const [, not, value = text] = /^(not )?(.*)$/s.exec(text) ?? [];
  const told = form === 'DATE' && value !== NONE ? dateText(value, property, dates) : value;
  return not === undefined ? told : dates.not(told);
}

function dateText(edtf: string, property: string, dates: Words['dates']): string {
  const confirmed = ENDS.has(property) ? confirmedIn(edtf) : null;
  return confirmed === null
    ? dates.text(readFuzzyDate(edtf))
    : dates.confirmed(readFuzzyDate(confirmed));
}

const MOST_LETTERS = 60;

/** Cut after a whole word. */
export function briefly(text: string): string {
  const cut = text.length > MOST_LETTERS ? text.lastIndexOf(' ', MOST_LETTERS) : -1;
  return cut > 0 ? `${text.slice(0, cut)} …` : text;
}
