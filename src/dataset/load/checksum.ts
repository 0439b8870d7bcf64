import { hash } from 'node:crypto';
import type { Projection } from '../project/projection.ts';

/** Sums of the hashes of all nodes and relationships that a projection describes. */
export interface Sums {
  /** Of all of them. Their order does not matter, since a database has none. */
  readonly checksum: string;
  /** By id: of the node, the relationships from it and the nodes without an id that are attached to it. */
  readonly ofNodes: ReadonlyMap<string, bigint>;
}

export function sumsOf({ nodes, attached, redirects, edges }: Projection): Sums {
  const sum = createSum();
  const ofNodes = new Map<string, bigint>();
  const add = (id: string, row: readonly unknown[]) =>
    ofNodes.set(id, ((ofNodes.get(id) ?? 0n) + sum.add(row)) & MASK);
  for (const { labels, properties, id } of nodes)
    add(id, ['', labels.toSorted(), { ...properties, id }]);
  for (const properties of redirects)
    add(redirectKey(String(properties['id'])), ['', ['Redirect'], properties]);
  for (const { label, properties, type, to } of attached) {
    add(to, ['', [label], properties]);
    add(to, [type, [null, to], {}]);
  }
  for (const { type, from, to, properties } of edges) add(from, [type, [from, to], properties]);
  return { checksum: sum.text(), ofNodes };
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
      const hashed = hash('sha256', comparable(row), 'buffer').readBigUInt64BE();
      sum = (sum + hashed) & MASK;
      rows += 1;
      return hashed;
    },
    rows: () => rows,
    text: () => `${rows}-${sum.toString(16)}`,
  };
}

/** Labels and keys have no order in a database; its integers come back as numbers. */
function comparable(value: unknown): string {
  if (typeof value === 'bigint') return String(Number(value));
  if (Array.isArray(value)) return `[${value.map(comparable).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${key}:${comparable((value as Record<string, unknown>)[key])}`);
  return `{${entries.join()}}`;
}
