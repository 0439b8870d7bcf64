import { readKept } from '../analysis/kept.ts';
import { badInput } from '../errors.ts';
import type { GapFilter, TieFilter } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';

/**
 * For a filter without matches: throws if it names an id that is not on record, because an empty result would
 * look like an answer.
 */
export async function assertOnRecord(
  reader: GraphReader,
  filter:
    | (Pick<TieFilter, 'between' | 'source' | 'theme'> & Pick<GapFilter, 'within'>)
    | null
    | undefined,
): Promise<void> {
  const named = Object.entries({
    between: filter?.between,
    source: filter?.source,
    theme: filter?.theme,
    within: filter?.within,
  }).flatMap(([field, ids]) => [ids ?? []].flat().map((id) => ({ field, id })));
  const kept = await readKept(
    reader,
    named.map(({ id }) => id),
  );
  const first = named.find(({ id }) => !kept.has(id));
  if (first !== undefined)
    throw badInput(`\`${first.field}\` must name what is on record, but got: "${first.id}".`);
}
