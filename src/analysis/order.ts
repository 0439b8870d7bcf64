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

/** The first number for which a condition holds that holds for all after it. */
export function firstOf(length: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
