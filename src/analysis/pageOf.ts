import type { QueryChangesArgs } from '../generated/schema.ts';
import type { Order } from '../graph/fragment.ts';
import { pageSizeOf, readCursor, toCursor } from '../graph/page.ts';

/** A forward page of what is ordered by these keys, for a field that asks by itself. */
export function createPaging(
  name: string,
  keys: readonly string[],
  args: Pick<QueryChangesArgs, 'first' | 'after'>,
) {
  const order: Order = { name, keys, fixed: [], descending: false };
  const size = pageSizeOf({ ...args });
  return {
    /** One more than the page, to learn whether another follows. */
    limit: size + 1,
    /** The keys of the row that the page follows; null at the start. */
    after: args.after == null ? null : readCursor(order, { ...args }, 'after'),
    /** `rows` are up to `limit`, from the first on that follows. */
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
