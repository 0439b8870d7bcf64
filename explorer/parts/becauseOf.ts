import type { RuledFragment } from '../generated/operations.ts';
import { valueWords } from './terms.ts';

/** Why the first value of a contest is shown first. */
export const becauseOf = ({ because }: RuledFragment): string => valueWords(because);
