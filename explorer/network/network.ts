import type {
  NeighboursQuery,
  NetworkActorFragment,
  SeatFragment,
} from '../generated/operations.ts';
import { knownStart } from '../parts/dates.ts';
import { type Line, lineOf } from '../parts/statusLine.ts';
import { type KindGroup, groupOf } from '../parts/kinds.ts';
import { plain } from '../shell/words.ts';
import { tieName } from '../parts/tieName.ts';
import { words } from '../words/words.ts';

/** An actor as it is drawn. */
export interface Vertex {
  readonly id: string;
  readonly name: string;
  readonly type: string;

  /** Its group where actors are grouped; null is a group too. */
  readonly country: string | null;

  /** The number of its ties that are not drawn. */
  readonly hidden: number;

  /** Whether its neighbors were requested. */
  readonly isOpen: boolean;

  /** The actor as whose neighbor it was added; null for the first. */
  readonly from: string | null;
}

/** A line between two drawn actors. */
export interface Link {
  readonly id: string;
  readonly one: string;
  readonly other: string;

  /** The tie's id; null for a relation of location or membership, which is no tie. */
  readonly tie: string | null;
  readonly name: string;
  readonly group: KindGroup | null;
  readonly line: Line;
  readonly caption: string;

  /** Its number among the lines between the same two actors, and their count. */
  readonly at: number;
  readonly of: number;
}

/** A tie with more than one of its partners drawn: a small node of its own among its parties. */
export interface Hub {
  readonly id: string;
  readonly name: string;

  /** The actor beside which it starts. */
  readonly from: string;
}

export interface Network {
  readonly vertices: readonly Vertex[];
  readonly hubs: readonly Hub[];
  readonly links: readonly Link[];

  /** Actors with more ties than are drawn at once, with both numbers. */
  readonly capped: readonly {
    readonly name: string;
    readonly drawn: number;
    readonly of: number;
  }[];
}

/** The number of neighbors that are loaded at once. */
export const AT_ONCE = 24;

type Node = NonNullable<NeighboursQuery['node']>;
export type Opened = Extract<Node, { readonly partners: unknown }>;

export const isOpened = (node: Node | null): node is Opened => node !== null && 'partners' in node;

/** Joins the neighborhoods of the opened actors, in the order of opening. */
export function toNetwork(opened: readonly Opened[]): Network {
  const actors = new Map<string, { actor: NetworkActorFragment; from: string | null }>();
  const ties = new Map<string, Omit<Link, 'at' | 'of'>>();
  for (const one of opened) {
    if (!actors.has(one.id)) actors.set(one.id, { actor: one, from: null });
    for (const { node, tie } of one.partners.edges) {
      if (!actors.has(node.id)) actors.set(node.id, { actor: node, from: one.id });
      const [first, second] = [one.id, node.id].toSorted();
      ties.set(`${tie.id} ${first} ${second}`, {
        ...{ id: `${tie.id} ${first} ${second}`, one: one.id, other: node.id, tie: tie.id },
        ...{
          name: tieName({ ...tie, parties: [one, node] }),
          group: groupOf(tie.kind),
          line: lineOf(tie),
        },
        caption: words.network.caption(plain(tie.kind), knownStart(tie)),
      });
    }
  }
  const { hubs, lines } = hubsOf([...ties.values()]);
  const links = numbered([...lines, ...derived(actors)]);
  const drawn = new Map<string, Set<string>>();
  for (const { one, other, tie } of links)
    for (const id of tie === null ? [] : [one, other])
      drawn.set(id, (drawn.get(id) ?? new Set()).add(tie ?? ''));
  const open = new Set(opened.map(({ id }) => id));
  return {
    links,
    hubs,
    vertices: [...actors.values()].map(({ actor, from }) => ({
      ...{ id: actor.id, name: actor.name, type: actor.__typename, from },
      country: countryOf(actor),
      hidden: Math.max(0, actor.ties.totalCount - (drawn.get(actor.id)?.size ?? 0)),
      isOpen: open.has(actor.id),
    })),
    capped: cappedIn(opened),
  };
}

const cappedIn = (opened: readonly Opened[]): Network['capped'] =>
  opened
    .filter(({ partners }) => partners.totalCount > partners.edges.length)
    .map(({ name, partners }) => ({
      ...{ name, drawn: partners.edges.length, of: partners.totalCount },
    }));

type Tied = Omit<Link, 'at' | 'of'>;

/** Lines between parties of a tie of more than two become lines to a node for the tie. */
function hubsOf(ties: readonly Tied[]) {
  const many = [...Map.groupBy(ties, ({ tie }) => tie ?? '')].filter(([, of]) => of.length > 1);
  const isMany = new Set(many.map(([id]) => id));
  const spokes = many.flatMap(([id, of]) =>
    [...new Set(of.flatMap(({ one, other }) => [one, other]))].map((other) => ({
      ...(of[0] as Tied),
      ...{ id: `${id} ${other}`, one: id, other },
    })),
  );
  return {
    hubs: many.map(([id, [first]]) => ({ id, name: first?.name ?? id, from: first?.one ?? '' })),
    lines: [...ties.filter(({ tie }) => !isMany.has(tie ?? '')), ...spokes],
  };
}

/** For an institution, the country of its seat. */
function countryOf(actor: NetworkActorFragment): string | null {
  if ('country' in actor) return actor.country.name;
  const seat: SeatFragment | null = 'seat' in actor ? actor.seat : null;
  return seat && 'country' in seat ? seat.country.name : null;
}

/** Lines from an institution to its seat and its parent, if these are drawn. */
function derived(
  actors: ReadonlyMap<string, { readonly actor: NetworkActorFragment }>,
): readonly Omit<Link, 'at' | 'of'>[] {
  return [...actors.values()].flatMap(({ actor }) => {
    if (!('seat' in actor)) return [];
    return [
      [actor.seat, words.network.locatedIn] as const,
      [actor.parent, words.network.partOf] as const,
    ].flatMap(([of, caption]) =>
      of && actors.has(of.id)
        ? [
            {
              ...{
                id: `${caption} ${actor.id} ${of.id}`,
                one: actor.id,
                other: of.id,
                tie: null,
              },
              ...{ name: words.network.relation(actor.name, caption, of.name), group: null },
              ...{ line: 'dotted' as const, caption },
            },
          ]
        : [],
    );
  });
}

function numbered(links: readonly Omit<Link, 'at' | 'of'>[]): readonly Link[] {
  const between = new Map<string, number>();
  const keyOf = ({ one, other }: Pick<Link, 'one' | 'other'>) => [one, other].toSorted().join(' ');
  const placed = links.map((link) => {
    const at = between.get(keyOf(link)) ?? 0;
    between.set(keyOf(link), at + 1);
    return { ...link, at };
  });
  return placed.map((link) => ({ ...link, of: between.get(keyOf(link)) ?? 1 }));
}
