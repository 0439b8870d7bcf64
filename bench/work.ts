/**
 * What fields that ask by themselves take beside plain pages, on the record that a running Neo4j holds: `NEO4J_URI=... NEO4J_PASSWORD=...
 * npx tsx bench/work.ts [runs]`. It prints Neo4j's database hits (the same on any machine), the milliseconds that an answer takes as a median, and
 * the cost that is counted. The `work` that a field declares follows from this table; `docs/performance.md` says how.
 */
import { OperationTypeNode, parse } from 'graphql';
import { readConfig } from '../src/config.ts';
import { openDriver } from '../src/graph/driver.ts';
import { createExecute } from '../src/graph/execute.ts';
import { type Graph, openGraph } from '../src/graph/graph.ts';
import { loadOwnModel } from '../src/resolvers/ownModel.ts';
import type { Contexts } from '../src/resolvers/coordinates.ts';
import { coerced, operationIn, operationOf } from '../src/server/cost/operation.ts';
import { sizeOf } from '../src/server/cost/size.ts';
import { profiled } from '../src/graph/profiled.ts';

const RUNS = Number(process.argv[2] ?? 5);

/** The two cities with the most ties. */
const ENDS = `MATCH (city:City) WITH city, COUNT { (city)-[:PARTY_TO]->() } AS ties
  RETURN city.id ORDER BY ties DESC, city.id LIMIT 2`;

const documentsFor = ([from = '', to = '']: readonly string[]): Readonly<
  Record<string, string>
> => ({
  'a page of 100 ties': `{ ties(first: 100) { edges { node { id name start { text } parties { actor { id name } } } } } }`,
  'a page of 100 claims': `{ nodes(ids: ["${from}", "${to}"]) { ... on Subject { record { claims(first: 100) { edges { node { property value source { title } } } } } } } }`,
  search: `{ search(text: "university of", first: 1) { edges { cursor } } }`,
  'search, both sides': `{ search(text: "Columbus Ohio Hefei", first: 1) { edges { cursor } } }`,
  'search, near misses': `{ search(text: "unversity collge", first: 1) { edges { cursor } } }`,
  'search, twelve words': `{ search(text: "one of the words that nobody has written at all there", first: 1) { edges { cursor } } }`,
  'tieStatistics, one': `{ tieStatistics(by: []) { total } }`,
  tieStatistics: `{ tieStatistics(by: [DECADE, STATUS]) { total } }`,
  'tieStatistics by places': `{ tieStatistics(by: [COUNTRIES, DECADE]) { total } }`,
  agreementStatistics: `{ agreementStatistics(by: [STATE, YEAR]) { total } }`,
  eventStatistics: `{ eventStatistics(by: [COUNTRY, DIRECTNESS]) { total } }`,
  impactStatistics: `{ impactStatistics(by: [COUNTRY, INDICATOR]) { total } }`,
  personStatistics: `{ personStatistics(by: [STATE, POST]) { total } }`,
  sourceStatistics: `{ sourceStatistics(by: [PUBLISHER, COUNTRY]) { total } }`,
  institutionGaps: `{ institutionGaps(first: 1) { edges { cursor } } }`,
  'institutionGaps, counted': `{ institutionGaps(first: 1) { totalCount } }`,
  'institutionGaps between': `{ institutionGaps(first: 1, filter: { between: ["${from}"] }) { totalCount } }`,
  tieMap: `{ tieMap { totalCount } }`,
  match: `{ match(input: { name: "Columbus", country: "US" }) { score } }`,
  tieSequences: `{ tieSequences(earlier: {}, later: {}, first: 1) { totalCount } }`,
  'tieSequences between': `{ tieSequences(earlier: { between: ["${from}"] }, later: { between: ["${from}"] }, first: 1) { totalCount } }`,
  'paths, one': `{ paths(from: "${from}", to: "${to}", first: 1) { truncated } }`,
  'paths, 20 of 12': `{ paths(from: "${from}", to: "${to}", first: 20, maxHops: 12) { truncated } }`,
  'network, degree': `{ network(first: 1) { components } }`,
  'network, 1,000 actors': `{ network(first: 1000) { components } }`,
  'network, all metrics': `{ network(first: 1, metrics: [DEGREE, BETWEENNESS, CLOSENESS, PAGERANK, CONSTRAINT, CORE, COMMUNITY]) { components } }`,
  'network, without': `{ network(first: 1, metrics: [BETWEENNESS], without: ["${from}"]) { components } }`,
  'networkMap, 5,000 actors': `{ networkMap(metrics: [BETWEENNESS]) { ids from to } }`,
  changes: `{ changes(since: "1900-01-01T00:00:00Z", first: 1) { edges { cursor } } }`,
  'changes, counted': `{ changes(since: "1900-01-01T00:00:00Z", first: 1) { totalCount } }`,
});

const { address, limits } = readConfig();
if (address === null)
  throw new Error('Set `NEO4J_URI` and `NEO4J_PASSWORD` to a Neo4j that holds a record.');
const driver = openDriver(address);
const counted = profiled(driver);
try {
  const model = await loadOwnModel();
  const graph = openGraph(driver);
  const ends = (await graph.read(ENDS, {})).map(([id]) => String(id));
  const [plain, profiling] = [executing(graph), executing(openGraph(counted.driver))];
  row('field', ['hits', 'ms', 'slowest', 'cost']);
  for (const [name, text] of Object.entries(documentsFor(ends))) {
    await plain(text);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await plain(text));
    counted.hits = 0;
    await profiling(text);
    times.sort((a, b) => a - b);
    const ms = [times[Math.floor(times.length / 2)], times.at(-1)];
    row(name, [counted.hits, ...ms.map((one) => (one ?? NaN).toFixed(1)), costOf(text)]);
  }

  function executing(on: Graph) {
    const execute = createExecute<Contexts['Query']>(model, on);
    const context = { limits: { ...limits, cost: 1, relations: 0, fieldWork: [] } };
    let asked = 0;
    return async (text: string) => {
      // Networks are kept by their filter: each time another is asked for.
      const document = parse(
        text.replace('network(', `network(filter: { startedTo: "${2100 + asked++}" }, `),
      );
      const begun = performance.now();
      const { errors } = await execute({ document, context });
      if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
      return performance.now() - begun;
    };
  }

  function costOf(text: string): number {
    const document = parse(text);
    const definition = operationIn(document, null, OperationTypeNode.QUERY);
    return sizeOf(model, operationOf(model, document, coerced(model, definition)), definition).cost;
  }
} finally {
  await driver.close();
}

function row(name: string, cells: readonly (number | string)[]): void {
  console.log(`${name.padEnd(28)}${cells.map((cell) => String(cell).padStart(12)).join('')}`);
}
