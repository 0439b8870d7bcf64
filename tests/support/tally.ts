/** How often each key was counted, in a fixed order. */
export function tally(counted: Iterable<readonly [key: unknown, count: number]>) {
  const totals = new Map<string, number>();
  for (const [key, count] of counted) {
    const text = JSON.stringify(key);
    totals.set(text, (totals.get(text) ?? 0) + count);
  }
  return [...totals].sort();
}

/** The same of the groups of statistics. */
export const tallyOf = (
  groups: readonly { keys: readonly { value?: string | null }[]; count: number }[],
) => tally(groups.map(({ keys, count }) => [keys.map(({ value }) => value), count]));
