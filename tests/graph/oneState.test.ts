import { beforeAll, describe, expect, it } from 'vitest';
import { openGraph } from '../../src/neo4j/graph.ts';
import { countingGraph } from '../support/countingGraph.ts';
import { HUB } from '../support/world/drafts.ts';
import { at, executing, openWorld } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

/** Follows four to-many relations, so it takes two statements. */
const WALK = `{
  dataset { version }
  city(id: "${HUB}") { name ties(first: 1) { edges { node { parties { actor { ties(first: 1) { edges { node { parties { actor { id name } } } } } } } } } } }
}`;
const NAMES = 'city.ties.edges.0.node.parties.*.actor.ties.edges.*.node.parties.*.actor';

describe('an operation of several statements', () => {
  const world = useOpened(openWorld);
  beforeAll(async () => {
    await world.spoil();
  });

  /** The same record with another name for the hub. */
  const change = (version: string) =>
    world.run(
      `MATCH (hub:Node {id: "${HUB}"}), (dataset:Dataset) SET hub.name = $version, dataset.version = $version`,
      { version },
    );

  it('is asked again if the record has changed in between, and shows one state', async () => {
    await change('before');
    const graph = countingGraph(openGraph(world.driver), async (count) => {
      if (count === 2) await change('after');
    });
    const answer = await executing(graph)(WALK);

    expect(at(answer, 'dataset.version')).toBe('after');
    expect(at(answer, 'city.name')).toBe('after');
    const actors = (at(answer, NAMES) as { id: string; name: string }[][][]).flat(2);
    expect(actors.filter(({ id }) => id === HUB).map(({ name }) => name)).toContain('after');
    expect(actors.map(({ name }) => name)).not.toContain('before');
    expect(graph.asked).toHaveLength(4);
  });

  it('is asked once if nothing changes', async () => {
    const graph = countingGraph(openGraph(world.driver));
    await executing(graph)(WALK);

    expect(graph.asked).toHaveLength(2);
  });

  it('is asked again if a node that it met has gone', async () => {
    const graph = countingGraph(openGraph(world.driver), async (count) => {
      if (count !== 2) return;
      const [tie] = graph.asked.length === 2 ? (graph.asked[1]?.given.ids as string[]) : [];
      await world.run('MATCH (tie:Node {id: $tie}) DETACH DELETE tie', { tie });
    });
    const answer = await executing(graph)(WALK);

    expect(answer.errors).toBeUndefined();
    expect(graph.asked).toHaveLength(4);
  });

  it('is asked again if it saw the new state of a commit that was half done', async () => {
    await change('before');
    await world.run(
      "CREATE (:Notice {id: 'of the writer', commit: 'of the writer'}) WITH 1 AS one MATCH (dataset:Dataset) SET dataset.version = 'after'",
    );
    const graph = countingGraph(openGraph(world.driver), async (count) => {
      if (count === 2) await change('after');
    });
    const answer = await executing(graph)(`{ dataset { version } city(id: "${HUB}") { name } }`);

    expect(at(answer, 'dataset.version')).toBe('after');
    expect(at(answer, 'city.name')).toBe('after');
  });

  it('fails rather than show two states, if the record never stays the same', async () => {
    const graph = countingGraph(openGraph(world.driver), (count) =>
      change(`version ${count}`).then(() => undefined),
    );

    await expect(executing(graph)(WALK)).rejects.toMatchObject({
      extensions: { code: 'UNAVAILABLE' },
    });
  });
});
