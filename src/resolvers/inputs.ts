import { badInput } from '../errors.ts';
import type { Box, ChangeFilter, SearchCircle, SearchType, TieType } from '../generated/schema.ts';
import { tables } from '../record/tables/tables.ts';
import { suggest } from '../record/words/suggest.ts';

/** The label of a type in the graph: `CITY` is `City`, `SISTER_TIE` is `SisterTie`. */
export function toLabel(type: SearchType | TieType): string {
  return type
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}

/** Lets up to n items pass; throws for an argument of that name which has more. */
export const atMost =
  (most: number, name: string) =>
  <Item>(items: readonly Item[]): readonly Item[] => {
    if (items.length <= most) return items;
    throw badInput(({ errors }) => errors.mostIds(name, most, items.length));
  };

/** The same circle; throws if it is not on the Earth. */
export function checkedCircle(circle: SearchCircle): SearchCircle {
  const { latitude, longitude, km } = circle;
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && km > 0) return circle;
  throw badInput(({ errors }) => errors.offEarth(latitude, longitude, km));
}

/** The same box; throws if it is not on the Earth, or is upside down. */
export function checkedBox(box: Box): Box {
  const { south, west, north, east } = box;
  const isOnEarth = north <= 90 && [west, east].every((degrees) => Math.abs(degrees) <= 180);
  if (isOnEarth && -90 <= south && south <= north) return box;
  throw badInput(({ errors }) => errors.noBox(south, west, north, east));
}

const PROPERTIES = new Set(tables.flatMap(({ facts }) => facts.map(({ property }) => property)));

/** Throws unless claims can have a property of that name: an empty answer would look as if there were none. */
export function assertProperty(name: string, expected: string): void {
  if (PROPERTIES.has(name)) return;
  throw badInput(
    `${expected} that claims have, such as "start", but got: "${name}"${suggest(name, PROPERTIES) || '.'}`,
  );
}

export function assertProperties(filter: ChangeFilter | null | undefined): void {
  for (const name of filter?.properties ?? []) assertProperty(name, '`properties` must be those');
}
