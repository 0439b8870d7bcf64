import { beforeAll, describe, expect, it } from 'vitest';
import { add, swap } from '../support/dataset.ts';
import { bytesOf } from '../support/exports.ts';
import { openFixtureServer } from '../support/fixtureServer.ts';
import { bareNeo4j } from '../support/neo4j.ts';
import { readCsv } from '../support/readBack/csv.ts';
import { readCypher } from '../support/readBack/cypher.ts';
import { readGraphml } from '../support/readBack/graph.ts';
import { readJsonld } from '../support/readBack/json.ts';
import { useOpened } from '../support/useOpened.ts';

/** With every kind of reference between things: a tie of themes, what an event treats, the cause of an impact. */
const REFERRING = {
  'events.csv': swap(
    'AUDIENCE:city-officials,,,,,blog',
    'AUDIENCE:city-officials,,climate,ohio,,blog',
  ),
  'partnerships.csv': swap(
    'hefei-university-of-technology,,,,,,,,gazette',
    'hefei-university-of-technology,,,,,,,columbus-oh--hefei,gazette',
  ),
  'policy_effects.csv': add(
    'indiana-act-2024--hefei,indiana-act-2024,columbus-oh--hefei,ENDED,gazette,,,,,,2026-11-01,',
  ),
  'impacts.csv': add(
    'of-all-sorts,visitors,Many came.,,,,,,INCREASE,2010,,1988-columbus-hefei-signing|1993-global-and-local-cities|columbus-oh--hefei--gain-2009|indiana-act-2024|ohio,trade,indiana-act-2024,,blog,,,,,,2026-11-01,',
  ),
};
const EXCHANGES = '{ ties(filter: { kinds: [EXCHANGE] }) { totalCount } }';
const EVERYTHING = `{ ties { totalCount } countries { totalCount } states { totalCount } cities { totalCount }
  institutions { totalCount } people { totalCount } groups { totalCount } events { totalCount }
  policies { totalCount } impacts { totalCount } themes { totalCount } sources { totalCount } }`;
/** What claims tell, or no export does: see docs/exports.md. */
const LEFT_OUT = [...['SIGNED', 'ESTABLISHES', 'RENEWS', 'ENDS', 'UNDER', 'DISTINCT_FROM']];

describe('an export of the whole record', () => {
  const server = useOpened(() => openFixtureServer(REFERRING));
  /** What the server holds, and scripts of it, before Neo4j holds what they make. */
  let graph: Awaited<ReturnType<typeof graphIn>>;
  let head: object;
  let [ofSome, ofAll] = ['', ''];
  beforeAll(async () => {
    graph = await graphIn();
    head = (await server.ask('{ dataset { version licence } }')).dataset;
    ofSome = String(await read('cypher', EXCHANGES));
    ofAll = String(await read('cypher', EVERYTHING));
  });

  const read = (format: string, query: string) =>
    bytesOf(server.url, { query, format, ...(format === 'graphml' && { claims: true }) });

  it('of an impact has whatever it measures and its cause, with who took part, in each format', async () => {
    const query = '{ impacts(filter: { indicators: ["visitors"] }) { totalCount } }';
    const all = [
      await readCsv(await read('csv', query)),
      readGraphml(await read('graphml', query)),
      await readJsonld(await read('jsonld', query)),
    ];

    for (const { actors, entities } of all) {
      expect(Object.keys(entities).sort()).toEqual([
        ...['1988-columbus-hefei-signing', '1993-global-and-local-cities'],
        ...['columbus-oh--hefei--gain-2009', 'indiana-act-2024', 'of-all-sorts'],
      ]);
      for (const id of ['ohio', 'liu-lijuan', 'richard-v-knight', 'city-officials'])
        expect(actors).toHaveProperty([id]);
    }
  });

  it('of some ties names in Cypher the themes and ties that are not in it, also when it is run twice', async () => {
    const once = await make(ofSome);

    expect(
      await server.rows(
        "MATCH (:Tie {kind: 'EXCHANGE'})-[:FOLLOWED_FROM]->(tie) RETURN tie.id AS id, labels(tie) AS labels",
      ),
    ).toEqual([{ id: 'columbus-oh--hefei', labels: ['Node'] }]);
    expect(once.head).toMatchObject({ ...head, query: EXCHANGES, whole: true });
    const made = await graphIn();
    expect(await readCypher(server.driver, ofSome)).toEqual(once);
    expect(await graphIn()).toEqual(made);
  });

  it('makes in Cypher the graph that it was made from', async () => {
    await make(ofAll);

    expect(graph.edges.length).toBeGreaterThan(100);
    expect(await graphIn()).toEqual(graph);
  });

  /** Runs a script in a Neo4j that holds nothing. */
  async function make(script: string) {
    await bareNeo4j();
    return readCypher(server.driver, script);
  }

  /** Each subject and claim with its labels, and how each leads to another; of claims, the standing ones about anything but sources. */
  async function graphIn() {
    const rows = async (statement: string) => {
      const { records } = await server.driver.executeQuery(statement, { LEFT_OUT });
      return records.map((record) => record.get(0) as string);
    };
    const isTold = (node: string) =>
      `(${node}:Subject OR ${node}:Claim AND ${node}.retiredAt IS NULL AND NOT EXISTS { (${node})-[:ABOUT]->(:Source) })`;
    return {
      nodes: await rows(`MATCH (node) WHERE ${isTold('node')}
        UNWIND labels(node) AS label WITH node, label ORDER BY label WITH node, collect(label) AS labels
        RETURN node.id + ' ' + reduce(text = '', label IN labels | text + ' ' + label) AS line ORDER BY line`),
      edges: await rows(`MATCH (from)-[edge]->(to) WHERE ${isTold('from')} AND ${isTold('to')}
          AND (edge:PARTY_TO OR edge.tie IS NULL) AND NOT type(edge) IN $LEFT_OUT
        RETURN from.id + ' ' + type(edge) + ' ' + to.id AS line ORDER BY line`),
    };
  }
});
