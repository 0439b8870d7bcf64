import { type Copy, type Item, type Neighbour, textOf } from './copy.ts';
import type { Meets } from './filters.ts';
import { type Args, type Edge, type Key, type Order, page, sorted } from './pages.ts';

/** A field of an item, an edge or a record. */
export type Resolver = (item: Item, args: Args) => unknown;
export type Resolvers = Readonly<Record<string, Readonly<Record<string, Resolver>>>>;

export type Walk = ReturnType<typeof createWalk>;

/** Common ways from item to item. */
export function createWalk(copy: Copy, meets: Meets) {
  const { to, from } = copy;
  const byName = (ends: readonly Neighbour[]) =>
    sorted(unique(itemsOf(ends)).filter(isListed), nameKeys);
  const listed =
    (ends: (item: Item) => readonly Neighbour[], orders: readonly Order<Edge>[]): Resolver =>
    (item, args) =>
      page(nodes(itemsOf(ends(item))), orders, args);
  return {
    ...copy,
    meets,
    one:
      (edgeType: string): Resolver =>
      (item) =>
        to(item, edgeType)[0]?.item ?? null,
    /** The one party of a tie with that role. */
    sole:
      (role: string): Resolver =>
      (tie) =>
        from(tie, 'PARTY_TO').find(({ edge }) => edge.role === role)?.item,
    /** A list ordered by name or title, along relationships or against them. */
    forth:
      (edgeType: string): Resolver =>
      (item) =>
        byName(to(item, edgeType)),
    back:
      (edgeType: string): Resolver =>
      (item) =>
        byName(from(item, edgeType)),
    /** A connection against the direction of relationships. */
    pageBack: (edgeType: string, order: Order<Edge>, label?: string): Resolver =>
      listed((item) => from(item, edgeType, label), [order]),
  };
}

export function itemsOf(ends: readonly Neighbour[]): Item[] {
  return ends.map(({ item }) => item);
}

export function nodes(items: readonly Item[]): Edge[] {
  return items.map((node) => ({ node }));
}

export function unique(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** No list has a tie that was set aside unless a filter asks for it. */
export function isListed({ properties }: Item): boolean {
  return properties.isSetAside !== true;
}

/** In the order of the record. */
export function inOrder(ends: readonly Neighbour[]): Neighbour[] {
  return sorted(ends, ({ edge, item }) => [edge.ordinal as number, idOf(item)]);
}

export const idOf = (item: Item) => textOf(item, 'id');
export const nameKeys = (item: Item): readonly Key[] => [textOf(item, 'nameKey'), idOf(item)];
export const among = ({ properties }: Item) => properties.among as readonly string[];

export const NAME: Order<Edge> = { name: 'NAME', keys: ({ node }) => nameKeys(node) };
export const INDICATOR: Order<Edge> = { ...NAME, name: 'INDICATOR' };
export const WHEN: Order<Edge> = {
  ...{ name: 'WHEN', descending: true },
  keys: ({ node }) => [textOf(node, 'whenSort'), idOf(node)],
};

/** The orders of ties and of edges to ties; `rest` separates edges to the same tie. */
export function tieOrders<E extends Edge>(
  tieOf: (edge: E) => Item,
  rest: (edge: E) => readonly Key[] = () => [],
): readonly Order<E>[] {
  const by = (name: string, property: string, descending = false): Order<E> => ({
    ...{ name, descending },
    keys: (edge) => [
      (tieOf(edge).properties[property] ?? '') as Key,
      idOf(tieOf(edge)),
      ...rest(edge),
    ],
  });
  return [
    ...[by('START', 'startSort', true), by('NAME', 'nameKey'), by('SOURCES', 'sourceCount')],
    ...[by('LATEST_SOURCE', 'latestSource'), by('CHANGED', 'lastChangedAt')],
  ];
}
