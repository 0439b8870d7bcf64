import { parseItem } from './item.ts';
import { tables } from './tables.ts';

/** What the claims of a property refer to. */
export const REFERENCES: ReadonlyMap<string, Parameters<typeof parseItem>[1]> = new Map(
  tables.flatMap(({ facts }) =>
    facts.flatMap(({ property, reference }) => (reference ? [[property, reference] as const] : [])),
  ),
);

/** The id of the related item that a claim names; null if the claim names none. */
export function referredTo({
  property,
  value,
}: {
  readonly property: string;
  readonly value: string;
}): string | null {
  const reference = REFERENCES.get(property);
  return reference === undefined ? null : (parseItem(value, reference)?.id ?? null);
}
