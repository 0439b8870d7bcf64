import { parseItem } from '../record/tables/item.ts';
import type { Reference } from '../record/tables/table.ts';
import { tables } from '../record/tables/tables.ts';

/** What the claims of a property refer to. */
export const REFERENCES: ReadonlyMap<string, Reference> = new Map(
  tables.flatMap(({ facts }) =>
    facts.flatMap(({ property, reference }) => (reference ? [[property, reference] as const] : [])),
  ),
);

/** The id of the related item that a claim names; null if the claim names none. */
export function referredTo(claim: Readonly<Record<'property' | 'value', string>>): string | null {
  const reference = REFERENCES.get(claim.property);
  return reference === undefined ? null : (parseItem(claim.value, reference)?.id ?? null);
}
