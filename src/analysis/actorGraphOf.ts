import type { GraphReader } from '../graph/reader.ts';
import type { ActorGraph } from './actorGraph.ts';
import { type Loading, createLoading } from './loadActorGraph.ts';

interface Kept extends Loading {
  /** The state of the record that it is of. */
  readonly key: string;
  graph: ActorGraph | undefined;
  /** The loading step in progress. */
  turn: Promise<void> | undefined;
}

let kept: Kept | undefined;

/**
 * The actor graph of the record that the operation reads, loaded once for all operations. Operations that
 * wait for it take turns in loading: if one is canceled or times out, another continues from there, even a
 * later request.
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
