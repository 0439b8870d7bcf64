import type { PartyLevel, TieFilter } from '../generated/operations.ts';
import { KIND_GROUPS, USUAL_TIES } from '../parts/kinds.ts';
import type { Actor } from './ActorView.tsx';

/** What the ties of a place or an institution are grouped by: it, and what lies in it. */
export const LEVELS = ['STATE', 'CITY', 'INSTITUTION'] as const satisfies readonly PartyLevel[];

/** Whether other actors lie in it. */
export const isContainer = ({ __typename }: Actor) =>
  __typename !== 'Person' && __typename !== 'Group';

/** The ties that the headline counts: of a city its sister cities, of a state its sister states, of others all. */
export function mainTiesOf({ __typename, id }: Actor) {
  const own: TieFilter = { party: { within: id, levels: ['ITSELF'] } };
  if (__typename === 'City')
    return {
      counted: 'sisterCities' as const,
      filter: { ...own, kinds: KIND_GROUPS['sister-city'].kinds },
    };
  if (__typename === 'State')
    return {
      counted: 'sisterStates' as const,
      filter: { ...own, kinds: KIND_GROUPS['sister-state'].kinds },
    };
  const all: TieFilter = { ...USUAL_TIES, party: { within: id } };
  return { counted: 'ties' as const, filter: all };
}

/** The code of the country that it is, or is in; null if it is not known. */
export function homeOf(actor: Actor): string | null {
  if (actor.__typename === 'Country') return actor.code;
  if ('country' in actor) return actor.country.code;
  const seat = 'seat' in actor ? actor.seat : null;
  if (seat === null) return null;
  return 'country' in seat ? seat.country.code : null;
}
