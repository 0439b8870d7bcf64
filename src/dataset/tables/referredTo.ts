import { parseItem } from './item.ts';
import { tables } from './tables.ts';

const REFERENCES = new Map(
  tables.flatMap(({ facts }) =>
    facts.flatMap(({ property, reference }) => (reference ? [[property, reference] as const] : [])),
  ),
);

/** The id of what a claim says that its subject has to do with; null if it is no such claim. */
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
