import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import type { Beyond, Register } from '../../record/subjects/register.ts';
import type { Properties } from '../../projection/projection.ts';
import { withoutNull } from '../../withoutNull.ts';

/** Something before a change and after it. */
export type Both<T> = Readonly<Record<'before' | 'after', T>>;

/** A part of a record. */
export type Registers = Both<Register>;

/** What ties have from other ties, by their ids. */
export type Ties = ReadonlyMap<string, Properties>;

/** What ties had from other ties when they were imported. */
export async function tiesAsStored(run: Run, ids: Iterable<string>): Promise<Ties> {
  const found = await run(readStatement('_import/partTies.cypher'), { ids: [...ids] });
  return new Map(
    found.map(({ id, ...kinds }) => [
      id as string,
      withoutNull(kinds as Record<string, readonly string[] | null>),
    ]),
  );
}

/** The actors with names of these search keys that are not in a part of the record. */
export async function readBearers(
  run: Run,
  { keys, part }: { readonly keys: Iterable<string>; readonly part: Iterable<string> },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const params = { keys: [...keys], besides: [...part] };
  const found = await run(readStatement('_import/partBearers.cypher'), params);
  return new Map(found.map(({ key, ids }) => [key as string, ids as readonly string[]]));
}

/** Counts what leads to some subjects from those that are not in a part of the record. */
export async function readCounts(
  run: Run,
  { ids, part }: { readonly ids: Iterable<string>; readonly part: Iterable<string> },
): Promise<Omit<Beyond, 'bearers' | 'beside'>> {
  const params = { ids: [...ids], besides: [...part] };
  const found = await run(readStatement('_import/partCounts.cypher'), params);
  const counts = new Map(found.map((row) => [row['id'] as string, row]));
  const of = (name: string) => (id: string) => Number(counts.get(id)?.[name] ?? 0);
  return { places: of('places'), works: of('works'), ties: of('ties'), setAside: of('setAside') };
}
