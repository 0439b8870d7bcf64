import type { TieFilter, WholeNetworkQuery } from '../generated/operations.ts';
import { KIND_GROUPS, type KindGroup, groupNames } from '../parts/kinds.ts';
import { oneOf } from '../shell/params.ts';

/** An actor of a whole network. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly type: string;

  /** The numbers of its community and its connected part; 1 is the largest. */
  readonly community: number | null;
  readonly part: number;

  /** Null while it is measured. */
  readonly betweenness: number | null;
  readonly betweennessAfter: number | null;
  readonly rank: number | null;
  readonly degree: number;
  readonly isGone: boolean;

  /** Whether only ties of more than two parties have it, which connect nobody. */
  readonly isOutside: boolean;
}

/** A pair of actors that share ties. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly ties: number;
}

/** A tie of more than two parties: a small node of its own among its parties. */
export interface Hub {
  readonly id: string;
  readonly name: string;
  readonly parties: readonly string[];
}

export interface WholeNetwork {
  readonly members: readonly Member[];
  readonly pairs: readonly Pair[];
  readonly hubs: readonly Hub[];
  readonly totalCount: number;
  readonly tieCount: number;
  readonly parts: number;
  readonly loss: WholeNetworkQuery['networkMap']['loss'];

  /** Whether all metrics have arrived. */
  readonly isMeasured: boolean;
}

export const METRICS = ['BETWEENNESS', 'DEGREE', 'COMMUNITY'] as const;

export function toWhole(
  { networkMap: columns }: WholeNetworkQuery,
  gone: readonly string[],
): WholeNetwork {
  const { ids, names, types, components, componentsAfter, from, to, tieCounts } = columns;
  const [measures, after] = [columnsIn(columns.measures), columnsIn(columns.measuresAfter)];
  const ranks = columns.measures.find(({ metric }) => metric === 'BETWEENNESS')?.ranks;
  const members = ids.map((id, at) => {
    const part = componentsAfter.length > 0 ? componentsAfter[at] : components[at];
    return {
      ...{ id, name: names[at] ?? id, type: types[at] ?? '', isGone: gone.includes(id) },
      ...{ part: part ?? 0, community: measures.COMMUNITY?.[at] ?? null },
      ...{ betweenness: measures.BETWEENNESS?.[at] ?? null, rank: ranks?.[at] ?? null },
      ...{ betweennessAfter: after.BETWEENNESS?.[at] ?? null },
      degree: measures.DEGREE?.[at] ?? 0,
      isOutside: components[at] === 0,
    };
  });
  const pairs = from.map((one, at) => ({
    ...{ one: ids[one] ?? '', other: ids[to[at] ?? -1] ?? '', ties: tieCounts[at] ?? 0 },
  }));
  return {
    hubs: hubsIn(columns),
    ...{ members, pairs, totalCount: columns.totalCount, tieCount: columns.tieCount },
    ...{ parts: columns.componentCount, loss: columns.loss },
    isMeasured: METRICS.every((metric) => measures[metric]),
  };
}

function hubsIn({
  ids,
  manyTies,
  manyTieNames,
  party,
  partyTo,
}: WholeNetworkQuery['networkMap']): readonly Hub[] {
  const partiesOf = Map.groupBy(party.keys(), (at) => partyTo[at]);
  return manyTies
    .map((id, at) => ({
      ...{ id, name: manyTieNames[at] ?? id },
      parties: (partiesOf.get(at) ?? []).flatMap((one) => ids[party[one] ?? -1] ?? []),
    }))
    .filter(({ parties }) => parties.length > 1);
}

type Values = readonly (number | null)[];

const columnsIn = (
  columns: readonly { readonly metric: string; readonly values: Values }[],
): Partial<Record<string, Values>> =>
  Object.fromEntries(columns.map(({ metric, values }) => [metric, values]));

export const SIZES = ['betweenness', 'degree'] as const;
export const TONES = ['community', 'type', 'part'] as const;
export const CLUSTERS = ['none', 'community', 'type'] as const;

export type Size = (typeof SIZES)[number];
export type Tone = (typeof TONES)[number];
export type Cluster = (typeof CLUSTERS)[number];

/** What the address says about a whole network. */
export interface WholeChoice {
  /** Two sides at most; an empty one stays so, in its place. */
  readonly between: readonly string[];
  readonly kinds: KindGroup | null;

  /** The least number of sources of a tie. */
  readonly sources: string | null;
  readonly size: Size;
  readonly tone: Tone;
  readonly cluster: Cluster;
  readonly without: readonly string[];
}

export const SOURCES = ['2', '3', '4'] as const;

export function readWhole(params: URLSearchParams): WholeChoice {
  const list = (name: string) => params.get(name)?.split(',').filter(Boolean) ?? [];
  return {
    between: params.get('between')?.split(',').slice(0, 2) ?? [],
    kinds: oneOf(params, 'kinds', groupNames),
    sources: oneOf(params, 'sources', SOURCES),
    size: oneOf(params, 'size', SIZES) ?? 'betweenness',
    tone: oneOf(params, 'color', TONES) ?? 'community',
    cluster: oneOf(params, 'group', CLUSTERS) ?? 'none',
    without: list('without').slice(0, 100),
  };
}

export const filterOf = ({ between, kinds, sources }: WholeChoice): TieFilter => ({
  ...(between.some(Boolean) && { between: between.filter(Boolean) }),
  ...(kinds && { kinds: KIND_GROUPS[kinds].kinds }),
  ...(sources && { minSources: Number(sources) }),
});

/** The name of an actor; its id if it is not in the network. */
export const nameIn = ({ members }: WholeNetwork, id: string) =>
  members.find((member) => member.id === id)?.name ?? id;

/** The group that an actor is colored or placed by; an empty text for none. */
export const groupIn = (by: Tone | Cluster, { community, part, type }: Member): string =>
  by === 'none' ? '' : by === 'type' ? type : String((by === 'part' ? part : community) ?? 0);
