/** A key for each row. A row may come again, as a tie does in which an actor has two roles: the second has a key of its own. */
export function keysOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly string[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before === 0 ? key : `${key} again ${before}`;
  });
}
