import type { GapRowFragment } from '../generated/operations.ts';
import { tieName } from '../parts/tieName.ts';

/** The name of the tie between the two cities of a gap. */
export const gapTie = ({ tie, city, sisterCity }: GapRowFragment) =>
  tieName({ ...tie, parties: [city, sisterCity] });
