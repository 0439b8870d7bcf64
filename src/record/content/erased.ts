import type { Files } from '../files/readFiles.ts';

const erased = new WeakMap<Files, ReadonlySet<string>>();

/** The subjects that were erased from these files: a database that had them keeps no note of how they were. */
export const erasedFrom = (files: Files): ReadonlySet<string> => erased.get(files) ?? new Set();

export function noteErased(files: Files, ids: ReadonlySet<string>): void {
  if (ids.size > 0) erased.set(files, ids);
}
