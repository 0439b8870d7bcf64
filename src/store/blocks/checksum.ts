import { hash } from 'node:crypto';
import type { Subgraph } from '../../projection/projection.ts';
import { createSumTable } from './sumTable.ts';

/** Sums of the hashes of all nodes and relationships that a projection describes. */
export interface Sums {
  /** Of all of them. Their order does not matter, since a database has none. */
  readonly checksum: string;
  /** By id: of the node, the relationships from it and the nodes without an id that are attached to it. */
  readonly ofNodes: Iterable<readonly [id: string, sum: bigint]> & { readonly size: number };
}

/** Sums of a graph that is given to it piece by piece. */
export function createSums() {
  const sum = createSum();
  const ofNodes = createSumTable();
  const put = (id: string, row: readonly unknown[]) => ofNodes.add(id, sum.add(row));
  return {
    add({ nodes, attached, redirects, edges }: Subgraph): void {
      for (const { labels, properties, id } of nodes)
        put(id, ['', labels.toSorted(), { ...properties, id }]);
      for (const properties of redirects)
        put(redirectKey(String(properties['id'])), ['', ['Redirect'], properties]);
      for (const { label, properties, type, to } of attached) {
        put(to, ['', [label], properties]);
        put(to, [type, [null, to], {}]);
      }
      for (const { type, from, to, properties } of edges) put(from, [type, [from, to], properties]);
    },
    sums: (): Sums => ({ checksum: sum.text(), ofNodes }),
  };
}

/** Sums of a part of a graph, to look up. */
export interface PartSums extends Sums {
  readonly ofNodes: ReadonlyMap<string, bigint>;
}

export function sumsOf(graph: Subgraph): PartSums {
  const summing = createSums();
  summing.add(graph);
  const { checksum, ofNodes } = summing.sums();
  return { checksum, ofNodes: new Map(ofNodes) };
}

/** A redirect's id is no node's. */
export function redirectKey(id: string): string {
  return `> ${id}`;
}

export const MASK = (1n << 64n) - 1n;

/** The number of rows and the sum of their hashes. */
export function createSum() {
  let [rows, sum] = [0, 0n];
  return {
    /** Returns the hash of the row. */
    add(row: readonly unknown[]): bigint {
      const hashed = BigInt(`0x${hash('sha256', comparable(row)).slice(0, 16)}`);
      sum = (sum + hashed) & MASK;
      rows += 1;
      return hashed;
    },
    rows: () => rows,
    text: () => `${rows}-${sum.toString(16)}`,
  };
}

/** A text of a value. Labels and keys have no order in a database; its integers come back as numbers. */
export function comparable(value: unknown): string {
  if (typeof value === 'bigint') return String(Number(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${comparable(item)}`;
    return `[${text}]`;
  }
  for (const key of Object.keys(value).sort())
    text += `${text === '' ? '' : ','}${key}:${comparable((value as Record<string, unknown>)[key])}`;
  return `{${text}}`;
}
