import { compareText } from '../../evidence/claim.ts';
import { groupBy } from '../../evidence/groups/groupBy.ts';
import { hash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { DataRow } from '../tables/row.ts';
import { headerOf } from '../tables/table.ts';

/**
 * The content of a record as a tree of SHA-256 hashes, so that one changed subject needs no other's rows: a hash of the rows of each
 * subject, of these in each block, and of all blocks.
 */
export type RecordContent = ReturnType<typeof contentOf>;

/** `rows` are canonical. */
export function contentOf(rows: readonly DataRow[]) {
  const hashOf = (own: readonly DataRow[]) =>
    hash('sha256', own.map(rowText).join(''), 'base64url');
  const isPlain = ({ table }: DataRow) => table.rows === 'plain';
  const subjects = groupBy(
    rows.filter((row) => !isPlain(row)),
    ({ cells }) => cells['id'] ?? '',
  );
  return {
    /** Of the rows without claims. */
    plain: hashOf(rows.filter(isPlain)),
    /** Of each subject's rows, by its id. */
    subjects: new Map([...subjects].map(([id, own]) => [id, hashOf(own)])),
  };
}

/** Neither an empty column nor a file without rows counts, so that a new kind of either changes no hash. */
export function rowText({ table, cells }: DataRow): string {
  const filled = headerOf(table).filter((column) => cells[column] !== undefined);
  return `${JSON.stringify([table.file, ...filled.flatMap((column) => [column, cells[column]])])}\n`;
}

const BLOCKS = 1_024;

/** Every number of a block. */
export const NUMBERS: readonly number[] = Array.from({ length: BLOCKS }, (_, number) => number);

/** The block that an id belongs to. */
export function blockOf(id: string): number {
  return crc32(id) % BLOCKS;
}

/** By the number of the block, for the blocks that are wanted. */
export function inBlocks<T>(
  items: Iterable<readonly [id: string, item: T]>,
  isWanted: (number: number) => boolean = () => true,
): Map<number, Map<string, T>> {
  const blocks = new Map<number, Map<string, T>>();
  for (const [id, item] of items) {
    const number = blockOf(id);
    if (!isWanted(number)) continue;
    const block = blocks.get(number) ?? new Map<string, T>();
    block.set(id, item);
    blocks.set(number, block);
  }
  return blocks;
}

/** Of the subjects of a block: each id with its hash. */
export function blockHash(subjects: Iterable<readonly [id: string, hash: string]>): string {
  const ordered = [...subjects].sort(([a], [b]) => compareText(a, b));
  return hash('sha256', ordered.map(([id, own]) => `${id} ${own}\n`).join(''), 'base64url');
}

/** Of a record, by the hashes of its blocks that have subjects. In hexadecimal. */
export function hashOfBlocks(plain: string, blocks: ReadonlyMap<number, string>): string {
  const ordered = [...blocks].sort(([a], [b]) => a - b);
  return hash('sha256', `${plain}\n${ordered.map(([at, own]) => `${at} ${own}\n`).join('')}`);
}

export function contentHash({ plain, subjects }: RecordContent): string {
  const blocks = [...inBlocks(subjects)].map(([at, own]) => [at, blockHash(own)] as const);
  return hashOfBlocks(plain, new Map(blocks));
}
