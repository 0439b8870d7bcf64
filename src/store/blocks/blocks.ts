import { NUMBERS, blockHash, inBlocks } from '../../record/content/contentHash.ts';
import { MASK, type Sums, redirectKey } from './checksum.ts';
import type { Marks } from '../../record/scan/scan.ts';
import type { Run } from '../../neo4j/write.ts';
import { readStatement } from '../../compose/cypher/statements.ts';
import { slices } from '../../slices.ts';

/**
 * The graph holds the sums of its nodes in blocks, so that an import finds what changed: it reads the sum of each block, then
 * the nodes of those blocks whose sums differ.
 */
export interface Block {
  readonly number: number;
  /** The sum of the sums of its nodes, in hexadecimal. */
  readonly sum: string;
  /** Each with its sum: `hefei 1f`. An id has no space at its end. */
  readonly nodes: readonly string[];
  /** Each subject with the mark of its rows and the hash of its content: `hefei 1f 3q2-7w`. */
  readonly subjects: readonly string[];
  /** The sum of the marks of the subjects, in hexadecimal. */
  readonly marked: string;
  /** A hash of the hashes of their content. */
  readonly content: string;
}

/** What an import knows of a subject's rows. */
export interface SubjectRows {
  /** Of the bytes of the rows, in hexadecimal. */
  readonly mark: string;
  /** Of what they say. */
  readonly hash: string;
}

/** Of the subjects with these hashes of their content. */
export function* subjectRows(
  marks: Pick<Marks, 'get'>,
  hashes: Iterable<readonly [id: string, hash: string]>,
): Generator<readonly [id: string, rows: SubjectRows]> {
  for (const [id, hash] of hashes) yield [id, { mark: (marks.get(id) ?? 0n).toString(16), hash }];
}

/** The blocks with these sums that are wanted, by number. */
export type BlocksOf = (
  sums: Sums,
  isWanted?: (number: number) => boolean,
) => ReadonlyMap<number, Block>;

export function blocksOf(
  { ofNodes }: Sums,
  rows: Iterable<readonly [id: string, rows: SubjectRows]>,
  isWanted?: (number: number) => boolean,
): ReadonlyMap<number, Block> {
  const nodes = inBlocks(ofNodes, isWanted);
  const subjects = inBlocks(rows, isWanted);
  return new Map(
    [...nodes].map(([number, own]) => [
      number,
      { number, ...nodeBlock(own), ...subjectBlock(subjects.get(number) ?? new Map()) },
    ]),
  );
}

export function nodeBlock(sums: ReadonlyMap<string, bigint>) {
  const nodes = [...sums].map(([id, sum]) => `${id} ${sum.toString(16)}`).sort();
  return { sum: sumOf(sums.values()), nodes };
}

function sumOf(numbers: Iterable<bigint>): string {
  let total = 0n;
  for (const number of numbers) total = (total + number) & MASK;
  return total.toString(16);
}

export function subjectBlock(rows: ReadonlyMap<string, SubjectRows>) {
  const all = [...rows];
  return {
    subjects: all.map(([id, { mark, hash }]) => `${id} ${mark} ${hash}`).sort(),
    marked: sumOf(all.map(([, { mark }]) => BigInt(`0x${mark}`))),
    content: blockHash(all.map(([id, { hash }]) => [id, hash])),
  };
}

/** The subjects that a block tells of. */
export function subjectsIn(subjects: readonly string[]): Map<string, SubjectRows> {
  return new Map(
    subjects.map((text) => {
      const [id = '', mark = '', hash = ''] = text.split(' ');
      return [id, { mark, hash }];
    }),
  );
}

/** The nodes that a block tells of, with their sums. */
export function nodesIn(nodes: readonly string[]): Map<string, bigint> {
  return new Map(
    nodes.map((node) => [idOf(node), BigInt(`0x${node.slice(idOf(node).length + 1)}`)]),
  );
}

/** What an import has to change, by id. */
export interface Difference {
  readonly changed: ReadonlySet<string>;
  /** Those of the changed that are there already. */
  readonly replaced: ReadonlySet<string>;
  readonly gone: readonly string[];
  /** A redirect is among them, so all of them are written again: they are few. */
  readonly redirects: boolean;
  readonly blocks: readonly Block[];
  /** The numbers of blocks that have no nodes any more. */
  readonly emptied: readonly number[];
}

/** What the graph tells of each block. */
export interface StoredBlocks {
  readonly sums: ReadonlyMap<number, string>;
  readonly marked: ReadonlyMap<number, string>;
  readonly content: ReadonlyMap<number, string>;
}

/** Null if the blocks do not add up to the checksum that was stored with them. */
export async function readBlocks(run: Run, checksum: unknown): Promise<StoredBlocks | null> {
  const stored = await run(readStatement('_import/blocks.cypher'));
  const by = (name: string) =>
    new Map(stored.map((block) => [block['number'] as number, block[name] as string]));
  const sums = by('sum');
  const total = [...sums.values()].reduce((all, sum) => (all + BigInt(`0x${sum}`)) & MASK, 0n);
  if (typeof checksum !== 'string' || checksum.split('-')[1] !== total.toString(16)) return null;
  return { sums, marked: by('marked'), content: by('content') };
}

/** Null if the blocks in the graph do not add up to the checksum that was stored with them. */
export async function differenceFrom(
  run: Run,
  blocks: ReadonlyMap<number, Block>,
  checksum: unknown,
): Promise<Difference | null> {
  const stored = await readBlocks(run, checksum);
  if (stored === null) return null;
  const { sums } = stored;
  const differing = [...blocks.values()].filter(({ number, sum }) => sums.get(number) !== sum);
  const emptied = [...sums.keys()].filter((number) => !blocks.has(number));
  const numbers = [...differing.map(({ number }) => number), ...emptied];
  const found = await run(readStatement('_import/blockNodes.cypher'), { numbers });
  const before = new Set(found.flatMap(({ nodes }) => nodes as string[]));
  const now = new Set(differing.flatMap(({ nodes }) => nodes));
  const changed = new Set([...now].filter((node) => !before.has(node)).map(idOf));
  const known = new Set([...before].map(idOf));
  const kept = new Set([...now].map(idOf));
  const replaced = new Set([...changed].filter((id) => known.has(id)));
  const gone = [...known].filter((id) => !kept.has(id));
  const redirects = [...changed, ...gone].some((id) => id.startsWith(redirectKey('')));
  return { changed, replaced, gone, redirects, blocks: staleBlocks(blocks, stored), emptied };
}

/** Those that differ from what the graph has. */
function staleBlocks(blocks: ReadonlyMap<number, Block>, { sums, marked, content }: StoredBlocks) {
  return [...blocks.values()].filter(
    (block) =>
      sums.get(block.number) !== block.sum ||
      marked.get(block.number) !== block.marked ||
      content.get(block.number) !== block.content,
  );
}

function idOf(node: string): string {
  return node.slice(0, node.lastIndexOf(' '));
}

/** Writes blocks in place of those that were stored under their numbers and of the emptied ones. */
export async function writeBlocks(
  run: Run,
  { blocks, emptied }: Pick<Difference, 'blocks'> & { readonly emptied: readonly number[] | 'all' },
): Promise<void> {
  const numbers = emptied === 'all' ? NUMBERS : [...blocks.map(({ number }) => number), ...emptied];
  await run(readStatement('_import/clearBlocks.cypher'), { numbers });
  for (const rows of slices(blocks, AT_ONCE))
    await run(readStatement('_import/writeBlocks.cypher'), { rows });
}

const AT_ONCE = 64;
