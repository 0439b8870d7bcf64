import { badInput } from '../errors.ts';
import type { Order } from './fragment.ts';
import type { Row } from './read.ts';
import { type Args, parameterOf } from './statement.ts';

/** The most that `first` or `last` may ask for. */
export const MAX_PAGE_SIZE = 100;
/** The size of a page if neither is given. */
export const DEFAULT_PAGE_SIZE = 20;

/** How a page is cut: from which end, in which order. */
export interface Cut {
  readonly order: Order;
  readonly backward: boolean;
  readonly descending: boolean;
}

export function cutOf(orders: readonly Order[], args: Args): Cut {
  const by = args.orderBy as { field: string; direction: string } | null | undefined;
  const order = by == null ? orders[0] : orders.find(({ name }) => name === by.field);
  if (order === undefined) throw new Error(`No @order says how to page by ${by?.field ?? ''}.`);
  const descending = by == null ? order.descending : by.direction === 'DESC';
  return { order, descending, backward: args.last != null };
}

/** Written as ranges over the keys, so that Neo4j reads just the page from an index. */
export function rangeOf({ order, descending }: Cut, args: Args, number: number): string[] {
  const { keys } = order;
  return [
    ...keys.filter((key) => /^\w+\.\w+$/.test(key)).map((key) => `${key} IS NOT NULL`),
    ...(args.after == null ? [] : [beyond(keys, descending ? '<' : '>', `after${number}_`)]),
    ...(args.before == null ? [] : [beyond(keys, descending ? '>' : '<', `before${number}_`)]),
  ];
}

/** A page from the end is read in the opposite order. */
export function orderOf({ order, descending, backward }: Cut): string {
  const direction = descending === backward ? '' : ' DESC';
  return [...order.fixed, ...order.keys].map((key) => key + direction).join(', ');
}

function beyond([key, ...rest]: readonly string[], than: string, param: string, at = 0): string {
  const value = parameterOf(`${param}${at}`);
  if (rest.length === 0) return `${key} ${than} ${value}`;
  return `${key} ${than}= ${value} AND (${key} ${than} ${value} OR ${beyond(rest, than, param, at + 1)})`;
}

export function pageSizeOf({ first, last }: Args): number {
  if (first != null && last != null) throw badInput('Expected `first` or `last`, but got both.');
  const [name, size] = last == null ? ['first', first ?? DEFAULT_PAGE_SIZE] : ['last', last];
  if (typeof size !== 'number' || size < 1 || size > MAX_PAGE_SIZE)
    throw badInput(
      `\`${name}\` must be between 1 and ${MAX_PAGE_SIZE}, but got: ${JSON.stringify(size)}.`,
    );
  return size;
}

/** A cursor names its order, so that it is not taken for one of another. */
export function toCursor({ name }: Order, keys: Row): string {
  return Buffer.from(JSON.stringify([name, ...keys])).toString('base64url');
}

/** The keys in a cursor of this order. */
export function readCursor(order: Order, args: Args, name: 'after' | 'before'): Row {
  const [named, ...keys] = keysIn(args[name] as string);
  if (named !== order.name || keys.length !== order.keys.length || !keys.every(isKey))
    throw badInput(
      `\`${name}\` must be a cursor of this connection in this order, but got: "${String(args[name]).slice(0, 100)}".`,
    );
  return keys;
}

function isKey(key: unknown): boolean {
  return typeof key === 'string' || typeof key === 'number';
}

function keysIn(cursor: string): Row {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
