import { type Countable, countGroups, mostGroups } from '../analysis/statistics/countGroups.ts';
import { MOST_KEYS } from '../analysis/statistics/statistics.ts';
import type { GraphReader } from '../graph/reader.ts';

/** Counts in groups; without a dimension to group by, only the total. */
export async function countBy<Name extends string>(
  reader: GraphReader,
  countable: Countable<Name>,
  { by, in: languages }: { readonly by: readonly Name[]; readonly in?: readonly string[] | null },
) {
  const counted = await countGroups(reader, countable, by, languages ?? []);
  return by.length === 0 ? { ...counted, groups: [] } : counted;
}

/** What counting in groups costs. */
export const COUNT_COST = {
  lengths: ({ by }: { readonly by: readonly (keyof typeof MOST_KEYS)[] }) => ({
    groups: mostGroups(by, MOST_KEYS),
    keys: by.length,
  }),
  work: 500,
};
