import { badInput } from '../errors.ts';
import type { GapFilter, TieFilter } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';

/** Of a filter that nothing meets: throws if it names what is not on record, merged ids apart, since nothing would look like an answer. */
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
  if (named.length === 0) return;
  const rows = await reader.read(
    `UNWIND $ids AS id
OPTIONAL MATCH (node:Node {id: id})
OPTIONAL MATCH (redirect:Redirect {id: id})
WITH id, node, redirect
WHERE node IS NULL AND redirect IS NULL
RETURN [id]`,
    { ids: named.map(({ id }) => id) },
  );
  const missing = rows.map(([id]) => id);
  const first = named.find(({ id }) => missing.includes(id));
  if (first !== undefined)
    throw badInput(`\`${first.field}\` must name what is on record, but got: "${first.id}".`);
}
