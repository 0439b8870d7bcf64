import { describe, expect, it } from 'vitest';
import type { Contest, ContestConnection, Query, Subject } from '../../../src/generated/schema.ts';
import { readAll } from '../../support/readAll.ts';
import { askShipped } from '../../support/shipped.ts';

const CONTEST = `
  property because spreadDays
  subject { __typename id }
  preferred { text claims { id } }
  values { text claims { id source { id } } }`;

describe('The list of what is contested', () => {
  const ask = askShipped();
  const askPage = async (args: string) => {
    const answer = (await ask(`{ contested(${args}) {
      totalCount edges { node { ${CONTEST} } } } }`)) as Query;
    return answer.contested;
  };
  const told = ({ edges }: ContestConnection) =>
    edges.map(({ node }) => `${node.subject.id} ${node.property}`);

  it('says what the record of each subject says', async () => {
    const { edges } = await askPage('first: 100');

    const own = new Map<string, readonly Contest[]>();
    for (const { node } of edges) {
      const { id } = node.subject;
      const { node: subject } = (await ask(
        `query Own($id: ID!) { node(id: $id) { ... on Subject { record { contested { ${CONTEST} } } } } }`,
        { id },
      )) as { readonly node: Subject };
      own.set(id, subject.record.contested);
    }
    const listed = [...own.keys()].flatMap((id) =>
      edges.map(({ node }) => node).filter(({ subject }) => subject.id === id),
    );
    expect(listed.length).toBeGreaterThan(10);
    expect(listed).toEqual([...own.values()].flat());
  });

  it.each([
    ['ties', 'TIE'],
    ['impacts', 'IMPACT'],
    ['cities', 'CITY'],
    ['states', 'STATE'],
    ['institutions', 'INSTITUTION'],
    ['people', 'PERSON'],
    ['events', 'EVENT'],
    ['policies', 'POLICY'],
    ['sources', 'SOURCE'],
  ])('leaves out none of the contested among the %s', async (field, type) => {
    const ids = (await readAll<Subject>(ask, field, 'id')).map(({ id }) => id);
    const contested: string[] = [];
    for (let from = 0; from < ids.length; from += 100) {
      // The same statement for all types.
      const { nodes } = (await ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Subject { id record { contested { property } } } } }',
        { ids: ids.slice(from, from + 100) },
      )) as { readonly nodes: readonly Subject[] };
      for (const { id, record } of nodes)
        contested.push(...record.contested.map(({ property }) => `${id} ${property}`));
    }

    expect(told(await askPage(`filter: { types: [${type}] }, first: 100`)).sort()).toEqual(
      contested.sort(),
    );
  });

  it('is paged forward and backward over the same contests in the same order', async () => {
    const { edges } = await askPage('first: 100');
    const all = edges.map(({ node }) => node);

    expect(await readAll(ask, 'contested(first: 5)', CONTEST)).toEqual(all);
    expect(await readAll(ask, 'contested(last: 4)', CONTEST)).toEqual(all);
  });

  it('tells of ties of two sides whose dates lie more than a year apart, the farthest first', async () => {
    const { edges } = await askPage(`
      filter: { property: "start", types: [TIE], between: ["united-states", "china"], minSpreadDays: 366 }
      orderBy: { field: SPREAD, direction: DESC }`);

    const spreads = edges.map(({ node }) => [node.subject.id, node.spreadDays]);
    // From 31 October 1979 to 7 October 1985.
    expect(spreads).toContainEqual(['ohio--hubei', 2168]);
    expect(spreads.map(([, days]) => days)).toEqual(
      spreads.map(([, days]) => Number(days)).sort((a, b) => b - a),
    );
    expect(spreads.every(([, days]) => Number(days) >= 366)).toBe(true);
    const hubei = edges.find(({ node }) => node.subject.id === 'ohio--hubei')?.node;
    expect(hubei?.because).toBe(
      '4 independent sources support 31 October 1979, 1 source supports 7 October 1985',
    );
    expect(hubei?.preferred.text).toBe('31 October 1979');
  });

  it('leaves out dates that differ by no more than how exactly they are told', async () => {
    const all = await askPage('filter: { property: "start" }, first: 100');
    const apart = await askPage('filter: { property: "start", minSpreadDays: 1 }, first: 100');

    for (const { node } of apart.edges) expect(node.spreadDays).toBeGreaterThan(0);
    expect(apart.totalCount).toBeLessThanOrEqual(all.totalCount);
  });

  it('takes the sides of an effect from the ties that it is measured on', async () => {
    const page = await askPage('filter: { types: [IMPACT], between: ["columbus-oh"] }');

    expect(told(page)).toEqual(['columbus-oh--sister-cities amount']);
  });
});
