import { readPeriod } from '../evidence/fuzzyDate.ts';
import { input } from './coordinates.ts';

/** Cypher compares days: of a period it gets the `first` and the `last`. */
export const parameter = input<'PartialDate'>(readPeriod);
