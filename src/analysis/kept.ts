import type { GraphReader } from '../graph/reader.ts';
import { readStatement } from '../graph/statements.ts';

/** What an id names. */
export interface Kept {
  /** Its own id: another one if it was merged. */
  readonly id: string;
  readonly isActor: boolean;
  readonly isTie: boolean;
}

const KEPT = readStatement('_analysis/kept.cypher');

/** What a client's ids name, former ids too; an id that names nothing is left out. */
export async function readKept(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Kept>> {
  if (ids.length === 0) return new Map();
  const rows = (await reader.read(KEPT, { ids })) as readonly [string, string, boolean, boolean][];
  return new Map(rows.map(([asked, id, isActor, isTie]) => [asked, { id, isActor, isTie }]));
}
