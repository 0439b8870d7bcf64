import { type Types, type World, isSlug } from '../tables/cellParser.ts';
import type { DataRow } from '../tables/row.ts';
import { readVocabulary } from '../words/vocabulary.ts';

/** The ids that the rows define, and those of other rows. */
export function createWorld(
  rows: readonly DataRow[],
  known: Pick<World, 'unreadTypes' | 'today'>,
  others: Types = new Map(),
): World {
  const types = new Map<string, string>();
  const redirects = new Map<string, string>();
  for (const { table, cells } of rows) {
    const id = cells['id'];
    if (id === undefined || !isSlug(id)) continue;
    if (definesNode(table) && !types.has(id)) types.set(id, table.type);
    if (table.type === 'Redirect') redirects.set(id, cells['into'] ?? '');
  }
  return { ...known, vocabulary: readVocabulary(), types: oneAfterOther(others, types), redirects };
}

/** Looks in the second for what the first does not have. */
export function oneAfterOther(first: Types, second: Types): Types {
  return {
    get: (id) => first.get(id) ?? second.get(id),
    *[Symbol.iterator]() {
      yield* first;
      yield* second;
    },
  };
}

/** Whether the id of a row is the id of a node of the table's type. */
export function definesNode({ rows, type }: DataRow['table']): boolean {
  return rows === 'own' || (rows === 'plain' && type === 'Theme');
}
