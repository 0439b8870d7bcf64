import type { OwnTieFragment } from '../generated/operations.ts';

type Party = OwnTieFragment['parties'][number]['actor'];

interface Country {
  readonly id: string;
  readonly name: string;
}

/** The other parties of an actor's tie, without witnesses, each once. */
export function partnersIn({ parties }: OwnTieFragment, of: string): readonly Party[] {
  const others = parties.filter(({ actor, role }) => actor.id !== of && role !== 'WITNESS');
  return [...new Map(others.map(({ actor }) => [actor.id, actor])).values()];
}

/** The countries that the other parties are in, each once. */
export function countriesOf(tie: OwnTieFragment, of: string): readonly Country[] {
  const found = partnersIn(tie, of).flatMap((actor) => countryOf(actor) ?? []);
  return [...new Map(found.map((country) => [country.id, country])).values()];
}

function countryOf(actor: Party): Country | null {
  if (isInCountry(actor)) return actor.country;
  const seat = 'seat' in actor ? actor.seat : null;
  return seat && isInCountry(seat) ? seat.country : null;
}

const isInCountry = (actor: object): actor is { readonly country: Country } => 'country' in actor;
