import { distanceKm } from '../distance.ts';
import type { PlaceEntry, GivenIdentifier, IndexEntry, MatchIndex } from './register.ts';
import { nameKey } from './spelling.ts';

/** A place that is not on record, with a name that a place on record has. */
export interface Namesake extends GivenIdentifier {
  readonly name: string;
  /** Id of the smallest place on record that contains it. */
  readonly within: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number | null;
}

/** Two towns of one name in one region lie farther apart than the points that two registers give one town. */
const ONE_TOWN_KM = 15;

/** Where the larger of two places has 10 to 100 times the inhabitants, 3 of 39 rows of a list mean the smaller; above that, none of 11. */
const NEGLIGIBLE = 100;

/**
 * Adds places that are known but not on record, so that they compete for their names. Left out are those that the register has, and
 * those with less than a hundredth of the inhabitants of the one that it has. Yields after each.
 */
export function* addNamesakes(
  namesakes: readonly Namesake[],
  register: MatchIndex,
): Generator<undefined, void> {
  for (const namesake of namesakes) {
    const entry = entryOf(namesake, register);
    if (entry !== undefined && isRival(entry, register)) register.add(entry);
    yield;
  }
}

function entryOf(namesake: Namesake, register: MatchIndex): PlaceEntry | undefined {
  const { scheme, value, name, within, latitude, longitude, population } = namesake;
  const position = register.positionOf(within);
  if (position === undefined) return undefined;
  const container = register.at(position);
  const containers = container.level === 'country' ? [] : [container.id];
  return {
    ...{ id: `${scheme} ${value}`, isShadow: true, level: 'city', country: container.country },
    ...{ ownNames: [name], identifiers: [{ scheme, value }] },
    ...{ within: [...containers, ...(container.within ?? [])], latitude, longitude, population },
  };
}

function isRival(entry: PlaceEntry, register: MatchIndex): boolean {
  if (entry.identifiers?.some((one) => register.byIdentifier(one).length > 0) === true)
    return false;
  const key = nameKey(entry.ownNames[0] ?? '');
  const others = register
    .byName(key)
    .map(register.at)
    .filter(({ country, level }) => country === entry.country && level !== 'institution');
  return !others.some((other) => isSamePlace(other, entry) || isFarLarger(other, entry, key));
}

function isSamePlace(known: IndexEntry, entry: PlaceEntry): boolean {
  if (known.isShadow === true || known.level === 'region') return false;
  const [one, two] = [known.within?.[0], entry.within?.[0]];
  if (one !== undefined && two !== undefined && !contains(known, two) && !contains(entry, one))
    return false;
  const [from, to] = [pointOf(known), pointOf(entry)];
  return from !== undefined && to !== undefined && distanceKm(from, to) <= ONE_TOWN_KM;
}

function contains({ within = [] }: Pick<PlaceEntry, 'within'>, id: string): boolean {
  return within.includes(id);
}

function pointOf({ latitude, longitude }: Pick<PlaceEntry, 'latitude' | 'longitude'>) {
  return latitude == null || longitude == null ? undefined : { latitude, longitude };
}

function isFarLarger(one: IndexEntry, { population }: PlaceEntry, key: string): boolean {
  const { ownKeys, population: known } = one;
  if (known == null || population == null || !ownKeys.includes(key)) return false;
  return known >= NEGLIGIBLE * Math.max(population, 1);
}
