import { SEARCH_TYPES, type SearchCircle, type TieFilter } from '../../../src/generated/schema.ts';
import type { Graph } from '../../../src/neo4j/graph.ts';
import { type Item, textOf } from './copy.ts';
import { certain } from './filters.ts';
import { metersFrom } from './positions.ts';
import { searchEdges } from './search.ts';
import { type Args, type Edge, type Order, page, refused, sorted } from './pages.ts';
import {
  among,
  INDICATOR,
  NAME,
  WHEN,
  type Walk,
  idOf,
  itemsOf,
  nameKeys,
  nodes,
  tieOrders,
  unique,
} from './walk.ts';

/** A field of `Query`; `type` is the name of its type. */
export type Root = (args: Args, type: string) => unknown;

export function queryFields(walk: Walk, graph: Graph): Readonly<Record<string, Root>> {
  const { all, kept, meets, to } = walk;
  const byId: Root = ({ id }, type) => {
    const item = kept(id as string);
    return item?.labels.includes(type) ? item : null;
  };
  const byTies: Order<Edge> = {
    name: 'TIES',
    keys: ({ node }) => [
      to(node, 'PARTY_TO').filter(({ item }) => item.properties.isSetAside !== true).length,
      idOf(node),
    ],
  };
  const OF_ACTORS = [byTies, ...OF_RECORD];
  const filtered =
    (label: string, filter: string, orders: readonly Order<Edge>[]): Root =>
    (args) => {
      const found = all(label).filter(meets(filter, args.filter));
      return page(nodes(found), orders, args, ({ node }) =>
        meets(filter, certain(args.filter))(node),
      );
    };
  const list = (label: string, ...orders: readonly Order<Edge>[]) =>
    filtered(label, `${label}Filter`, orders);
  const tieList = (label: string) =>
    filtered(
      label,
      'TieFilter',
      tieOrders(({ node }) => node),
    );
  return {
    ...Object.fromEntries(BY_ID.map((name) => [name, byId])),
    nodes: ({ ids }) => {
      if ((ids as string[]).length > 100) throw refused();
      return (ids as string[]).map((id) => kept(id) ?? null);
    },
    lookup: ({ identifier }) => {
      const { scheme, value } = identifier as Args;
      const found = all('Identifier').filter(
        (item) => textOf(item, 'scheme') === scheme && textOf(item, 'value') === value,
      );
      const actors = found.flatMap((item) => itemsOf(to(item, 'IDENTIFIES')));
      return sorted(unique(actors), (actor) => [idOf(actor)]);
    },
    search: async (args) => {
      // Requests are rejected before anything is read.
      page([], [RELEVANCE], args);
      const edges = await searchEdges(walk, graph, args);
      const typed = SEARCH_TYPES.map((type) => ({
        type,
        count: edges.filter(({ node }) => node.labels.some((label) => label.toUpperCase() === type))
          .length,
      }));
      return {
        ...(page(edges, [RELEVANCE], args) as object),
        typeCounts: typed.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count),
      };
    },
    countries: list('Country', NAME, ...OF_ACTORS),
    states: list('State', NAME, ...OF_ACTORS),
    cities: (args, type) => {
      const center = (args.filter as Args | null)?.near as SearchCircle | null | undefined;
      const isByDistance = (args.orderBy as Args | null | undefined)?.field === 'DISTANCE';
      if (isByDistance && center == null) throw refused();
      const keys = ({ node }: Edge) => [center ? metersFrom(node, center) : 0, idOf(node)];
      const orders = [NAME, keyed('POPULATION', 'population', -1), { name: 'DISTANCE', keys }];
      return list('City', ...orders, ...OF_ACTORS)(args, type);
    },
    institutions: list('Institution', NAME, keyed('FOUNDED', 'foundedSort'), ...OF_ACTORS),
    people: list('Person', NAME, ...OF_ACTORS),
    groups: list('Group', NAME, ...OF_ACTORS),
    ties: (args, type) => {
      const conditions = { ...(args.filter as Args | null), asPublishedBy: null };
      const judged = all('Tie').filter(meets('TieFilter', conditions));
      const undated = judged.flatMap((tie) => tie.properties.undatedSourceIds as string[]);
      return {
        ...(tieList('Tie')(args, type) as object),
        undatedSourceCount: new Set(undated).size,
      };
    },
    offices: tieList('Office'),
    partnerships: tieList('Partnership'),
    agreements: list(
      'Agreement',
      { ...keyed('SIGNED', 'startSort'), descending: true },
      NAME,
      ...OF_RECORD,
    ),
    events: list('Event', WHEN, NAME, ...OF_RECORD),
    policies: list('Policy', WHEN, NAME, ...OF_RECORD),
    impacts: list('Impact', INDICATOR, keyed('SOURCES', 'sourceCount'), ...OF_RECORD),
    sources: list(
      'Source',
      { ...keyed('PUBLISHED', 'publishedSort'), descending: true },
      { ...NAME, name: 'TITLE' },
      keyed('CHANGED', 'lastChangedAt'),
    ),
    claims: ({ filter, ...args }) => {
      const { includeRetired, asKnownOn } = (filter ?? {}) as Args;
      const wanted = (claim: Item) =>
        includeRetired === true || asKnownOn != null || claim.properties.retiredAt === undefined;
      const claims = all('Claim').filter(wanted).filter(meets('ClaimFilter', filter));
      const recorded = { ...keyed('RECORDED', 'recordedAt'), descending: true };
      return page(nodes(claims), [recorded], args);
    },
    themes: list('Theme', NAME),
    coverage: ({ place, network, filter }) => {
      // It is refused where one of ties is.
      meets('TieFilter', filter);
      return coverageOf(walk, place as string | null | undefined)
        .filter((entry) => network == null || (entry.network && idOf(entry.network)) === network)
        .filter((entry) => filter == null || isBeside(walk, entry, filter as TieFilter));
    },
    dataset: () => all('Dataset')[0],
  };
}

/** Whether an entry is to be read beside a number of the ties of a filter. */
function isBeside({ kept }: Walk, entry: CoverageEntry, filter: TieFilter): boolean {
  const { between, exactCountries, exactStates, kinds, party } = filter;
  const isOfKind = kinds
    ? kinds.some((kind) => (entry.kinds as readonly string[]).includes(kind))
    : entry.network === null;
  const named = [
    ...[...(between ?? []), ...(exactCountries ?? []), ...(exactStates ?? [])],
    ...(party ? [party.within] : []),
  ].flatMap((id) => kept(id) ?? []);
  const places = [...new Set(named)];
  const isOf = (place: Item, chosen: Item) =>
    place === chosen || (place.type === 'Country' && among(chosen).includes(idOf(place)));
  const { place, partner } = entry;
  const isOfPlace =
    places.length === 0 ||
    places.some((chosen) => {
      if (!isOf(place as Item, chosen)) return false;
      return !partner || places.some((other) => other !== chosen && isOf(partner, other));
    });
  return isOfKind && isOfPlace;
}

type CoverageEntry = ReturnType<typeof coverageOf>[number];

function coverageOf({ all, byId, from, kept, to }: Walk, id: string | null | undefined) {
  const wanted = id == null ? undefined : kept(id);
  const country = wanted && to(wanted, 'IN_COUNTRY')[0]?.item;
  const ids = [wanted, country].flatMap((item) => (item === undefined ? [] : [idOf(item)]));
  const entries = all('Coverage').map((entry) => {
    const [place] = itemsOf(to(entry, 'COVERS'));
    const partner = byId(entry.properties.partner) ?? null;
    const network = byId(entry.properties.network) ?? null;
    const source = byId(entry.properties.source) ?? null;
    const { kinds, completeness, asOf = null, counted = null, note = null } = entry.properties;
    const scope = partner ? 'PAIR' : place?.type === 'Country' ? 'COUNTRY' : 'PLACE';
    const onRecord =
      completeness === 'NOT_COVERED'
        ? null
        : all('Tie').filter((tie) => {
            const { isSetAside, kind } = tie.properties;
            const parties = from(tie, 'PARTY_TO').filter(({ edge }) => edge.role !== 'WITNESS');
            return (
              isSetAside !== true &&
              (kinds as readonly unknown[]).includes(kind) &&
              parties.some(({ item }) =>
                scope === 'PLACE' ? item === place : among(item).includes(idOf(place as Item)),
              ) &&
              [partner, network].every((one) => one === null || among(tie).includes(idOf(one)))
            );
          }).length;
    const about = { place, partner, network, source, kinds, completeness };
    return { ...about, asOf, note, scope, counted, onRecord };
  });
  const concerning = entries.filter(
    ({ place, partner }) =>
      id == null || [place, partner].some((end) => end != null && ids.includes(idOf(end))),
  );
  return sorted(concerning, ({ place }) => nameKeys(place as Item));
}

const BY_ID = [
  ...['node', 'country', 'state', 'city', 'institution', 'person', 'group', 'tie', 'agreement'],
  ...['event', 'policy', 'impact', 'source', 'theme', 'claim'],
];

function keyed(name: string, property: string, missing: string | number = ''): Order<Edge> {
  return {
    name,
    keys: ({ node }) => [(node.properties[property] ?? missing) as string | number, idOf(node)],
  };
}

const OF_RECORD = [keyed('LATEST_SOURCE', 'latestSource'), keyed('CHANGED', 'lastChangedAt')];

const RELEVANCE: Order<Edge> = {
  ...{ name: 'RELEVANCE', descending: true },
  keys: ({ node, score }) => [score as number, idOf(node)],
};
