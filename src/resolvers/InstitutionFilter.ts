import { input } from './coordinates.ts';
import { atMost } from './inputs.ts';

/** Each further one multiplies the work of finding them. */
export const hasMembers = input<'InstitutionFilter.hasMembers'>(atMost(10, 'hasMembers'));
