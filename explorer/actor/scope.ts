import type { ActorQuery, PartyLevel, TieFilter } from '../generated/operations.ts';
import { KIND_GROUPS, type KindGroup, USUAL_TIES, groupNames } from '../parts/kinds.ts';
import { words } from '../words/words.ts';
import type { Actor } from './ActorView.tsx';

/** What the ties of a place or an institution are grouped by: it, and what lies in it. */
export const LEVELS = ['STATE', 'CITY', 'INSTITUTION'] as const satisfies readonly PartyLevel[];

/** Whether other actors lie in it. */
export const isContainer = ({ __typename }: Actor) =>
  __typename !== 'Person' && __typename !== 'Group';

const usual = groupNames.filter((group) => group !== 'network');

const kindsIn = (groups: readonly KindGroup[]) => groups.flatMap((one) => KIND_GROUPS[one].kinds);

const but = (group: KindGroup): TieFilter => ({
  kinds: kindsIn(usual.filter((one) => one !== group)),
});

/** The own ties of a city and of a state that come first on its page, and the others. */
export const OWN = {
  usual: USUAL_TIES.types,
  cities: { kinds: kindsIn(['sister-city']) },
  notCities: but('sister-city'),
  states: { kinds: kindsIn(['sister-state']) },
  notStates: but('sister-state'),
};

/** The code of the country that it is, or is in; null if it is not known. */
export function homeOf(actor: Actor): string | null {
  if (actor.__typename === 'Country') return actor.code;
  if ('country' in actor) return actor.country.code;
  const seat = 'seat' in actor ? actor.seat : null;
  if (seat === null) return null;
  return 'country' in seat ? seat.country.code : null;
}

/** The countries that the ties of an actor and of what lies in it lead to, other than its own; that of most ties first. */
export function partnerCountries(actor: Actor, { all }: ActorQuery) {
  const home = homeOf(actor);
  const found = all.groups.flatMap(({ count: number, keys: [key] }) =>
    key && key.value !== null && key.value !== home
      ? [{ code: key.value, number, name: words.terms.countries(key.value, key.label) }]
      : [],
  );
  return found.toSorted((one, other) => other.number - one.number);
}
