import type { Random } from '../../tests/support/random.ts';
import { type Ask, readMix } from '../load/mix.ts';
import type { Request } from './watch.ts';

/** Of the mix, what the pages of a city and a tie, their lists and the search box ask. */
const ORDINARY = ['details', 'pages', 'search', 'deep reads'];

/** What a bystander asks. It asks `askedBefore` times for each kind first, since Neo4j plans what is new to it. */
export async function readOrdinary(
  ask: Ask,
  random: Random,
  askedBefore: number,
): Promise<() => Request> {
  const mix = await readMix(ask, random);
  const next = () => mix[random.pick(ORDINARY)]?.() ?? { query: '{ __typename }' };
  for (let asked = 0; asked < askedBefore * ORDINARY.length; asked++) await ask(next());
  return () => ({ path: '/graphql', body: JSON.stringify(next()) });
}
