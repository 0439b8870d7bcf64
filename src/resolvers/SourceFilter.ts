import { input } from '../graph/computed.ts';
import { foldText } from '../graph/foldText.ts';

export const titlePrefix = input(foldText);

/** Language tags are told apart without regard to case. */
export const languages = input((tags: readonly string[]) => tags.map((tag) => tag.toLowerCase()));
