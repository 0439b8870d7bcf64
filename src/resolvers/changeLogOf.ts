import type { ChangeLog } from '../analysis/changeLog/changeLog.ts';
import { createLogLoading } from '../analysis/changeLog/loadChangeLog.ts';
import { keepLoaded } from '../analysis/loading/keepLoaded.ts';
import { parseItem } from '../record/tables/item.ts';
import { tables } from '../record/tables/tables.ts';

/** What the claims of a property refer to. */
const REFERENCES = new Map(
  tables.flatMap(({ facts }) =>
    facts.flatMap(({ property, reference }) => (reference ? [[property, reference] as const] : [])),
  ),
);

/** The id of the related item that a claim names; null if the claim names none. */
export function referredTo(claim: Readonly<Record<'property' | 'value', string>>): string | null {
  const reference = REFERENCES.get(claim.property);
  return reference === undefined ? null : (parseItem(claim.value, reference)?.id ?? null);
}

const references = { properties: [...REFERENCES.keys()], referredTo };

/** The log of the changes of the record that the operation reads. */
export const changeLogOf = keepLoaded<ChangeLog>((before) => createLogLoading(references, before));
