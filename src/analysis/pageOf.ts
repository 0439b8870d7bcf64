import type { Query, QueryChangesArgs } from '../generated/schema.ts';
import { pageSizeOf, readCursor, toCursor } from '../graph/page.ts';

/** A forward page of the items of a field that runs its own queries, ordered by these keys. */
export function createPaging(
  coordinate: `Query.${keyof Query}`,
  name: string,
  keys: readonly string[],
  args: Pick<QueryChangesArgs, 'first' | 'after'>,
) {
  const paged = { coordinate, order: { name, keys } };
  const size = pageSizeOf({ ...args });
  return {
    /** One row more than the page, to learn whether another page follows. */
    limit: size + 1,
    /** The keys of the row before the page; null at the start. */
    after: args.after == null ? null : readCursor(paged, { ...args }, 'after'),
    /** `rows` are up to `limit` rows, from the first one after the cursor. */
    pageOf: <Row, Node>(
      rows: readonly Row[],
      keysOf: (row: Row) => readonly (string | number)[],
      nodeOf: (row: Row) => Node,
    ) => {
      const edges = rows
        .slice(0, size)
        .map((row) => ({ cursor: toCursor(paged, keysOf(row)), node: nodeOf(row) }));
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
