import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { actorGraphOf } from '../analysis/paths/loadActorGraph.ts';
import { readStatement } from '../compose/cypher/statements.ts';
import type { Model } from '../compose/model/model.ts';
import { createReader } from '../graph/reader.ts';
import type { Graph } from '../neo4j/graph.ts';
import { changeLogOf } from '../resolvers/changeLogOf.ts';
import { type RequestContext, openOwnContext } from './protocol/context.ts';
import type { GraphQLRequest } from './protocol/request.ts';

interface Warmed {
  readonly graph: Graph;
  readonly model: Model;
  /** The built explorer; undefined if it was not built. */
  readonly explorer: URL | undefined;
}

/** What a server does before anyone asks: it loads what `paths` searches, then runs what the explorer asks first and the operations of a folder. */
export function createWarmUp(apollo: ApolloServer<RequestContext>, warmed: Warmed) {
  const { explorer, graph, model } = warmed;
  return async (folder: string, signal: AbortSignal): Promise<void> => {
    await loadAhead(graph, model, signal);
    await planAhead(apollo, [...visitsOf(explorer), ...operationsIn(folder)], signal);
  };
}

/** The most actors and ties that are loaded: more would take over 250 MB, even if nobody ever asks for paths. */
const MOST_LOADED = 1_000_000;

const SIZE = readStatement('_analysis/actorGraphSize.cypher');

/** Loads what `paths` and filters of changes search before anyone asks for it, or the first part of it until it is stopped. */
async function loadAhead(graph: Graph, model: Model, stop: AbortSignal): Promise<void> {
  const { signal } = openOwnContext(stop);
  const asking = { ...{ graph, model, signal }, variables: {}, context: undefined };
  try {
    const reader = createReader(asking, {});
    const [[size] = []] = await reader.read(SIZE);
    if (Number(size) > MOST_LOADED) return;
    await actorGraphOf(reader);
    await changeLogOf(reader);
  } catch {
    // A client that asks for paths is told what is wrong.
  }
}

/**
 * Runs each operation once, one after the other, so that Neo4j has planned them when a person opens the explorer or the playground.
 * In this process, since a request over HTTP would need a token. An operation that fails here fails again when a client sends it,
 * and the client is told then.
 */
async function planAhead(
  apollo: ApolloServer<RequestContext>,
  operations: readonly GraphQLRequest[],
  signal: AbortSignal,
): Promise<void> {
  for (const operation of operations) {
    if (signal.aborted) return;
    const asked = apollo.executeOperation(operation, { contextValue: openOwnContext(signal) });
    await asked.catch(() => undefined);
  }
}

/** What the first screens of the explorer ask. */
function visitsOf(explorer: URL | undefined): readonly GraphQLRequest[] {
  const file = explorer && new URL('visits.json', explorer);
  if (!file || !existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')) as readonly GraphQLRequest[];
}

function operationsIn(folder: string): readonly GraphQLRequest[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.toSorted().map((file) => readOperation(join(folder, file)));
}

function readOperation(file: string): GraphQLRequest {
  const query = readFileSync(file, 'utf8');
  const variables = file.replace('.graphql', '.variables.json');
  if (!existsSync(variables)) return { query };
  const given = JSON.parse(readFileSync(variables, 'utf8')) as Readonly<Record<string, unknown>>;
  return { query, variables: given };
}
