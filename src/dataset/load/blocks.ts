import { hash } from 'node:crypto';
import { MASK, type Sums, redirectKey } from './checksum.ts';
import type { Run } from '../../graph/write.ts';
import { readStatement } from '../../graph/statements.ts';

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
}

const BLOCKS = 1_024;

export function blocksOf({ ofNodes }: Sums): ReadonlyMap<number, Block> {
  const made = new Map<number, { sum: bigint; nodes: string[] }>();
  for (const [id, sum] of ofNodes) {
    const number = hash('sha256', id, 'buffer').readUInt32BE() % BLOCKS;
    const block = made.get(number) ?? { sum: 0n, nodes: [] };
    block.sum = (block.sum + sum) & MASK;
    block.nodes.push(`${id} ${sum.toString(16)}`);
    made.set(number, block);
  }
  return new Map(
    [...made].map(([number, { sum, nodes }]) => [
      number,
      { number, sum: sum.toString(16), nodes: nodes.sort() },
    ]),
  );
}

/** What an import has to change, by id. */
export interface Difference {
  readonly changed: ReadonlySet<string>;
  readonly gone: readonly string[];
  /** A redirect is among them, so all of them are written again: they are few. */
  readonly redirects: boolean;
  readonly blocks: readonly Block[];
  /** The numbers of blocks that have no nodes any more. */
  readonly emptied: readonly number[];
}

/** Null if the blocks in the graph do not add up to the checksum that was stored with them. */
export async function differenceFrom(
  run: Run,
  blocks: ReadonlyMap<number, Block>,
  checksum: unknown,
): Promise<Difference | null> {
  const stored = await run(readStatement('_import/blocks.cypher'));
  const sums = new Map(stored.map(({ number, sum }) => [number as number, sum as string]));
  const total = [...sums.values()].reduce((all, sum) => (all + BigInt(`0x${sum}`)) & MASK, 0n);
  if (typeof checksum !== 'string' || checksum.split('-')[1] !== total.toString(16)) return null;
  const differing = [...blocks.values()].filter(({ number, sum }) => sums.get(number) !== sum);
  const emptied = [...sums.keys()].filter((number) => !blocks.has(number));
  const numbers = [...differing.map(({ number }) => number), ...emptied];
  const found = await run(readStatement('_import/blockNodes.cypher'), { numbers });
  const before = new Set(found.flatMap(({ nodes }) => nodes as string[]));
  const now = new Set(differing.flatMap(({ nodes }) => nodes));
  const changed = new Set([...now].filter((node) => !before.has(node)).map(idOf));
  const kept = new Set([...now].map(idOf));
  const gone = [...before].map(idOf).filter((id) => !kept.has(id));
  const redirects = [...changed, ...gone].some((id) => id.startsWith(redirectKey('')));
  return { changed, gone, redirects, blocks: differing, emptied };
}

function idOf(node: string): string {
  return node.slice(0, node.lastIndexOf(' '));
}

/** Writes blocks in place of those that were stored under their numbers and of the emptied ones. */
export async function writeBlocks(
  run: Run,
  {
    blocks,
    emptied,
  }: { readonly blocks: readonly Block[]; readonly emptied: readonly number[] | 'all' },
): Promise<void> {
  const every = Array.from({ length: BLOCKS }, (_, number) => number);
  const numbers = emptied === 'all' ? every : [...blocks.map(({ number }) => number), ...emptied];
  await run(readStatement('_import/clearBlocks.cypher'), { numbers });
  for (let at = 0; at < blocks.length; at += AT_ONCE)
    await run(readStatement('_import/writeBlocks.cypher'), {
      rows: blocks.slice(at, at + AT_ONCE),
    });
}

const AT_ONCE = 64;
