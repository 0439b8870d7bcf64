import { input } from '../graph/computed.ts';
import { searchKey } from '../graph/searchKey.ts';

export const titlePrefix = input(searchKey);

/** Language tags are told apart without regard to case. */
export const languages = input((tags: readonly string[]) => tags.map((tag) => tag.toLowerCase()));
