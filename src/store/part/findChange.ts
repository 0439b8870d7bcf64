import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { latestToday } from '../../record/check/dataset.ts';
import type { StoredBlocks } from '../blocks/blocks.ts';
import { citedIn, takenIn } from '../project/projectClaim.ts';
import { type Subgraph, joined } from '../../projection/projection.ts';
import type { DataRow } from '../../record/tables/row.ts';
import { type Concern, findConcerned } from './findConcerned.ts';
import { type PlainChange, findPlainChange } from './plainChange.ts';
import { plainOf } from './plainRows.ts';
import { projectPart } from './projectPart.ts';
import type { Both, Registers } from './readBeyond.ts';
import { among, createPartReader } from './recordPart.ts';
import type { FileScan } from '../../record/scan/scan.ts';
import { type ChangedRows, findTouched } from './touched.ts';

/** What a change of some rows does to the graph: what the subjects that it concerns make, before and after. */
export interface Change extends Both<Subgraph> {
  readonly touched: ChangedRows;
  /** Canonical rows of the touched subjects and those without claims. */
  readonly rows: Both<readonly DataRow[]>;
  /** How many subjects were projected for it. */
  readonly projected: number;
}

export interface Finds {
  readonly blocks: StoredBlocks;
  /** Whether the graph was made of rows without claims that have this hash. */
  readonly isStored: (hash: string) => boolean;
  readonly now: Date;
  /** Called once it is known that few subjects are concerned. */
  readonly onFew: () => Promise<void>;
}

/**
 * Finds what a change of the files does, from the rows of the subjects that it concerns. Null if it may concern more than can be
 * told from these, or if something is wrong: all rows must be read then.
 */
export async function findChange(
  run: Run,
  scanned: FileScan,
  { blocks, now, isStored, onFew }: Finds,
): Promise<Change | null> {
  const touched = await findTouched(run, scanned, blocks);
  if (touched === null || !isClosed(touched, scanned)) return null;
  const plain = plainOf(scanned, latestToday(now));
  if (plain === null) return null;
  const told = await findPlainChange(run, plain.plain, isStored);
  if (told === null) return null;
  const before = [...told.rows, ...touched.rows];
  const concerned = await findConcerned(run, {
    first: new Set([...touched.ids, ...told.into]),
    readPart: createPartReader({ scanned, touched: touched.ids, before }, plain),
    isSubject: (id) => scanned.types.get(id) !== undefined,
  });
  if (concerned === null) return null;
  await onFew();
  return projectChange(run, concerned, { touched, plain: told });
}

/** Nothing else refers to a subject that is gone. */
function isClosed({ ids, types }: ChangedRows, scanned: FileScan): boolean {
  return [...types].every(([id, type]) => {
    const now = scanned.types.get(id);
    return now === type || (now === undefined && !scanned.isMentioned(id, ids));
  });
}

async function projectChange(
  run: Run,
  { part, before, after, ids }: Concern,
  { touched, plain }: { readonly touched: ChangedRows; readonly plain: PlainChange },
): Promise<Change | null> {
  const citations = await newCitations(run, { before, after }, touched.ids);
  if (citations === null) return null;
  const was = joined([projectPart(before, part.before.rows, ids), plain.before]);
  const is = joined([projectPart(after, part.after.rows, ids), plain.after]);
  const own = ({ table, cells }: DataRow) =>
    table.rows === 'plain' || touched.ids.has(cells['id'] ?? '');
  return {
    touched,
    before: was,
    after: { ...is, edges: [...is.edges, ...citations] },
    rows: { before: part.before.rows.filter(own), after: part.after.rows.filter(own) },
    projected: ids.size,
  };
}

/** Citations that claims about the touched imply now. Null if one that they implied may be gone. */
async function newCitations(run: Run, { before, after }: Registers, ids: ReadonlySet<string>) {
  const [old, now] = [takenIn(among(before, ids)), takenIn(among(after, ids))];
  if ([...old.keys()].some((pair) => !now.has(pair))) return null;
  const cited = citedIn(after.subjects.values());
  const more = [...now].filter(([pair]) => !old.has(pair) && !cited.has(pair));
  const rows = more.map(([, { from, to }]) => ({ from, to }));
  const found = await run(readStatement('_import/partCitations.cypher'), { rows });
  const known = new Set(found.map(({ from, to }) => `${String(from)}\t${String(to)}`));
  return more.flatMap(([pair, edge]) => (known.has(pair) ? [] : [edge]));
}
