/** The property name of a column: `located_in` becomes `locatedIn`. */
export function toCamelCase(column: string): string {
  return column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
