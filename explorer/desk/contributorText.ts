import type { ByFragment } from '../generated/operations.ts';
import { words } from '../words/words.ts';

export const contributorText = ({ name, organization, isAgent }: ByFragment) =>
  words.desk.by(name, organization, isAgent);

export const dayText = (instant: string) => words.dates.day(new Date(instant));
