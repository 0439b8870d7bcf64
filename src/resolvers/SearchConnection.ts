import { SEARCH_TYPES } from '../generated/schema.ts';
import { computed } from './coordinates.ts';
import { toLabel } from './inputs.ts';

type LabelCount = readonly [label: string, count: number];

export const typeCounts = computed<'SearchConnection.typeCounts', readonly LabelCount[]>({
  resolve(labels) {
    const counts = new Map(labels);
    return SEARCH_TYPES.map((type) => ({ type, count: counts.get(toLabel(type)) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  },
});
