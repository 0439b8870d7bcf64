import { searchKey } from '../../names/searchKey.ts';

/** The text by which a thing is sorted, and those in which a prefix of any of its names is searched. */
export function nameProperties(name: string, all: readonly string[] = [name]) {
  return { nameKey: searchKey(name), nameKeys: [...new Set(all.map(searchKey))] };
}
