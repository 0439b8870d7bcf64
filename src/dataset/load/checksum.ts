import { createHash } from 'node:crypto';
import type { Projection } from '../project/projection.ts';

/** Of all nodes and edges that a projection describes. Their order does not matter, since a database has none. */
export function checksumOf({ nodes, attached, redirects, edges }: Projection): string {
  const sum = createSum();
  for (const { labels, properties, id } of nodes)
    sum.add(['', labels.toSorted(), { ...properties, id }]);
  for (const properties of redirects) sum.add(['', ['Redirect'], properties]);
  for (const { label, properties, type, to } of attached) {
    sum.add(['', [label], properties]);
    sum.add([type, [null, to], {}]);
  }
  for (const { type, from, to, properties } of edges) sum.add([type, [from, to], properties]);
  return sum.text();
}

const MASK = (1n << 64n) - 1n;

/** The number of rows and the sum of their hashes. */
export function createSum() {
  let [rows, sum] = [0, 0n];
  return {
    add(row: readonly unknown[]) {
      const hash = createHash('sha256')
        .update(JSON.stringify(comparable(row)))
        .digest();
      sum = (sum + hash.readBigUInt64BE()) & MASK;
      rows += 1;
    },
    rows: () => rows,
    text: () => `${rows}-${sum.toString(16)}`,
  };
}

/** Labels and keys have no order in a database; its integers come back as numbers. */
function comparable(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, part]) => [key, comparable(part)]);
}
