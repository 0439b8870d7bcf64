import { type World, isSlug } from '../tables/cellParser.ts';
import type { Row } from '../tables/row.ts';

/** The ids that the rows define, and those of other rows. */
export function createWorld(
  rows: readonly Row[],
  { vocabulary, unreadTypes, today }: Pick<World, 'vocabulary' | 'unreadTypes' | 'today'>,
  others: ReadonlyMap<string, string> = new Map(),
): World {
  const types = new Map(others);
  const redirects = new Map<string, string>();
  for (const { table, cells } of rows) {
    const id = cells['id'];
    if (id === undefined || !isSlug(id)) continue;
    if (definesNode(table) && !types.has(id)) types.set(id, table.type);
    if (table.type === 'Redirect') redirects.set(id, cells['into'] ?? '');
  }
  return { vocabulary, types, redirects, unreadTypes, today };
}

/** Whether the id of a row is the id of a node of the table's type. */
export function definesNode({ rows, type }: Row['table']): boolean {
  return rows === 'own' || (rows === 'plain' && type === 'Theme');
}
