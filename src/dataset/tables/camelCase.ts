/** A column's name as a property's: `located_in` is `locatedIn`. */
export function toCamelCase(column: string): string {
  return column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
