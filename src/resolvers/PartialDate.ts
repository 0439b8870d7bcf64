import { readPeriod } from '../evidence/dates/fuzzyDate.ts';
import { input } from './coordinates.ts';

/** Cypher compares days: a period is passed as its `first` and `last` day. */
export const parameter = input<'PartialDate'>(readPeriod);
