import { parseItem } from './item.ts';
import { tables } from './tables.ts';

const REFERENCES = new Map(
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
