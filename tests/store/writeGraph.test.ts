import { beforeEach, describe, expect, it } from 'vitest';
import { writeGraph } from '../../src/store/load/writeGraph.ts';
import type { Subgraph } from '../../src/projection/projection.ts';
import { openGraph } from '../../src/neo4j/graph.ts';
import { writeAll } from '../../src/neo4j/write.ts';
import { openStore } from '../support/fixtureServer.ts';
import { scratchNeo4j, writtenNeo4j } from '../support/neo4j.ts';
import { useOpened } from '../support/useOpened.ts';

const NOTHING: Subgraph = { nodes: [], edges: [], attached: [], redirects: [] };

const node = (id: string) => ({ id, labels: ['Node'], properties: { name: id } });
const edge = (from: string, to: string, properties = {}) => ({ type: 'TO', from, to, properties });

describe('writeGraph', () => {
  const store = useOpened(() => openStore(writtenNeo4j));
  let elements: Map<string, string>;
  beforeEach(async () => {
    await scratchNeo4j();
    elements = new Map();
    await write({ nodes: [node('a'), node('b'), node('c')] });
  });

  const write = (graph: Partial<Subgraph>) =>
    writeAll(store.driver, 'neo4j', (run) => writeGraph(run, { ...NOTHING, ...graph }, elements));
  const written = () =>
    openGraph(store.driver).read(
      'MATCH (from)-[edge]->(to) WITH coalesce(from.id, from.text) AS name, to.id AS id, edge ORDER BY name, id RETURN name, id, properties(edge)',
      {},
    );

  it('puts each relationship between the nodes that it names', async () => {
    await write({
      edges: [edge('c', 'a', { since: 1980n }), edge('a', 'b'), edge('c', 'b'), edge('a', 'a')],
      attached: [{ label: 'Name', properties: { text: 'B' }, type: 'OF', to: 'b' }],
    });

    await expect(written()).resolves.toEqual([
      ['B', 'b', {}],
      ['a', 'a', {}],
      ['a', 'b', {}],
      ['c', 'a', { since: 1980 }],
      ['c', 'b', {}],
    ]);
  });

  it.each([
    ['a relationship', { edges: [edge('a', 'c'), edge('b', 'a'), edge('a', 'b')] }],
    [
      'a name',
      {
        attached: ['c', 'a'].map((to) => ({
          ...{ label: 'Name', properties: { text: to }, type: 'OF', to },
        })),
      },
    ],
  ])('writes nothing where another has removed a node that gets %s', async (_, graph) => {
    await writeAll(store.driver, 'neo4j', (run) => run('MATCH (node {id: "c"}) DELETE node'));

    await expect(write(graph)).rejects.toThrow('is not in the database any more');

    await expect(written()).resolves.toEqual([]);
  });
});
