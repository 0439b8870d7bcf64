import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import type { Beyond } from '../../record/subjects/register.ts';
import type { Properties } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';

interface Wanted {
  /** The subjects of the part. */
  readonly part: readonly string[];
  /** Of these, those to be projected. */
  readonly projected: readonly string[];
  /** Search keys of names. */
  readonly keys: readonly string[];
}

/** Reads what the graph says of subjects that are not in a part of the record. */
export async function readBeyond(
  run: Run,
  { part, projected, keys }: Wanted,
): Promise<Beyond & { readonly beside: ReadonlyMap<string, Properties> }> {
  const named = await run(readStatement('_import/partBearers.cypher'), { keys, besides: part });
  const ids = projected;
  const counted = await run(readStatement('_import/partCounts.cypher'), { ids, besides: part });
  const ties = await run(readStatement('_import/partTies.cypher'), { ids });
  const bearers = new Map(named.map(({ key, bearers }) => [key as string, Number(bearers)]));
  const counts = new Map(counted.map((row) => [row['id'] as string, row]));
  const of = (name: string) => (id: string) => Number(counts.get(id)?.[name] ?? 0);
  return {
    bearers: (key) => bearers.get(key) ?? 0,
    ...{ places: of('places'), works: of('works'), ties: of('ties'), setAside: of('setAside') },
    beside: new Map(
      ties.map(({ id, ...kinds }): [string, Properties] => [
        id as string,
        withoutNull(kinds as Record<string, readonly string[] | null>),
      ]),
    ),
  };
}
