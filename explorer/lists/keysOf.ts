/** A key for each row. A row can occur twice, such as a tie in which an actor has two roles; the second gets its own key. */
export function keysOf<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly string[] {
  const times = new Map<string, number>();
  return rows.map((row) => {
    const key = keyOf(row);
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return before === 0 ? key : `${key} again ${before}`;
  });
}
