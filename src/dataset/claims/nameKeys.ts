import { searchKey } from '../../graph/searchKey.ts';

/** The text in which a prefix of any of these names is searched. */
export function nameKeys(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(searchKey))];
}
