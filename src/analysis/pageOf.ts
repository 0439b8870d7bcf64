import type { QueryChangesArgs } from '../generated/schema.ts';
import type { Order } from '../graph/fragment.ts';
import { pageSizeOf, readCursor, toCursor } from '../graph/page.ts';

/** A forward page of items ordered by these keys, for a field that runs its own queries. */
export function createPaging(
  name: string,
  keys: readonly string[],
  args: Pick<QueryChangesArgs, 'first' | 'after'>,
) {
  const order: Order = { name, keys, fixed: [], descending: false };
  const size = pageSizeOf({ ...args });
  return {
    /** One row more than the page, to learn whether another page follows. */
    limit: size + 1,
    /** The keys of the row before the page; null at the start. */
    after: args.after == null ? null : readCursor(order, { ...args }, 'after'),
    /** `rows` are up to `limit` rows, from the first one after the cursor. */
    pageOf: <Row, Node>(
      rows: readonly Row[],
      keysOf: (row: Row) => readonly (string | number)[],
      nodeOf: (row: Row) => Node,
    ) => {
      const edges = rows
        .slice(0, size)
        .map((row) => ({ cursor: toCursor(order, keysOf(row)), node: nodeOf(row) }));
      return {
        edges,
        pageInfo: {
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
          hasPreviousPage: args.after != null,
          hasNextPage: rows.length > size,
        },
      };
    },
  };
}
