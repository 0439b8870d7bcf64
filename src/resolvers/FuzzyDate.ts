import { readFuzzyDate } from '../evidence/fuzzyDate.ts';
import { stored as storedAs } from '../graph/computed.ts';

/** The graph holds EDTF. */
export const stored = storedAs(readFuzzyDate);
