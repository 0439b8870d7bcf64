import { GraphQLError } from 'graphql';
import type { Item } from './copy.ts';

export type Key = string | number;
export type Args = Readonly<Record<string, unknown>>;

/** What an edge of a connection shows. */
export interface Edge {
  readonly node: Item;
  readonly [field: string]: unknown;
}

/** How edges are ordered: by keys that no two share. */
export interface Order<E extends Edge> {
  readonly name: string;
  readonly keys: (edge: E) => readonly Key[];
  readonly descending?: boolean;
}

/** A page as the schema describes it: all edges sorted, and a part of them cut out. */
export function page<E extends Edge>(edges: readonly E[], orders: readonly Order<E>[], args: Args) {
  const { first, last, after, before } = args as { [name: string]: never };
  if (first != null && last != null) throw refused();
  const size = last ?? first ?? 20;
  if (size < 1 || size > 100) throw refused();
  const by = args.orderBy as { field: string; direction: string } | null | undefined;
  const order = orders.find(({ name }) => by == null || name === by.field) as Order<E>;
  const sign = (by == null ? order.descending : by.direction === 'DESC') ? -1 : 1;
  const compare = (a: readonly Key[], b: readonly Key[]) => sign * compareKeys(a, b);
  const sorted = edges.toSorted((a, b) => compare(order.keys(a), order.keys(b)));
  const [start, end] = [after, before]
    .map((cursor) => cursor ?? null)
    .map((cursor) =>
      cursor === null ? null : keysIn(cursor, order.name, sorted[0] && order.keys(sorted[0])),
    );
  const window = sorted.filter((edge) => {
    const keys = order.keys(edge);
    return (!start || compare(keys, start) > 0) && (!end || compare(keys, end) < 0);
  });
  const shown = (last == null ? window.slice(0, size) : window.slice(-size)).map((edge) => ({
    ...edge,
    cursor: Buffer.from(JSON.stringify([order.name, ...order.keys(edge)])).toString('base64url'),
  }));
  const more = window.length > shown.length;
  return {
    edges: shown,
    totalCount: edges.length,
    pageInfo: {
      hasNextPage: last == null ? more : before != null,
      hasPreviousPage: last == null ? after != null : more,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
  };
}

/** An error of the client's, as far as who compares answers looks at it. */
export function refused(): GraphQLError {
  return new GraphQLError('Refused.', { extensions: { code: 'BAD_USER_INPUT' } });
}

function keysIn(cursor: string, name: string, like: readonly Key[] | undefined): readonly Key[] {
  try {
    const [named, ...keys] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Key[];
    if (named === name && keys.length === (like ?? keys).length) return keys;
  } catch {
    // Refused below.
  }
  throw refused();
}

export function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  return a.map((key, at) => compare(key, b[at] as Key)).find((order) => order !== 0) ?? 0;
}

/** As Neo4j has it: by code point. */
export function compare(a: Key, b: Key): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);
  const [one, other] = [[...a], [...b]];
  const at = one.findIndex((char, index) => char !== other[index]);
  if (at === -1) return one.length - other.length;
  return (one[at]?.codePointAt(0) ?? -1) - (other[at]?.codePointAt(0) ?? -1);
}
