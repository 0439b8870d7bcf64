import type { SearchType } from '../generated/schema.ts';

/** The label of a type in the graph: `CITY` is `City`. */
export function toLabel(type: SearchType): string {
  return type.charAt(0) + type.slice(1).toLowerCase();
}
