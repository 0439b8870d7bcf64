import { actorGraphOf } from '../analysis/paths/actorGraphOf.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Model } from '../compose/model/model.ts';
import { createReader } from '../graph/reader.ts';
import { readStatement } from '../compose/cypher/statements.ts';
import { changeLogOf } from '../resolvers/changeLogOf.ts';
import { openOwnContext } from './protocol/context.ts';

/** The most actors and ties that are loaded: more would take over 250 MB, even if nobody ever asks for paths. */
const MOST_LOADED = 1_000_000;

const SIZE = readStatement('_analysis/actorGraphSize.cypher');

/** Loads what `paths` and filters of changes search before anyone asks for it, or the first part of it until it is stopped. */
export function createLoadAhead(graph: Graph, model: Model) {
  return async (stop: AbortSignal): Promise<void> => {
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
  };
}
