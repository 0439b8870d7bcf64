import type { Register } from '../../record/subjects/register.ts';
import { gatheredFrom } from '../project/gathering.ts';
import { plainNodes } from '../project/projectPlain.ts';
import { projectWindow, slicesOf } from '../project/projectWindow.ts';
import { type Subgraph, NOTHING, joined } from '../../projection/projection.ts';
import { createSearch } from '../search/searchTexts.ts';
import type { DataRow } from '../../record/tables/row.ts';

/**
 * What some subjects make: their nodes, their claims, and what belongs to these. `register` has all that their projection reads, and
 * `rows` those without claims.
 */
export function projectPart(
  register: Register,
  rows: readonly DataRow[],
  ids: ReadonlySet<string>,
): Subgraph {
  const search = createSearch(register);
  const themes = rows.filter(({ table }) => table.type === 'Theme');
  const { nodes, attached } = plainNodes(themes);
  search.take({ ...NOTHING, nodes, attached });
  const gathered = gatheredFrom(register);
  const projected = projectWindow(register, gathered);
  const made: Subgraph[] = [];
  for (const slice of slicesOf(gathered, 1)) {
    const window = search.take(projected(slice));
    if (slice.some((id) => ids.has(id))) made.push(window);
  }
  for (const texts of search.texts(ids.size, ids)) made.push({ ...NOTHING, attached: texts });
  return joined(made);
}
