import type { ActorGraph } from './actorGraph.ts';

/** What a search notes of each vertex. */
export interface Workspace {
  /** Of `seen` and `taken`, entries of an earlier run do not count. */
  run: number;
  readonly seen: Uint32Array;
  readonly taken: Uint32Array;
  readonly steps: Uint8Array;
  readonly strengths: Uint32Array;
  readonly parents: Int32Array;
  readonly distances: Uint8Array;
}

const MOST_KEPT = 2;

const free = new WeakMap<ActorGraph, Workspace[]>();

/** One for this search alone. To make one takes as long as a short search, so it is kept for the next one. */
export function takeWorkspace(graph: ActorGraph): Workspace {
  const size = graph.actors.length + graph.bonds.ids.length;
  return (
    free.get(graph)?.pop() ?? {
      run: 0,
      seen: new Uint32Array(size),
      taken: new Uint32Array(size),
      steps: new Uint8Array(size),
      strengths: new Uint32Array(size),
      parents: new Int32Array(size),
      distances: new Uint8Array(size),
    }
  );
}

export function giveBack(graph: ActorGraph, workspace: Workspace): void {
  const kept = free.get(graph) ?? [];
  if (kept.length < MOST_KEPT) kept.push(workspace);
  free.set(graph, kept);
}
