import type { SearchType, TieType } from '../generated/schema.ts';

/** The label of a type in the graph: `CITY` is `City`, `SISTER_TIE` is `SisterTie`. */
export function toLabel(type: SearchType | TieType): string {
  return type
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');
}
