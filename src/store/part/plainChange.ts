import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { contentOf } from '../../record/content/contentHash.ts';
import { rowsWithout } from '../../record/content/rowsWithout.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { plainNodes } from '../project/projectPlain.ts';
import { type Subgraph, type SubNode, NOTHING } from '../../projection/projection.ts';
import type { Both } from './readBeyond.ts';
import { readStoredPlain } from './storedPlain.ts';

/** What changes of the rows without claims. */
export interface PlainChange extends Both<Subgraph> {
  /** All of them as they were. */
  readonly rows: readonly DataRow[];
  /** The actors that have other former ids. */
  readonly into: readonly string[];
}

/** Tables whose rows say something of what they name, and of nothing else but by former ids. */
const ALONE = ['Distinction', 'Redirect', 'Coverage', 'Identity', 'Namesake'];

/**
 * Null if other rows changed, or if the graph does not have them as they were imported. `isStored` tells whether the graph was made of
 * rows without claims that have this hash.
 */
export async function findPlainChange(
  run: Run,
  now: readonly DataRow[],
  isStored: (hash: string) => boolean,
): Promise<PlainChange | null> {
  if (isStored(contentOf(now).plain))
    return { rows: now, into: [], before: NOTHING, after: NOTHING };
  const read = async (file: string) =>
    (await run(readStatement(file))).map(({ cells }) => cells as unknown);
  const was = await readStoredPlain(read);
  if (!isStored(contentOf(was).plain)) return null;
  const [gone, made] = [rowsWithout(was, now), rowsWithout(now, was)];
  const changed = [...gone, ...made];
  // A row that is there twice is not told apart.
  const isTold = now.length - was.length === made.length - gone.length;
  if (!isTold || !changed.every(({ table }) => ALONE.includes(table.type))) return null;
  const places = new Set(plainNodes(changed).attached.map(placeOf));
  const graphOf = (rows: readonly DataRow[], own: readonly DataRow[]): Subgraph => ({
    ...plainNodes(own),
    attached: plainNodes(rows).attached.filter((one) => places.has(placeOf(one))),
  });
  const redirects = changed.filter(({ table }) => table.type === 'Redirect');
  return {
    rows: was,
    into: [...new Set(redirects.map(({ cells }) => cells['into'] ?? ''))],
    before: graphOf(was, gone),
    after: graphOf(now, made),
  };
}

/** Attached nodes are written with all others of their label at their node. */
const placeOf = ({ label, to }: SubNode) => `${label} ${to}`;
