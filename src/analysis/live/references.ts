import { parseItem } from '../../dataset/item.ts';
import { tables } from '../../dataset/tables.ts';
import type { KnownClaim } from './snapshot.ts';

const REFERENCES = new Map(
  tables.flatMap(({ facts }) =>
    facts.flatMap(({ property, reference }) => (reference ? [[property, reference] as const] : [])),
  ),
);

/** The id of what a claim says that its subject has to do with; null if it is no such claim. */
export function referredTo({ property, value }: KnownClaim): string | null {
  const reference = REFERENCES.get(property);
  return reference === undefined ? null : (parseItem(value, reference)?.id ?? null);
}
