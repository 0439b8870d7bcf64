import { searchKey } from '../names/searchKey.ts';
import { input } from './coordinates.ts';

export const titlePrefix = input<'SourceFilter.titlePrefix'>(searchKey);

/** Language tags are not case-sensitive. */
const lowered = (tags: readonly string[]) => tags.map((tag) => tag.toLowerCase());

export const languages = input<'SourceFilter.languages'>(lowered);
export const exactLanguages = input<'SourceFilter.exactLanguages'>(lowered);
