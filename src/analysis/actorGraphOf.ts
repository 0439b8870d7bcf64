import type { GraphReader } from '../graph/reader.ts';
import type { ActorGraph } from './actorGraph.ts';
import { type Loading, createLoading } from './loadActorGraph.ts';

interface Kept extends Loading {
  /** The state of the record that it is of. */
  readonly key: string;
  graph: ActorGraph | undefined;
  /** The step that someone does at the moment. */
  turn: Promise<void> | undefined;
}

let kept: Kept | undefined;

/**
 * The graph of actors of the record that the operation reads, which is loaded once for all. Those who wait for it take turns in
 * loading: if one goes or runs out of time another goes on from there, be it a later request.
 */
export async function actorGraphOf(reader: GraphReader): Promise<ActorGraph> {
  const { key } = await reader.state();
  if (kept?.key !== key) kept = { key, graph: undefined, turn: undefined, ...createLoading() };
  const loading = kept;
  while (loading.graph === undefined) {
    reader.signal?.throwIfAborted();
    if (loading.turn !== undefined) await loading.turn.catch(() => undefined);
    else await takeTurn(loading, reader);
  }
  return loading.graph;
}

async function takeTurn(loading: Kept, reader: GraphReader): Promise<void> {
  const turn = loading.step(reader).then((graph) => {
    loading.graph = graph;
  });
  loading.turn = turn;
  try {
    await turn;
  } finally {
    loading.turn = undefined;
  }
}
