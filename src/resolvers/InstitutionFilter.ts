import { badInput } from '../errors.ts';
import { input } from './coordinates.ts';

const MOST_MEMBERS = 10;

/** Each further one multiplies the work of finding them. */
export const hasMembers = input<'InstitutionFilter.hasMembers'>((ids) => {
  if (ids.length <= MOST_MEMBERS) return ids;
  throw badInput(({ errors }) => errors.mostIds('hasMembers', MOST_MEMBERS, ids.length));
});
