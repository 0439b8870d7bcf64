import type { Item } from './copy.ts';

/** The ids of each party and of its containers. */
export function reachOf(version: Item): readonly (readonly string[])[] {
  const reach = (version.properties.reach as readonly string[]).map((entry) => entry.split(':'));
  return Array.from({ length: version.properties.partyCount as number }, (_, at) =>
    reach.flatMap(([party, id = '']) => (party === String(at) ? [id] : [])),
  );
}

/** Each id is matched with a different party that it is or contains. */
export function canSeat(
  [id, ...rest]: readonly string[],
  parties: readonly (readonly string[])[],
): boolean {
  if (id === undefined) return true;
  return parties.some((party, at) => party.includes(id) && canSeat(rest, parties.toSpliced(at, 1)));
}
