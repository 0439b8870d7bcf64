import {
  type GraphQLFieldResolver,
  type GraphQLSchema,
  execute,
  getNamedType,
  parse,
} from 'graphql';
import { readFuzzyDate } from '../../src/evidence/dates/fuzzyDate.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { isGraphNode } from '../../src/compose/model/model.ts';
import type { Contexts } from '../../src/resolvers/coordinates.ts';
import { actorFields } from './naive/actors.ts';
import { type Item, copyGraph } from './naive/copy.ts';
import { contestedField } from './naive/contests.ts';
import { evidenceFields } from './naive/evidence.ts';
import { createFilters } from './naive/filters.ts';
import { knownIn } from './naive/ids.ts';
import type { Args, Page } from './naive/pages.ts';
import { type Root, queryFields } from './naive/query.ts';
import { tieFields } from './naive/ties.ts';
import { type Resolvers, createWalk } from './naive/walk.ts';
import type { Answer } from './worldNeo4j.ts';

export type Naive = Awaited<ReturnType<typeof createNaive>>;

/**
 * Answers operations with graphql-js and one resolver for each field, over a copy of the graph; only search
 * uses Neo4j. Slow and simple, the reference for the composer.
 */
export async function createNaive(schema: GraphQLSchema, graph: Graph, context: Contexts['Query']) {
  const copy = await copyGraph(graph, schema);
  const walk = createWalk(copy, createFilters(copy));
  const evidence = evidenceFields(walk);
  const fields: Resolvers = { ...actorFields(walk), ...tieFields(walk), ...evidence };
  const query: Readonly<Record<string, Root>> = {
    ...queryFields(walk, graph),
    contested: contestedField(walk, evidence.Record.contested),
  };
  const cursors = new Map<string, readonly string[]>();

  const fieldResolver: GraphQLFieldResolver<unknown, unknown, Args> = (source, given, _, info) => {
    const { fieldName: name, parentType, returnType } = info;
    const inputs = parentType.getFields()[name]?.args ?? [];
    const declared = Object.fromEntries(inputs.map((one) => [one.name, one]));
    const args = knownIn(schema, copy, declared, given);
    const named = getNamedType(returnType);
    const value = valueOf();
    if (isPage(value)) remember(named.name, value);
    if (named.name === 'FuzzyDate' && typeof value === 'string') return readFuzzyDate(value);
    if (!isGraphNode(named)) return value;
    return Array.isArray(value) ? value.map(toItem) : toItem(value);

    function valueOf(): unknown {
      if (parentType.name === 'Query') {
        const given = { ...args, coordinate: `Query.${name}` };
        return name === 'limits' ? context.limits : query[name]?.(given, named.name);
      }
      const item = parentType.name === 'Record' ? (source as { record: Item }).record : source;
      if (!isItem(item)) return (item as Args)[name];
      const types = [parentType, ...parentType.getInterfaces()];
      const declaring = types.find((type) => fields[type.name]?.[name])?.name ?? '';
      const given = { ...args, coordinate: `${declaring}.${name}` };
      const resolve = fields[declaring]?.[name];
      return resolve ? resolve(item, given) : item.properties[name];
    }
  };

  return {
    copy,
    /** Cursors of the pages answered so far, by the name of their connection's type. */
    cursors,
    /** The answer as a client receives it. */
    execute: async (document: string, variableValues: Args = {}) => {
      const result = await execute({
        ...{ schema, document: parse(document), variableValues, fieldResolver },
        rootValue: {},
        typeResolver: (item) => (item as Item).type,
      });
      return JSON.parse(JSON.stringify(result)) as Answer;
    },
  };

  /** Computed fields return nodes by their ids. */
  function toItem(value: unknown): unknown {
    if (value == null || isItem(value)) return value;
    return copy.byId((value as { readonly id: string }).id);
  }

  function remember(connection: string, { edges }: Page): void {
    const known = cursors.get(connection) ?? [];
    cursors.set(connection, [...known, ...edges.map(({ cursor }) => cursor)].slice(-MANY));
  }
}

/** The number of cursors to remember for a connection. */
const MANY = 50;

function isPage(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && 'pageInfo' in value;
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && 'key' in value && 'labels' in value;
}
