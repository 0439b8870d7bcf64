/**
 * Compares the best five paths with Neo4j's own `SHORTEST 5`, on the record in a running Neo4j:
 * `NEO4J_URI=... NEO4J_PASSWORD=... npx tsx bench/paths.ts [pairs] [maxHops]`. Pairs of actors are random
 * with a fixed seed; both search each pair in turn and must find paths of the same lengths. Ours also makes the
 * records of its steps (names, dates, support); the search alone is timed separately.
 */
import { actorGraphOf } from '../src/analysis/actorGraphOf.ts';
import { searchPaths } from '../src/analysis/paths/searchPaths.ts';
import { recordsOf } from '../src/analysis/paths/stepRecords.ts';
import { readConfig } from '../src/config.ts';
import { openDriver } from '../src/graph/driver.ts';
import { openGraph } from '../src/graph/graph.ts';
import { loadOwnModel } from '../src/resolvers/ownModel.ts';
import { createReader } from '../src/graph/reader.ts';

const PAIRS = Number(process.argv[2] ?? 100);
const MOST_HOPS = Number(process.argv[3] ?? 6);
const WARM_UP = 10;
const PATIENCE_MS = 30_000;

/**
 * Over relationships derived from ties, and containment; an actor occurs once, and a country is never an
 * intermediate step.
 */
const SHORTEST = `MATCH (from:Node&Actor {id: $from}), (to:Node&Actor {id: $to})
  MATCH path = SHORTEST 5 (from)((one:Actor)-[step]-(other:Actor)
    WHERE (step.tie IS NOT NULL OR step:LOCATED_IN OR step:PART_OF OR step:WITHIN)
      AND (one = from OR NOT one:Country) AND (other = to OR NOT other:Country)){1,${MOST_HOPS}} (to)
  RETURN [[node IN nodes(path) | node.id], [edge IN relationships(path) WHERE edge.tie IS NOT NULL | edge.tie]]`;

const { address } = readConfig();
if (address === null)
  throw new Error('Set `NEO4J_URI` and `NEO4J_PASSWORD` to a Neo4j that holds a record.');
const driver = openDriver(address);
try {
  const bare = openGraph(driver);
  const model = await loadOwnModel();
  const reader = createReader({ model, graph: bare, variables: {}, context: undefined }, {});
  const begun = performance.now();
  const graph = await actorGraphOf(reader);
  console.log(
    `loaded ${graph.actors.length} actors and ${graph.bonds.ids.length} ties and places in ${(performance.now() - begun).toFixed(0)} ms`,
  );
  const rules = {
    ...{ kinds: null, activeOn: null, certainty: 'POSSIBLY' as const, minStrength: null },
    ...{ notThrough: new Set<number>(), maxDegree: null, throughCountries: false },
  };
  const times = { search: [] as number[], whole: [] as number[], neo4j: [] as number[] };
  let [late, unlike] = [0, 0];
  const draw = createDraw();
  for (let round = -WARM_UP; round < PAIRS; round++) {
    const [from, to] = [draw(graph.actors.length), draw(graph.actors.length)];
    if (from === to) continue;
    const query = { from, to, rules, count: 5, maxHops: MOST_HOPS };
    const patience = { leftMs: Infinity, signal: undefined, asker: { client: 'bench' } };
    const search = await timed(() => searchPaths(graph, query, patience));
    const records = await timed(() => recordsOf(graph, search.answer.paths));
    const params = { from: graph.actors[from], to: graph.actors[to] };
    const theirs = await timed(() =>
      bare.read(SHORTEST, params, { timeoutMs: PATIENCE_MS }).catch(() => undefined),
    );
    if (round < 0) continue;
    times.search.push(search.ms);
    times.whole.push(search.ms + records.ms);
    times.neo4j.push(theirs.ms);
    if (theirs.answer === undefined) late++;
    else if (!isAlike(search.answer.paths, theirs.answer)) unlike++;
  }
  const [search, whole, neo4j] = [times.search, times.whole, times.neo4j].map(median);
  console.log(
    [
      `search ${search?.toFixed(2)} ms, with its records ${whole?.toFixed(2)} ms, SHORTEST 5 ${neo4j?.toFixed(2)} ms (medians of ${times.neo4j.length} pairs)`,
      `slowest: search ${Math.max(...times.search).toFixed(0)} ms, SHORTEST 5 ${Math.max(...times.neo4j).toFixed(0)} ms`,
      `ratio of SHORTEST 5 to the search ${((neo4j ?? NaN) / (search ?? NaN)).toFixed(1)}, to the whole ${((neo4j ?? NaN) / (whole ?? NaN)).toFixed(1)}`,
      `pairs of which Neo4j found no answer in ${PATIENCE_MS / 1_000} s: ${late}; pairs of which the lengths differ: ${unlike}`,
    ].join('\n'),
  );
} finally {
  await driver.close();
}

/** The loopless prefix of Neo4j's paths: Neo4j counts a loop as a path. */
function isAlike(
  ours: readonly { readonly vertices: readonly number[] }[],
  theirs: readonly (readonly unknown[])[],
): boolean {
  const isOnce = (ids: readonly string[]) => new Set(ids).size === ids.length;
  const lengths = theirs
    .map(([told]) => told as readonly [readonly string[], readonly string[]])
    .filter(([actors, ties]) => isOnce(actors) && isOnce(ties))
    .map(([actors]) => actors.length - 1);
  const own = ours.map(({ vertices }) => (vertices.length - 1) / 2);
  return lengths.every((hops, at) => own[at] !== undefined && own[at] <= hops);
}

/** Random numbers with a fixed seed. */
function createDraw() {
  let state = 7;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % below;
  };
}

async function timed<Answer>(run: () => Answer | Promise<Answer>) {
  const started = performance.now();
  const answer = await run();
  return { answer, ms: performance.now() - started };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
