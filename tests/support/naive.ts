import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  execute,
  getNamedType,
  parse,
} from 'graphql';
import { readFuzzyDate } from '../../src/evidence/fuzzyDate.ts';
import { toFulltextQuery } from '../../src/graph/fulltext.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { isGraphNode } from '../../src/graph/model.ts';
import type { Context } from '../../src/resolvers/Query.ts';
import type { Answer } from './worldNeo4j.ts';
import { type Copy, type Item, copyGraph } from './copy.ts';
import {
  INDICATOR,
  NAME,
  type Resolver,
  WHEN,
  createFields,
  idOf,
  tieOrders,
} from './naiveFields.ts';
import { createFilters } from './naiveFilters.ts';
import { type Args, type Order, type Edge, page, refused } from './naivePages.ts';

/**
 * Answers operations as graphql-js does, with a resolver a field that knows nothing of any other, over a copy of the
 * graph; only search asks Neo4j. Slow, simple, and the measure for what is quick.
 */
export async function createNaive(schema: GraphQLSchema, graph: Graph, context: Context) {
  const copy = await copyGraph(graph, schema);
  const meets = createFilters(copy);
  const fields = createFields(copy, meets);
  const query = createQuery(copy, meets, graph);
  const cursors = new Map<string, string[]>();
  const remember = (connection: string, { edges }: ReturnType<typeof page>) => {
    const known = cursors.get(connection) ?? [];
    cursors.set(connection, [...known, ...edges.map(({ cursor }) => cursor)].slice(-MANY));
  };
  const fieldResolver: GraphQLFieldResolver<unknown, unknown, Args> = (source, args, _, info) => {
    const { fieldName: name, parentType, returnType } = info;
    const named = getNamedType(returnType);
    const value = valueOf();
    if (isPage(value)) remember(named.name, value);
    if (named.name === 'FuzzyDate' && typeof value === 'string') return readFuzzyDate(value);
    if (!isGraphNode(named)) return value;
    return Array.isArray(value) ? value.map(toItem) : toItem(value);

    function valueOf(): unknown {
      if (parentType.name === 'Query')
        return name === 'limits' ? context.limits : query[name]?.(args, named.name);
      const item = parentType.name === 'Record' ? (source as { record: Item }).record : source;
      if (!isItem(item)) return (item as Args)[name];
      const types = [parentType.name, ...parentType.getInterfaces().map((type) => type.name)];
      const resolve = types.map((type) => fields[type]?.[name]).find(Boolean) as
        Resolver | undefined;
      return resolve ? resolve(item, args) : item.properties[name];
    }
  };
  const toItem = (value: unknown) =>
    value == null || isItem(value) || value instanceof Promise
      ? value
      : copy.byId((value as { id: string }).id);
  return {
    copy,
    /** Those of the pages answered so far, by the name of their connection's type. */
    cursors,
    /** The answer as a client would get it. */
    execute: async (document: string, variableValues: Args = {}) => {
      const result = await execute({
        ...{ schema, document: parse(document), variableValues, fieldResolver },
        rootValue: {},
        typeResolver: (item) => (item as Item).type,
      });
      return JSON.parse(JSON.stringify(result)) as Answer;
    },
  };
}

export type Naive = Awaited<ReturnType<typeof createNaive>>;

/** As many cursors as are remembered of a connection. */
const MANY = 50;

function isPage(value: unknown): value is ReturnType<typeof page> {
  return typeof value === 'object' && value !== null && 'pageInfo' in value;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'key' in value && 'labels' in value;
}

type Root = (args: Args, type: string) => unknown;

function createQuery(
  copy: Copy,
  meets: ReturnType<typeof createFilters>,
  graph: Graph,
): Readonly<Record<string, Root>> {
  const byId: Root = ({ id }, type) => {
    const item = copy.kept(id as string);
    return item?.labels.includes(type) ? item : null;
  };
  const list =
    (label: string, orders: readonly Order<Edge>[]): Root =>
    (args) => {
      const items = copy.all(label).filter(meets(`${label}Filter`, args.filter));
      return page(
        items.map((node) => ({ node })),
        orders,
        args,
      );
    };
  const keyed = (
    name: string,
    keyOf: (item: Item) => string | number,
    descending = false,
  ): Order<Edge> => ({
    ...{ name, descending },
    keys: ({ node }) => [keyOf(node), idOf(node)],
  });
  const text = (name: string) => (item: Item) => (item.properties[name] ?? '') as string;
  const number = (name: string) => (item: Item) => (item.properties[name] ?? -1) as number;
  const types =
    'node country state city institution person group tie agreement event policy impact source theme claim';
  return {
    ...Object.fromEntries(types.split(' ').map((name) => [name, byId])),
    nodes: ({ ids }) => {
      if ((ids as string[]).length > 100) throw refused();
      return (ids as string[]).map((id) => copy.kept(id) ?? null);
    },
    lookup: ({ identifier }) => {
      const { scheme, value } = identifier as Args;
      const found = copy
        .all('Identifier')
        .filter(({ properties }) => properties.scheme === scheme && properties.value === value);
      const actors = found.flatMap((item) => copy.to(item, 'IDENTIFIES').map((end) => end.item));
      return [...new Set(actors)].toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    },
    search: (args) => {
      page([], [RELEVANCE], args);
      return search(copy, graph, args);
    },
    countries: list('Country', [NAME]),
    states: list('State', [NAME]),
    cities: list('City', [NAME, keyed('POPULATION', number('population'))]),
    institutions: list('Institution', [NAME, keyed('FOUNDED', text('foundedSort'))]),
    people: list('Person', [NAME]),
    ties: list(
      'Tie',
      tieOrders(({ node }) => node),
    ),
    agreements: list('Agreement', [keyed('SIGNED', text('startSort'), true), NAME]),
    events: list('Event', [WHEN, NAME]),
    policies: list('Policy', [WHEN, NAME]),
    impacts: list('Impact', [INDICATOR, keyed('SOURCES', number('sourceCount'))]),
    sources: list('Source', [
      keyed('PUBLISHED', text('publishedSort'), true),
      { ...NAME, name: 'TITLE' },
    ]),
    themes: list('Theme', [NAME]),
    dataset: () => copy.all('Dataset')[0],
  };
}

const RELEVANCE: Order<Edge> = {
  name: 'RELEVANCE',
  descending: true,
  keys: ({ node, score }) => [score as number, idOf(node)],
};

async function search(copy: Copy, graph: Graph, args: Args) {
  const { exact, near } = toFulltextQuery(args.text as string);
  const ask = (query: string) =>
    graph.read(
      "CALL db.index.fulltext.queryNodes('names', $query) YIELD node, score RETURN elementId(node), score",
      { query },
    );
  const met = await ask(exact);
  const hits = met.length > 0 ? met : await ask(near);
  const names = new Map(copy.all('Name').map((item) => [item.key, item]));
  const best = new Map<Item, { matched: string; score: number }>();
  for (const [key, score] of hits as [string, number][]) {
    const name = names.get(key) as Item;
    const matched = name.properties.text as string;
    for (const { item } of copy.to(name, 'NAMES')) {
      const known = best.get(item);
      if (!known || score > known.score || (score === known.score && matched < known.matched))
        best.set(item, { matched, score });
    }
  }
  const labels = (args.types as readonly string[] | null | undefined)?.map((type) =>
    type.toLowerCase(),
  );
  const edges = [...best].map(([node, hit]) => ({ node, ...hit }));
  const kept = edges.filter(
    ({ node }) =>
      labels === undefined || node.labels.some((label) => labels.includes(label.toLowerCase())),
  );
  return page(kept, [RELEVANCE], args);
}
