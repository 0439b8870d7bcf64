import { suggest } from '../record/words/suggest.ts';
import { tables } from '../record/tables/tables.ts';
import { badInput } from '../errors.ts';
import type { ChangeFilter } from '../generated/schema.ts';

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
