import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { readStored } from '../../record/claims/storedClaim.ts';
import { rowsInOrder, rowsOfClaims } from '../../record/files/canonicalRows.ts';
import { NUMBERS, blockOf, contentOf } from '../../record/content/contentHash.ts';
import { type StoredBlocks, type SubjectRows, subjectsIn } from '../blocks/blocks.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { tables } from '../../record/tables/tables.ts';
import type { FileScan } from '../../record/scan/scan.ts';

/** More changed blocks or subjects than this are looked for among all rows. */
const MOST = 200;

/** The subjects whose rows have changed. */
export interface ChangedRows {
  readonly ids: ReadonlySet<string>;
  /** What the graph knows of each of them that it has. */
  readonly known: ReadonlyMap<string, SubjectRows>;
  /** The rows about them as the graph has them. */
  readonly rows: readonly DataRow[];
  readonly types: ReadonlyMap<string, string>;
}

/** Null if they are many, or if the graph does not have them as it was imported. */
export async function findTouched(
  run: Run,
  scanned: FileScan,
  { marked }: StoredBlocks,
): Promise<ChangedRows | null> {
  const { marks } = scanned;
  const blocks: number[] = [];
  const sums = marks.sumsBy((id) => blocks[blocks.push(blockOf(id)) - 1] ?? 0);
  const numbers = NUMBERS.filter(
    (number) => (marked.get(number) ?? '0') !== (sums.get(number) ?? 0n).toString(16),
  );
  if (numbers.length > MOST) return null;
  const found = await run(readStatement('_import/blockNodes.cypher'), { numbers });
  const known = new Map(found.flatMap(({ subjects }) => [...subjectsIn(subjects as string[])]));
  const changed = new Set(numbers);
  const now = [...marks.keys()].filter((_, at) => changed.has(blocks[at] ?? 0));
  const ids = new Set(
    [...known.keys(), ...now].filter((id) => known.get(id)?.mark !== marks.get(id)?.toString(16)),
  );
  if (ids.size > MOST) return null;
  const claims = readStored(await readClaims(run, ids));
  const rows = rowsInOrder(rowsOfClaims(claims.claims, claims.types, tables), tables);
  const { subjects } = contentOf(rows);
  const isKept = [...ids].every((id) => known.get(id)?.hash === subjects.get(id));
  return isKept ? { ids, known, rows, types: claims.types } : null;
}

async function readClaims(run: Run, ids: ReadonlySet<string>) {
  const found = await run(readStatement('_import/partClaims.cypher'), { ids: [...ids] });
  return found.map((row) =>
    ['claim', 'labels', 'subject', 'source', 'takenFrom'].map((name) => row[name] as unknown),
  );
}
