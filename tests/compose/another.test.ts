import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel } from '../../src/compose/load.ts';
import { createExecute } from '../../src/graph/execute.ts';
import { openGraph } from '../../src/neo4j/graph.ts';
import { makeFolder } from '../support/fakes.ts';
import { countingGraph } from '../support/countingGraph.ts';
import { bareNeo4j } from '../support/neo4j.ts';
import { useDriver } from '../support/useOpened.ts';

/** All that a schema of another field takes; `src/compose/README.md` shows it. */
const SCHEMA = `
  interface Node { id: ID! }
  type Composer implements Node { id: ID!, name: String!, works: [Work!]! }
  type Work implements Node { id: ID!, title: String!, year: Int!, composer: Composer! }
  type WorkEdge { node: Work! }
  type WorkConnection { edges: [WorkEdge!]!, totalCount: Int! }
  input WorkFilter { since: Int }
  type Query {
    node(id: ID!): Node
    composer(id: ID!): Composer
    works(first: Int, filter: WorkFilter): WorkConnection!
  }`;
const CYPHER = {
  _version: `MATCH (state:Dataset)\nRETURN collect([state.version, state.commit]) AS told`,
  _settle: 'MATCH (notice:Notice) DELETE notice',
  'Query/node': 'MATCH (node:Node {id: $id})\nRETURN node',
  'Query/works': '// @order YEAR work.year, work.id\n\nMATCH (work:Work)\nRETURN work AS node',
  'Composer/works':
    '// @from composer Composer\n\nMATCH (composer)-[:WROTE]->(work:Work)\nRETURN work\nORDER BY work.year',
  'Work/composer':
    '// @from work Work\n\nMATCH (work)<-[:WROTE]-(composer:Composer)\nRETURN composer',
  'WorkFilter/since': '// @from work Work\n\nRETURN work.year >= $since',
};

describe('a schema of another field', () => {
  const folder = makeFolder();
  const driver = useDriver(bareNeo4j);
  beforeAll(async () => {
    await driver.executeQuery(
      `CREATE (:Dataset {version: '1', commit: 'a'}), (clara:Node:Composer {id: 'clara', name: 'Clara Schumann'})
       FOREACH (work IN [['trio', 1846], ['romances', 1853], ['concerto', 1835]] |
         CREATE (clara)-[:WROTE]->(:Node:Work {id: work[0], title: work[0], year: work[1]}))`,
    );
    for (const [name, text] of Object.entries(CYPHER)) {
      const file = join(folder, 'cypher', `${name}.cypher`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${text}\n`);
    }
    mkdirSync(join(folder, 'resolvers'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes some thirty lines, and is answered in one statement', async () => {
    const at = (name: string) => pathToFileURL(join(folder, `${name}/`));
    const files = { cypher: at('cypher'), resolvers: at('resolvers') };
    const model = await loadModel({ schema: buildSchema(SCHEMA), ...files });
    const graph = countingGraph(openGraph(driver));
    const execute = createExecute(model, graph);

    const { data, errors } = await execute({
      document: parse(`{
        composer(id: "clara") { name works { title } }
        works(first: 1, filter: { since: 1840 }) { totalCount edges { node { title composer { name } } } }
      }`),
      context: {},
    });

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      composer: {
        name: 'Clara Schumann',
        works: ['concerto', 'trio', 'romances'].map((title) => ({ title })),
      },
      works: {
        totalCount: 2,
        edges: [{ node: { title: 'trio', composer: { name: 'Clara Schumann' } } }],
      },
    });
    expect(graph.asked).toHaveLength(1);
  });
});
