import { searchKey } from '../graph/searchKey.ts';
import { input } from './coordinates.ts';

export const titlePrefix = input<'SourceFilter.titlePrefix'>(searchKey);

/** Language tags are not case-sensitive. */
export const languages = input<'SourceFilter.languages'>((tags) =>
  tags.map((tag) => tag.toLowerCase()),
);
