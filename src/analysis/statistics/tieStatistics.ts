import type { TieDimension, TieFilter } from '../../generated/schema.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { countGroups } from './countGroups.ts';
import { DIMENSIONS, KEYS } from './tieDimensions.ts';
import { tieRows } from '../tieRows.ts';

/** Counts the ties that meet a filter. */
export async function countTies(
  reader: GraphReader,
  filter: TieFilter | null | undefined,
  by: readonly TieDimension[],
  languages: readonly string[],
) {
  const rows = tieRows(reader, filter);
  const counted = await countGroups(
    reader,
    { field: 'tieStatistics', rows, dimensions: DIMENSIONS, keys: KEYS },
    by,
    languages,
  );
  if (by.length === 0) return { ...counted, groups: [] };
  const groups = counted.groups.map((group) => ({
    ...group,
    keys: group.keys.map((key) => ({ ...key, labels: key.labels ?? [key.label] })),
  }));
  return { ...counted, groups };
}
