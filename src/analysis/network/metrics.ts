import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import closenessModule from 'graphology-metrics/centrality/closeness.js';
import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { addTo } from '../../evidence/groups/groupBy.ts';
import type { Metric } from '../../generated/schema.ts';
import type { ActorPairs } from './joined.ts';

// CommonJS modules that export the function itself, but are typed as a default export.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const closeness = closenessModule as unknown as typeof closenessModule.default;
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/** The measure of every actor; NaN where an actor has none. */
export type Values = Float64Array;

type Measured = (network: Network) => Readonly<Record<string, number>> | Values;

interface Network extends ActorPairs {
  readonly graph: UndirectedGraph;
  readonly neighbors: readonly (readonly number[])[];
}

const MEASURES: Readonly<Record<Metric, Measured>> = {
  DEGREE: ({ neighbors }) => Float64Array.from(neighbors, ({ length }) => length),
  BETWEENNESS: ({ graph }) => betweenness(graph, { getEdgeWeight: null, normalized: false }),
  CLOSENESS: ({ graph }) => closeness(graph, { wassermanFaust: true }),
  PAGERANK: ({ graph }) =>
    graph.size === 0
      ? {}
      : pagerank(graph, { getEdgeWeight: null, maxIterations: 1_000, tolerance: 1e-12 }),
  CONSTRAINT: constraint,
  CORE: core,
  COMMUNITY: community,
};

/** Prepares a network, then measures one metric after the other. */
export function createMeasuring(joined: ActorPairs): (metric: Metric) => Values {
  const gone = new Set(joined.gone);
  const graph = new UndirectedGraph();
  const neighbors: number[][] = Array.from({ length: joined.count }, () => []);
  for (let actor = 0; actor < joined.count; actor++) if (!gone.has(actor)) graph.addNode(actor);
  for (let at = 0; at < joined.pairs.length; at += 2) {
    const [one = 0, other = 0] = [joined.pairs[at], joined.pairs[at + 1]];
    graph.addEdge(one, other);
    neighbors[one]?.push(other);
    neighbors[other]?.push(one);
  }
  const network = { ...joined, graph, neighbors };
  return (metric) => {
    // Some measures fail for a network of nobody.
    const values = graph.order === 0 ? {} : MEASURES[metric](network);
    return Float64Array.from({ length: joined.count }, (_, actor) =>
      gone.has(actor) ? NaN : rounded((values as Readonly<Record<number, number>>)[actor] ?? NaN),
    );
  };
}

/** The last digits depend on the order of summation and would separate equal values. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Burt's constraint: the sum over an actor's neighbors of the squared share that goes to them, directly or
 * through another neighbor; all shares are equal.
 */
function constraint({ neighbors, count }: Network): Values {
  const share = (actor: number) => 1 / (neighbors[actor]?.length ?? 1);
  const through = new Float64Array(count);
  return Float64Array.from(neighbors, (own, actor) => {
    if (own.length === 0) return NaN;
    for (const one of own) through[one] = share(actor);
    for (const one of own)
      for (const other of neighbors[one] ?? [])
        through[other] = (through[other] ?? 0) + share(actor) * share(one);
    const sum = own.reduce((total, one) => total + (through[one] ?? 0) ** 2, 0);
    for (const one of own) {
      through[one] = 0;
      for (const other of neighbors[one] ?? []) through[other] = 0;
    }
    return sum;
  });
}

/**
 * Repeatedly removes the actor with the fewest remaining neighbors; its core number is the highest such
 * minimum so far.
 */
function core({ neighbors, count }: Network): Values {
  const left = neighbors.map(({ length }) => length);
  const bins: number[][] = [];
  left.forEach((degree, actor) => (bins[degree] ??= []).push(actor));
  const cores = new Float64Array(count).fill(NaN);
  let level = 0;
  for (let degree = 0; degree < bins.length; degree++) {
    const actor = bins[degree]?.pop();
    if (actor === undefined) continue;
    if (Number.isNaN(cores[actor]) && left[actor] === degree) {
      level = Math.max(level, degree);
      cores[actor] = level;
      for (const other of neighbors[actor] ?? []) {
        if (!Number.isNaN(cores[other])) continue;
        const fewer = (left[other] ?? 0) - 1;
        left[other] = fewer;
        (bins[fewer] ??= []).push(other);
      }
    }
    degree = Math.max(-1, degree - 2);
  }
  return cores;
}

/** Communities by number, 1 for the largest; of two equal ones, the one with the lowest actor comes first. */
function community({ graph, count }: Network): Values {
  const found: Readonly<Record<number, number>> =
    graph.size === 0
      ? Object.fromEntries(graph.nodes().map((actor) => [actor, Number(actor)]))
      : louvain(graph, { getEdgeWeight: null, rng: createRng() });
  const members = new Map<number, number[]>();
  for (let actor = 0; actor < count; actor++) {
    const number = found[actor];
    if (number !== undefined) addTo(members, number, actor);
  }
  const ordered = [...members.values()].sort(
    (a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0),
  );
  const values = new Float64Array(count).fill(NaN);
  ordered.forEach((actors, at) => actors.forEach((actor) => (values[actor] = at + 1)));
  return values;
}

/** A random generator with a fixed seed (mulberry32). */
function createRng(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
