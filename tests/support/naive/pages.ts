import { GraphQLError } from 'graphql';
import type { Item } from './copy.ts';

export type Key = string | number;
export type Args = Readonly<Record<string, unknown>>;

/** The fields of an edge. */
export interface Edge {
  readonly node: Item;
  readonly [field: string]: unknown;
}

/** The order of edges, by unique keys. */
export interface Order<E extends Edge> {
  readonly name: string;
  readonly keys: (edge: E) => readonly Key[];
  readonly descending?: boolean;
}

interface PageArgs {
  /** Of the field, which `naive.ts` adds. */
  readonly coordinate: string;
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly orderBy?: { readonly field: string; readonly direction: string } | null;
}

export type Page = ReturnType<typeof page>;

/** A page as the schema describes it: all edges sorted, then cut. */
export function page<E extends Edge>(
  edges: readonly E[],
  orders: readonly Order<E>[],
  args: Args,
  isCertain: (edge: E) => boolean = () => true,
) {
  const { coordinate, first, last, after, before, orderBy } = args as unknown as PageArgs;
  if (first != null && last != null) throw refused();
  const size = last ?? first ?? 20;
  if (size < 1 || size > 100) throw refused();

  const order = orders.find(({ name }) => orderBy == null || name === orderBy.field) as Order<E>;
  const descending = orderBy == null ? order.descending === true : orderBy.direction === 'DESC';
  const compared = (a: readonly Key[], b: readonly Key[]) =>
    (descending ? -1 : 1) * compareKeys(a, b);
  const sorted = edges.toSorted((a, b) => compared(order.keys(a), order.keys(b)));
  const keysIn = (cursor: string | null | undefined) =>
    cursor == null
      ? null
      : readCursor(cursor, [coordinate, order.name], sorted[0] && order.keys(sorted[0]));
  const [start, end] = [keysIn(after), keysIn(before)];
  const window = sorted.filter((edge) => {
    const keys = order.keys(edge);
    return (!start || compared(keys, start) > 0) && (!end || compared(keys, end) < 0);
  });
  const cut = last == null ? window.slice(0, size) : window.slice(-size);
  const shown = cut.map((edge) => ({
    ...edge,
    cursor: Buffer.from(JSON.stringify([coordinate, order.name, ...order.keys(edge)])).toString(
      'base64url',
    ),
  }));
  const more = window.length > shown.length;
  return {
    edges: shown,
    totalCount: edges.length,
    certainCount: edges.filter(isCertain).length,
    pageInfo: {
      hasNextPage: last == null ? more : before != null,
      hasPreviousPage: last == null ? after != null : more,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    },
  };
}

/** A client error, reduced to what is compared. */
export function refused(): GraphQLError {
  return new GraphQLError('Refused.', { extensions: { code: 'BAD_USER_INPUT' } });
}

function readCursor(
  cursor: string,
  [coordinate, order]: readonly [string, string],
  like: readonly Key[] | undefined,
) {
  try {
    const read = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Key[];
    const [field, ordered, ...found] = read;
    const count = like?.length ?? found.length;
    if (field === coordinate && ordered === order && found.length === count) return found;
  } catch {
    // Rejected below.
  }
  throw refused();
}

export function sorted<Value>(values: readonly Value[], keys: (value: Value) => readonly Key[]) {
  return values.toSorted((a, b) => compareKeys(keys(a), keys(b)));
}

function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  return a.map((key, at) => compare(key, b[at] ?? '')).find((order) => order !== 0) ?? 0;
}

/** Like Neo4j, by code point. */
function compare(a: Key, b: Key): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);
  const [one, other] = [Array.from(a), Array.from(b)];
  const at = one.findIndex((char, index) => char !== other[index]);
  if (at === -1) return one.length - other.length;
  return (one[at]?.codePointAt(0) ?? -1) - (other[at]?.codePointAt(0) ?? -1);
}
