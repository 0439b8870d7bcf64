/**
 * What the query layer costs over its floor, on the record that a running Neo4j holds: `NEO4J_URI=... NEO4J_PASSWORD=... npx tsx
 * bench/read.ts [rounds]`. Each round asks an operation through the composer and the same by Cypher that was written by hand for it,
 * with no GraphQL; they alternate, and the ratio of medians is printed.
 */
import { parse } from 'graphql';
import { readConfig } from '../src/config.ts';
import { openDriver } from '../src/graph/driver.ts';
import { createExecute } from '../src/graph/execute.ts';
import { openGraph } from '../src/graph/graph.ts';
import { loadModel } from '../src/graph/load.ts';
import { createSchema } from '../src/schema.ts';

const ROUNDS = Number(process.argv[2] ?? 300);

const COMPARED = [
  {
    name: 'a city, its ties, their parties and countries',
    operation: `{ city(id: "shanghai") { name ties(first: 20) { edges { node { id start { edtf } parties { actor { id name ... on City { country { name } } } } } } } } }`,
    floor: `MATCH (city:Node&City {id: 'shanghai'})
      CALL (city) {
        MATCH ()-[party:PARTY_TO]->(tie:Tie)
        WHERE party.owner = city.id AND party.start IS NOT NULL AND party.tie IS NOT NULL
        WITH tie, party ORDER BY party.owner DESC, party.start DESC, party.tie DESC LIMIT 20
        CALL (tie) {
          MATCH (tie)<-[p:PARTY_TO]-(actor:Actor)
          WITH actor, p ORDER BY p.ordinal, actor.id
          OPTIONAL MATCH (actor)-[:IN_COUNTRY]->(country:Country)
          RETURN collect([actor.id, actor.name, country.name]) AS parties
        }
        RETURN collect([tie.id, tie.start, parties]) AS ties
      }
      RETURN city.name, ties`,
  },
  {
    name: 'a page of ties with their claims and sources',
    operation: `{ ties(first: 50) { edges { node { id record { claims(first: 10) { edges { node { property value source { title } } } } } } } } }`,
    floor: `MATCH (tie:Tie)
      WHERE tie.startSort IS NOT NULL AND tie.id IS NOT NULL
      WITH tie ORDER BY tie.startSort DESC, tie.id DESC LIMIT 50
      CALL (tie) {
        MATCH (tie)<-[:ABOUT]-(claim:Claim)
        WHERE claim.retiredAt IS NULL
        WITH claim ORDER BY claim.property, claim.ordinal, claim.id LIMIT 10
        OPTIONAL MATCH (claim)-[:STATED_IN]->(source:Source)
        RETURN collect([claim.property, claim.value, source.title]) AS claims
      }
      RETURN collect([tie.id, claims]) AS ties`,
  },
];

const { address } = readConfig();
if (address === null)
  throw new Error('Set `NEO4J_URI` and `NEO4J_PASSWORD` to a Neo4j that holds a record.');
const driver = openDriver(address);
try {
  const graph = openGraph(driver);
  const model = await loadModel({
    schema: createSchema(),
    cypher: new URL('../cypher/', import.meta.url),
    resolvers: new URL('../src/resolvers/', import.meta.url),
  });
  const execute = createExecute(model, graph);
  for (const { name, operation, floor } of COMPARED) {
    const document = parse(operation);
    const times = { composed: [] as number[], floor: [] as number[] };
    for (let round = -50; round < ROUNDS; round++) {
      const composed = await timed(() => execute({ document, context: undefined }));
      const bare = await timed(() => graph.read(floor, {}));
      if (round < 0) continue;
      times.composed.push(composed);
      times.floor.push(bare);
    }
    const [ours, least] = [median(times.composed), median(times.floor)];
    console.log(
      `${name}: ${ours.toFixed(2)} ms, floor ${least.toFixed(2)} ms, ratio ${(ours / least).toFixed(2)}`,
    );
  }
} finally {
  await driver.close();
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
