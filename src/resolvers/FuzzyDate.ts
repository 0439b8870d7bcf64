import { readFuzzyDate, toldDate } from '../evidence/dates/fuzzyDate.ts';
import { stored as storedAs } from './coordinates.ts';

/** The graph stores EDTF. */
export const stored = storedAs<'FuzzyDate', string>((edtf, words) =>
  toldDate(readFuzzyDate(edtf), words),
);
