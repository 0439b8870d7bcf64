import { beforeAll, describe, expect, it } from 'vitest';
import { readIds } from '../support/readAll.ts';
import { HUB } from '../support/world/drafts.ts';
import { at, openWorld } from '../support/worldNeo4j.ts';
import { useOpened } from '../support/useOpened.ts';

const ORDER = 'orderBy: { field: START, direction: ASC }';
const PAGE = `query($first: Int, $last: Int, $after: String, $before: String) {
  city(id: "${HUB}") {
    ties(first: $first, last: $last, after: $after, before: $before, ${ORDER}) {
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
    }
  }
}`;

interface Page {
  readonly ids: readonly string[];
  readonly cursors: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly goesOn: boolean;
  readonly goesBack: boolean;
}

describe('the pages of a connection', () => {
  const world = useOpened(openWorld);
  beforeAll(async () => {
    await world.spoil();
  });

  async function page(variables: object): Promise<Page> {
    const answer = await world.execute(PAGE, variables as never);
    const info = (name: string) => at(answer, `city.ties.pageInfo.${name}`) as never;
    return {
      ids: at(answer, 'city.ties.edges.*.node.id') as string[],
      cursors: at(answer, 'city.ties.edges.*.cursor') as string[],
      ...{ start: info('startCursor'), end: info('endCursor') },
      ...{ goesOn: info('hasNextPage'), goesBack: info('hasPreviousPage') },
    };
  }

  const insert = (id: string, start: string) =>
    world.run(
      `MATCH (hub:Node {id: "${HUB}"})
       CREATE (tie:Node:Subject:Tie:SisterTie {id: $id, name: $id, startSort: $start, kind: 'SISTER_CITY', status: 'UNKNOWN'})
       CREATE (hub)-[:PARTY_TO {role: 'PARTNER', ordinal: 0, owner: hub.id, tie: $id, start: $start, name: $id, sources: 1}]->(tie)`,
      { id, start },
    );

  it('lead to the same rows from both ends', async () => {
    const ties = (size: string) =>
      readIds(world.ask, `city(id: "${HUB}").ties(${size}: 7, ${ORDER})`);
    const forth = await ties('first');

    expect(new Set(forth).size).toBe(forth.length);
    expect(await ties('last')).toEqual(forth);
  });

  it('stay right when rows are put in before the cursor and after it', async () => {
    const first = await page({ first: 10 });
    const old = await page({ first: 10, after: first.end });

    await insert('0-before-all', '');
    await insert('after-all', '9998-01-01');

    const next = await page({ first: 10, after: first.end });
    expect(next.ids).toEqual(old.ids);
    expect((await page({ last: 1 })).ids).toEqual(['after-all']);
    expect((await page({ last: 10, before: next.start })).ids).toEqual(first.ids);
  });

  it('go on from a row that has gone', async () => {
    const first = await page({ first: 5 });
    const old = await page({ first: 5, after: first.end });

    await world.run('MATCH (tie:Node {id: $id}) DETACH DELETE tie', { id: first.ids.at(-1) });

    expect((await page({ first: 5, after: first.end })).ids).toEqual(old.ids);
  });

  it('are cut from both sides by two cursors', async () => {
    const { cursors, ids } = await page({ first: 10 });
    const [after, before] = [cursors[1], cursors[8]];

    const forth = await page({ first: 3, after, before });
    const back = await page({ last: 3, after, before });
    expect(forth.ids).toEqual(ids.slice(2, 5));
    expect(back.ids).toEqual(ids.slice(5, 8));
    expect([forth, back]).toMatchObject(Array(2).fill({ goesOn: true, goesBack: true }));
  });

  it('are empty between a row and the next', async () => {
    const { cursors } = await page({ first: 2 });
    const empty = await page({ first: 3, after: cursors[0], before: cursors[1] });

    expect(empty).toMatchObject({ ids: [], start: null, end: null, goesOn: false, goesBack: true });
  });
});
