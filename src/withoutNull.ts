/** Leaves out what has no value. */
export function withoutNull<V>(
  properties: Readonly<Record<string, V | null | undefined>>,
): Readonly<Record<string, V>> {
  const kept: Record<string, V> = {};
  for (const key of Object.keys(properties)) {
    const value = properties[key];
    if (value !== null && value !== undefined) kept[key] = value;
  }
  return kept;
}
