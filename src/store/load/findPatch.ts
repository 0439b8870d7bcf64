import { readStatement } from '../../compose/cypher/statements.ts';
import type { Run } from '../../neo4j/write.ts';
import { contentOf, hashOfBlocks, inBlocks } from '../../record/content/contentHash.ts';
import { type Change, type Finds, findChange } from '../part/findChange.ts';
import type { Both } from '../part/readBeyond.ts';
import type { FileScan } from '../../record/scan/scan.ts';
import { countRows, createCounts, rowCountsText } from '../project/project.ts';
import type { Properties, Subgraph } from '../../projection/projection.ts';
import {
  type Block,
  type StoredBlocks,
  type SubjectRows,
  nodeBlock,
  nodesIn,
  readBlocks,
  subjectBlock,
  subjectRows,
  subjectsIn,
} from '../blocks/blocks.ts';
import { MASK, type PartSums, redirectKey, sumsOf } from '../blocks/checksum.ts';
import type { StoredDataset } from './stored.ts';

/** What an import that reads only some rows writes. */
export interface Patch extends Change {
  /** Those that change. */
  readonly blocks: readonly Block[];
  /** The nodes that change or are gone. */
  readonly ids: readonly string[];
  /** What changes of the properties of the node `Dataset`. */
  readonly dataset: Properties & { readonly contentHash: string; readonly checksum: string };
}

interface Finding extends Pick<Finds, 'now' | 'onFew'> {
  readonly stored: StoredDataset;
}

/** Null if all rows must be read. */
export async function findPatch(
  run: Run,
  scanned: FileScan,
  { stored, now, onFew }: Finding,
): Promise<Patch | null> {
  const blocks = await readBlocks(run, stored['checksum']);
  if (blocks === null) return null;
  const isStored = (hash: string) =>
    hashOfBlocks(hash, withSubjects(blocks.content)) === stored['contentHash'];
  const change = await findChange(run, scanned, { blocks, now, isStored, onFew });
  if (change === null) return null;
  const { subjects, plain } = contentOf(change.rows.after);
  const rows = new Map(subjectRows(scanned.marks, subjects));
  const sums = { before: sumsOf(change.before), after: sumsOf(change.after) };
  const changed = await changedBlocks(run, { change, rows, sums });
  if (changed === null) return null;
  const content = new Map([
    ...blocks.content,
    ...changed.map(({ number, content }) => [number, content] as const),
  ]);
  const contentHash = hashOfBlocks(plain, withSubjects(content));
  const checksum = checksumNow(String(stored['checksum']), sums);
  const dataset = { ...countsNow(stored, change), contentHash, checksum };
  return { ...change, blocks: changed, ids: changedIn(sums), dataset };
}

function changedIn({ before, after }: Changing['sums']): readonly string[] {
  const ids = new Set([...before.ofNodes.keys(), ...after.ofNodes.keys()]);
  return [...ids].filter((id) => before.ofNodes.get(id) !== after.ofNodes.get(id));
}

/** Blocks without subjects have no part in the hash of the content. */
function withSubjects(content: StoredBlocks['content']): ReadonlyMap<number, string> {
  const empty = subjectBlock(new Map()).content;
  return new Map([...content].filter(([, hash]) => hash !== empty));
}

interface Changing {
  readonly change: Change;
  readonly rows: ReadonlyMap<string, SubjectRows>;
  readonly sums: Both<PartSums>;
}

/** Null if something was not in the graph as it was projected now. */
async function changedBlocks(run: Run, { change, rows, sums }: Changing) {
  const { touched, before, after } = change;
  const ids = new Set([
    ...touched.ids,
    ...sums.before.ofNodes.keys(),
    ...sums.after.ofNodes.keys(),
  ]);
  const numbered = inBlocks(new Map([...ids].map((id) => [id, id])));
  const numbers = [...numbered.keys()];
  const found = await run(readStatement('_import/blockNodes.cypher'), { numbers });
  const stored = new Map(found.map((block) => [Number(block['number']), block]));
  const [wasNode, isNode] = [before, after].map(labelsIn) as [Labels, Labels];
  const blocks: Block[] = [];
  for (const [number, own] of numbered) {
    const { nodes = [], subjects = [] } = stored.get(number) ?? {};
    const [nodeSums, rowsOf] = [nodesIn(nodes as string[]), subjectsIn(subjects as string[])];
    for (const id of own.keys()) {
      const old = sums.before.ofNodes.get(id) ?? 0n;
      const known = nodeSums.get(id);
      const isNew = isNode.has(id) && !wasNode.has(id);
      if (!isAsKnown({ was: wasNode.get(id), isNew }, known, old)) return null;
      const sum = ((known ?? 0n) - old + (sums.after.ofNodes.get(id) ?? 0n)) & MASK;
      if (wasNode.has(id) && !isNode.has(id)) nodeSums.delete(id);
      else nodeSums.set(id, sum);
      if (!touched.ids.has(id)) continue;
      const now = rows.get(id);
      if (now === undefined) rowsOf.delete(id);
      else rowsOf.set(id, now);
    }
    blocks.push({ number, ...nodeBlock(nodeSums), ...subjectBlock(rowsOf) });
  }
  return blocks;
}

type Labels = ReadonlyMap<string, readonly string[]>;

/** Of the nodes, and of the former ids. */
function labelsIn({ nodes, redirects }: Subgraph): Labels {
  return new Map([
    ...nodes.map(({ id, labels }) => [id, labels] as const),
    ...redirects.map(({ id }) => [redirectKey(String(id)), []] as const),
  ]);
}

/** Whether the graph knows a node, or not, and nothing else of it where the part has all that leads from it. */
function isAsKnown(
  { was, isNew }: { readonly was: readonly string[] | undefined; readonly isNew: boolean },
  known: bigint | undefined,
  sum: bigint,
): boolean {
  if (known === undefined || isNew) return known === undefined && isNew;
  const isPartly = was === undefined || was.includes('Actor') || was.includes('Source');
  return isPartly || known === sum;
}

function checksumNow(checksum: string, { before, after }: Changing['sums']): string {
  const [all, less, more] = [checksum, before.checksum, after.checksum].map((text) => {
    const [rows = '', sum = ''] = text.split('-');
    return { rows: Number(rows), sum: BigInt(`0x${sum}`) };
  });
  if (!all || !less || !more) return checksum;
  const sum = (all.sum - less.sum + more.sum) & MASK;
  return `${all.rows - less.rows + more.rows}-${sum.toString(16)}`;
}

function countsNow(stored: StoredDataset, { before, after, rows }: Change): Properties {
  const counts = createCounts(stored);
  counts.add(before, -1);
  counts.add(after);
  const inFiles = JSON.parse(String(stored['rowCounts'])) as Record<string, number>;
  countRows(rows.before, inFiles, -1);
  countRows(rows.after, inFiles);
  return { rowCounts: rowCountsText(inFiles), ...counts.properties() };
}
