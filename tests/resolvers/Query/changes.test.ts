import { describe, expect, it } from 'vitest';
import type { Change, ChangeConnection } from '../../../src/generated/schema.ts';
import { readAll } from '../../support/readAll.ts';
import { at, openWorld } from '../../support/worldNeo4j.ts';
import { useOpened } from '../../support/useOpened.ts';

const FIELDS = 'at kind claim { id recordedAt retiredAt }';
const CHANGES = `edges { cursor node { ${FIELDS} } }
  pageInfo { endCursor hasNextPage hasPreviousPage } totalCount`;

describe('The list of changes', () => {
  const world = useOpened(openWorld);

  const asked = async (args: string) =>
    at(await world.execute(`{ changes(${args}) { ${CHANGES} } }`), 'changes') as ChangeConnection;
  const all = (args: string) => readAll<Change>(world.ask, `changes(${args})`, FIELDS);
  const told = ({ at: when, claim, kind }: Change) => `${when} ${claim.id} ${kind}`;

  it.each(['2020-01-01T00:00:00Z', '2025-06-01T00:00:00Z', '2026-11-25T08:00:00+08:00'])(
    'has every claim that came or went since %s, once each, oldest first',
    async (since) => {
      const listed = await all(`since: "${since}", first: 37`);

      const instant = new Date(since).toISOString().replace('.000Z', 'Z');
      const claims = (await world.run(
        'MATCH (claim:Claim) RETURN claim.id AS id, claim.recordedAt AS came, claim.retiredAt AS went',
      )) as unknown as readonly { id: string; came: string; went: string | null }[];
      const expected = claims
        .flatMap(({ id, came, went }) => [
          [came, id, 'RECORDED'],
          ...(went === null ? [] : [[went, id, 'RETIRED']]),
        ])
        .filter(([when = '']) => when >= instant)
        .map((change) => change.join(' '))
        .sort();
      expect(listed.map(told)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
      for (const { at: when, kind, claim } of listed)
        expect(when).toBe(kind === 'RECORDED' ? claim.recordedAt : claim.retiredAt);
    },
  );

  it.each(['first: 20', 'last: 20'])(
    'with %s and an empty filter is the one without',
    async (size) => {
      const plain = `since: "2024-01-10T00:00:00Z", ${size}`;
      const without = await asked(plain);

      expect(without).toMatchObject({ totalCount: expect.any(Number) as number });
      expect(await asked(`${plain}, filter: {}`)).toEqual(without);
      expect(await asked(`${plain}, filter: { kinds: [RECORDED, RETIRED] }`)).toEqual(without);
    },
  );

  it('ends before an instant, if one is given', async () => {
    const { edges, totalCount } = await asked(
      'since: "2024-01-10T00:00:00Z", until: "2025-06-01T00:00:00Z", first: 100',
    );

    const [{ count } = { count: 0 }] = (await world.run(
      `UNWIND ['recordedAt', 'retiredAt'] AS name
       MATCH (claim:Claim) WHERE '2024-01-10T00:00:00Z' <= claim[name] < '2025-06-01T00:00:00Z'
       RETURN count(*) AS count`,
    )) as unknown as readonly { count: number }[];
    expect(totalCount).toBe(count);
    expect(totalCount).toBeGreaterThan(0);
    for (const { node } of edges) expect(node.at < '2025-06-01T00:00:00Z').toBe(true);
  });

  it.each([
    ['{ kinds: [RETIRED] }', `kind = 'RETIRED'`],
    ['{ properties: ["status", "size"] }', `claim.property IN ['status', 'size']`],
    ['{ sources: ["source-1"] }', `EXISTS { (claim)-[:STATED_IN]->({id: 'source-1'}) }`],
    [
      '{ involving: ["theme-0"], kinds: [RECORDED] }',
      `kind = 'RECORDED' AND EXISTS { MATCH (claim)-[:ABOUT]->(subject) MATCH (subject)<-[:ABOUT]-(other {stance: 'SUPPORTS', value: 'theme-0'}) WHERE other.rank <> 'DEPRECATED' AND other.recordedAt <= at AND (other.retiredAt IS NULL OR other.retiredAt >= at) }`,
    ],
    ['{ kinds: [REMOVED] }', 'false'],
    ['{}', 'true'],
  ])('that meet %s are those, page by page', async (filter, condition) => {
    const found = await all(`since: "2025-01-01T00:00:00Z", filter: ${filter}, first: 41`);

    const expected = (await world.run(
      `MATCH (claim:Claim)
       UNWIND [[claim.recordedAt, 'RECORDED'], [claim.retiredAt, 'RETIRED']] AS change
       WITH claim, change[0] AS at, change[1] AS kind
       WHERE at >= '2025-01-01T00:00:00Z' AND ${condition}
       RETURN at + ' ' + claim.id + ' ' + kind AS line`,
    )) as unknown as readonly { line: string }[];
    expect(found.map(told)).toEqual(expected.map(({ line }) => line).sort());
  });

  it.each(['null', '{}', '{ kinds: [RETIRED] }'])(
    'from its end has the same changes in the same order, with the filter %s',
    async (filter) => {
      const plain = `since: "2025-01-01T00:00:00Z", filter: ${filter}`;
      const forward = await all(`${plain}, first: 100`);

      expect(forward.length).toBeGreaterThan(37);
      expect(await all(`${plain}, last: 37`)).toEqual(forward);
    },
  );

  it('begins no earlier than asked, whatever the cursor is of', async () => {
    const early = await asked('since: "2024-01-01T00:00:00Z", first: 1');
    const [since, late] = ['2025-06-01T00:00:00Z', 'since: "2025-06-01T00:00:00Z", first: 20'];
    const after = `after: ${JSON.stringify(early.pageInfo.endCursor)}`;

    const { edges, pageInfo } = await asked(`${late}, ${after}`);

    expect(early.edges[0]?.node.at.localeCompare(since)).toBe(-1);
    expect(pageInfo.hasPreviousPage).toBe(true);
    expect(edges).toEqual((await asked(late)).edges);
    expect(edges).toEqual((await asked(`${late}, filter: {}, ${after}`)).edges);
  });

  it('is between two cursors, from either end', async () => {
    const since = 'since: "2025-01-01T00:00:00Z"';
    const { edges } = await asked(`${since}, first: 12`);
    const [after, before] = [edges[2], edges[9]].map((edge) => JSON.stringify(edge?.cursor));
    const pages = ['first: 3', 'last: 3', 'first: 50'].map(async (size) => {
      const found = await asked(`${since}, ${size}, after: ${after}, before: ${before}`);
      return found.edges.map(({ cursor }) => edges.findIndex((edge) => edge.cursor === cursor));
    });

    expect(await Promise.all(pages)).toEqual([
      [3, 4, 5],
      [6, 7, 8],
      [3, 4, 5, 6, 7, 8],
    ]);
  });

  it('is empty after the last change', async () => {
    const { edges, pageInfo, totalCount } = await asked('since: "2099-01-01T00:00:00Z"');

    expect(edges).toEqual([]);
    expect(totalCount).toBe(0);
    expect(pageInfo).toEqual({ endCursor: null, hasNextPage: false, hasPreviousPage: false });
  });

  /** The statements for a page without its count. */
  async function statementsOf(size: string): Promise<readonly string[]> {
    const before = world.asked.length;
    await world.execute(
      `{ changes(since: "2020-01-01T00:00:00Z", ${size}: 1) { edges { cursor } } }`,
    );
    return world.asked.slice(before).map(({ text }) => text);
  }

  it('is counted only when asked', async () => {
    expect(await statementsOf('first')).toEqual([expect.not.stringContaining('COUNT')]);
  });

  it.each(['first', 'last'])('is read by index, as far as a page of `%s` goes', async (size) => {
    const [statement = ''] = await statementsOf(size);

    const { summary } = await world.driver.executeQuery(
      `EXPLAIN ${statement}`,
      { since: '', at: '', until: '9999', id: '', kind: '', limit: 2 },
      { database: 'neo4j' },
    );
    const plan = JSON.stringify(summary.plan);
    expect(plan.match(/"operatorType":"NodeIndexSeek/g)).toHaveLength(4);
    expect(plan).not.toContain('"Details":"claim:Claim"');
  });
});
