import { badInput } from '../errors.ts';
import type { Order } from './fragment.ts';
import type { Row } from './graph.ts';

type Args = Readonly<Record<string, unknown>>;

/** The most that `first` or `last` may ask for. */
export const MAX_PAGE_SIZE = 100;
/** The size of a page if neither is given. */
export const DEFAULT_PAGE_SIZE = 20;

type Cut = ReturnType<typeof cutOf>;

/** How a page is cut: from which end, in which order. */
export function cutOf(orders: readonly Order[], args: Args) {
  const by = args.orderBy as { field: string; direction: string } | null | undefined;
  const order = by == null ? orders[0] : orders.find(({ name }) => name === by.field);
  if (order === undefined) throw new Error(`No @order says how to page by ${by?.field ?? ''}.`);
  const descending = by == null ? order.descending : by.direction === 'DESC';
  return { order, descending, backward: args.last != null };
}

/** Where all keys are: an index has no other rows. */
export function presentIn({ keys }: Order): string[] {
  return keys.filter((key) => /^\w+\.\w+$/.test(key)).map((key) => `${key} IS NOT NULL`);
}

/** Written as ranges over the keys, so that Neo4j reads just the page from an index; `bound` names a cursor's key. */
export function rangeOf({ order, descending }: Cut, args: Args, bound: Bound): string[] {
  const ends = (['after', 'before'] as const).filter((end) => args[end] != null);
  const beyond = ends.map((end) => {
    const than = descending === (end === 'after') ? '<' : '>';
    return order.keys.reduceRight((rest, key, at) => {
      const past = `${key} ${than} ${bound(end, at)}`;
      return rest === '' ? past : `${key} ${than}= ${bound(end, at)} AND (${past} OR ${rest})`;
    }, '');
  });
  return [...presentIn(order), ...beyond];
}

type Bound = (end: 'after' | 'before', at: number) => string;

/** A page from the end is read in the opposite order. */
export function orderOf({ order, descending, backward }: Cut): string {
  const direction = descending === backward ? '' : ' DESC';
  return [...order.fixed, ...order.keys].map((key) => key + direction).join(', ');
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
  const cursor = args[name] as string;
  const [named, ...keys] = valuesIn(cursor);
  const known = keys.every((key) => typeof key === 'string' || typeof key === 'number');
  if (named === order.name && keys.length === order.keys.length && known) return keys;
  throw badInput(
    `\`${name}\` must be a cursor of this connection in this order, but got: "${cursor.slice(0, 100)}".`,
  );
}

function valuesIn(cursor: string): Row {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
