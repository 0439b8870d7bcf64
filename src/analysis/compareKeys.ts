export type Key = string | number;

/** By the first that differs; texts by code unit, so that it is the same in every locale. */
export function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
