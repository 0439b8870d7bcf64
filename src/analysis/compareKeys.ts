export type Key = string | number;

/**
 * Compares by the first key that differs. Texts compare by code unit, so that the order is the same in every
 * locale.
 */
export function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? '';
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}
