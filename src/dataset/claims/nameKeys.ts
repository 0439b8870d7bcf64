import { searchKey } from '../../graph/searchKey.ts';

/** What a prefix of any of these names is looked for in. */
export function nameKeys(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(searchKey))];
}
