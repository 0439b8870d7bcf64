import type { SearchType } from '../generated/schema.ts';

/** A type as it stands in the graph: `CITY` is `City`. */
export function toLabel(type: SearchType): string {
  return type.charAt(0) + type.slice(1).toLowerCase();
}
