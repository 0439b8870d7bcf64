import { badInput } from '../errors.ts';
import { readJson } from '../readJson.ts';
import type { Args } from './statement.ts';
import type { Fragment, Order } from './cypher/fragment.ts';
import type { Row } from './read.ts';

/** The highest value of `first` or `last`. */
export const MAX_PAGE_SIZE = 100;
/** The default page size. */
export const DEFAULT_PAGE_SIZE = 20;

type Cut = ReturnType<typeof cutOf>;

/** How a page of a field is cut: from which end, in which order. */
export function cutOf({ coordinate, orders }: Pick<Fragment, 'coordinate' | 'orders'>, args: Args) {
  const by = args.orderBy as { field: string; direction: string } | null | undefined;
  const order = by == null ? orders[0] : orders.find(({ name }) => name === by.field);
  if (order === undefined) throw new Error(`No @order says how to page by ${by?.field ?? ''}.`);
  const descending = by == null ? order.descending : by.direction === 'DESC';
  return { coordinate, order, descending, backward: args.last != null };
}

/** True where all keys exist, because an index has no other rows. */
export function presentIn(keys: Order['keys']): string[] {
  return keys.filter(isProperty).map((key) => `${key} IS NOT NULL`);
}

/**
 * The rows beyond the cursors; `bound` names a key of one. In an index this is one range for each key, within
 * the rows that equal the cursor in the earlier keys: a single condition would make Neo4j read a whole run of
 * equal keys.
 */
export function rangesOf(cut: Cut, args: Args, bound: Bound, indexed: boolean): string[][] {
  const { keys } = cut.order;
  const ends = (['after', 'before'] as const).filter((end) => args[end] != null);
  const [near, ...far] = cut.backward ? ends.toReversed() : ends;
  if (near === undefined || !indexed || !keys.every(isProperty))
    return [
      // Rows reached by walking from their parent have no index, and reading their keys costs work.
      [...(indexed ? presentIn(keys) : []), ...ends.map((end) => beyond(cut, end, bound))],
    ];
  return keys.map((key, at) => [
    ...keys.slice(0, at).map((same, nth) => `${same} = ${bound(near, nth)}`),
    `${key} ${past(cut, near)} ${bound(near, at)}`,
    ...presentIn(keys.slice(at + 1)),
    ...far.map((end) => beyond(cut, end, bound)),
  ]);
}

type End = 'after' | 'before';
type Bound = (end: End, at: number) => string;

function isProperty(key: string): boolean {
  return /^\w+\.\w+$/.test(key);
}

function past({ descending }: Cut, end: End): string {
  return descending === (end === 'after') ? '<' : '>';
}

function beyond(cut: Cut, end: End, bound: Bound): string {
  const than = past(cut, end);
  return cut.order.keys.reduceRight((rest, key, at) => {
    const further = `${key} ${than} ${bound(end, at)}`;
    return rest === '' ? further : `${key} ${than}= ${bound(end, at)} AND (${further} OR ${rest})`;
  }, '');
}

/** A page from the end is read in the opposite order. */
export function orderOf({ order, descending, backward }: Cut): string {
  const direction = descending === backward ? '' : ' DESC';
  return [...order.fixed, ...order.keys].map((key) => key + direction).join(', ');
}

export function pageSizeOf({ first, last }: Args): number {
  if (first != null && last != null) throw badInput('Expected `first` or `last`, but got both.');
  return last == null
    ? sizeUpTo(MAX_PAGE_SIZE, 'first', first ?? DEFAULT_PAGE_SIZE)
    : sizeUpTo(MAX_PAGE_SIZE, 'last', last);
}

/** The size that an argument of that name asks for; throws unless it is a number from 1 to `most`. */
export function sizeUpTo(most: number, name: string, size: unknown): number {
  if (typeof size === 'number' && size >= 1 && size <= most) return size;
  throw badInput(({ errors }) => errors.between(name, 1, most, JSON.stringify(size)));
}

/** What a cursor is valid for: a field, by its schema coordinate, in an order. */
type Paged = Pick<Cut, 'coordinate'> & { readonly order: Pick<Order, 'keys' | 'name'> };

/** A cursor names its field and its order, so that no other field or order accepts it. */
export function toCursor(
  { coordinate, order }: { coordinate: string; order: Pick<Order, 'name'> },
  keys: Row,
): string {
  return Buffer.from(JSON.stringify([coordinate, order.name, ...keys])).toString('base64url');
}

/** The keys in a cursor of this field and order. */
export function readCursor({ coordinate, order }: Paged, args: Args, name: End): Row {
  const cursor = args[name] as string;
  const [field, ordered, ...keys] = valuesIn(cursor);
  const isOurs = field === coordinate && ordered === order.name;
  const areKeys = keys.every((key) => typeof key === 'string' || typeof key === 'number');
  if (isOurs && areKeys && keys.length === order.keys.length) return keys;
  throw badInput(({ errors }) => errors.cursor(name, cursor.slice(0, 100)));
}

function valuesIn(cursor: string): Row {
  try {
    const value = readJson(Buffer.from(cursor, 'base64url').toString(), 'a cursor');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
