import { pageSizeOf, readCursor, toCursor } from '../compose/page.ts';
import type { Query, QueryChangesArgs } from '../generated/schema.ts';
import type { GraphReader } from '../graph/reader.ts';
import type { Key } from './order.ts';

/** Pages of a field that runs its own queries. Its items are ordered by these keys; with `last`, a page is taken from their end. */
export function createPaging(
  coordinate: `Query.${keyof Query}`,
  name: string,
  keys: readonly string[],
  args: Pick<QueryChangesArgs, 'first' | 'after' | 'last' | 'before'>,
) {
  const isBackward = args.last != null;
  const paged = { coordinate, order: { name, keys } };
  const size = pageSizeOf({ ...args });
  const keysAt = (end: 'after' | 'before') =>
    args[end] == null ? null : (readCursor(paged, { ...args }, end) as readonly Key[]);
  return {
    /** One row more than the page, to learn whether another page follows. */
    limit: size + 1,
    isBackward,
    /** The keys of the rows between which the page is; null where nothing is given. */
    ...{ after: keysAt('after'), before: keysAt('before') },
    /** `rows` are up to `limit` rows, from the end of the page on. */
    pageOf: <Row, Node>(
      rows: readonly Row[],
      keysOf: (row: Row) => readonly Key[],
      nodeOf: (row: Row) => Node,
    ) => {
      const listed = rows
        .slice(0, size)
        .map((row) => ({ cursor: toCursor(paged, keysOf(row)), node: nodeOf(row) }));
      const edges = isBackward ? listed.toReversed() : listed;
      const isCut = rows.length > size;
      return {
        edges,
        pageInfo: {
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
          hasPreviousPage: isBackward ? isCut : args.after != null,
          hasNextPage: isBackward ? args.before != null : isCut,
        },
      };
    },
  };
}

interface Statements {
  /** Returns the rows between `$after` and `$limit`, each with its keys first. */
  readonly page: string;
  readonly count: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly isCounted: boolean;
}

/** A page of the rows of a statement, and how many rows there are if they are counted. */
export async function readPage<Row extends readonly [keys: readonly Key[], ...unknown[]], Node>(
  reader: GraphReader,
  { after, limit, pageOf }: ReturnType<typeof createPaging>,
  { page, count, params, isCounted }: Statements,
  nodeOf: (row: Row) => Node,
) {
  const rows = await reader.read<Row>(page, { ...params, after, limit });
  const [[total] = [0]] = isCounted ? await reader.read(count, params) : [];
  return { ...pageOf(rows, ([keys]) => keys, nodeOf), totalCount: Number(total) };
}
