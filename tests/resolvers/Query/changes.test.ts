import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change, ChangeConnection } from '../../../src/generated/schema.ts';
import { type World, at, openWorld } from '../../support/worldNeo4j.ts';

const CHANGES = `edges { cursor node { at kind claim { id recordedAt retiredAt } } }
  pageInfo { endCursor hasNextPage hasPreviousPage } totalCount`;

describe('The list of changes', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const page = async (since: string, after: string | null = null, first = 100) => {
    const answer = await world.execute(
      `query Changes($since: DateTime!, $after: String, $first: Int) {
        changes(since: $since, after: $after, first: $first) { ${CHANGES} } }`,
      { since, after, first },
    );
    return at(answer, 'changes') as ChangeConnection;
  };

  it.each(['2020-01-01T00:00:00Z', '2025-06-01T00:00:00Z', '2026-11-25T08:00:00+08:00'])(
    'has every claim that came or went since %s, once each, oldest first',
    async (since) => {
      const listed: Change[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const found: ChangeConnection = await page(since, after, 37);
        expect(found.pageInfo.hasPreviousPage).toBe(after !== null);
        listed.push(...found.edges.map(({ node }) => node));
        total = found.totalCount;
        after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
      } while (after !== null);

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
      expect(listed.map(({ at: when, claim, kind }) => `${when} ${claim.id} ${kind}`)).toEqual(
        expected,
      );
      expect(total).toBe(expected.length);
      expect(expected.length).toBeGreaterThan(0);
      for (const { at: when, kind, claim } of listed)
        expect(when).toBe(kind === 'RECORDED' ? claim.recordedAt : claim.retiredAt);
    },
  );

  it.each(['first: 20', 'last: 20'])(
    'with %s and an empty filter is the one without',
    async (size) => {
      const asked = (filter: string) =>
        world.execute(
          `{ changes(since: "2024-01-10T00:00:00Z", ${size}${filter}) { ${CHANGES} } }`,
        );
      const [without, empty, all] = [
        await asked(''),
        await asked(', filter: {}'),
        await asked(', filter: { kinds: [RECORDED, RETIRED] }'),
      ];

      expect(at(without, 'changes')).toMatchObject({ totalCount: expect.any(Number) as number });
      expect(at(empty, 'changes')).toEqual(at(without, 'changes'));
      expect(at(all, 'changes')).toEqual(at(without, 'changes'));
    },
  );

  it('ends before an instant, if one is given', async () => {
    const answer = await world.execute(
      `{ changes(since: "2024-01-10T00:00:00Z", until: "2025-06-01T00:00:00Z", first: 100) { ${CHANGES} } }`,
    );

    const { edges, totalCount } = at(answer, 'changes') as ChangeConnection;
    const [{ count } = { count: 0 }] = (await world.run(
      `UNWIND ['recordedAt', 'retiredAt'] AS name
       MATCH (claim:Claim) WHERE '2024-01-10T00:00:00Z' <= claim[name] < '2025-06-01T00:00:00Z'
       RETURN count(*) AS count`,
    )) as unknown as readonly { count: number }[];
    expect(totalCount).toBe(count);
    expect(totalCount).toBeGreaterThan(0);
    for (const { node } of edges) expect(node.at < '2025-06-01T00:00:00Z').toBe(true);
  });

  it('refuses an end before the beginning', async () => {
    const { errors } = await world.execute(
      '{ changes(since: "2025-01-02T00:00:00Z", until: "2025-01-01T00:00:00Z") { totalCount } }',
    );

    expect(errors?.map(({ message }) => message)).toEqual([
      '`until` must not be before `since`, but got: "2025-01-01T00:00:00Z" and "2025-01-02T00:00:00Z".',
    ]);
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
    const found: string[] = [];
    let counted = -1;
    for (let after = 'null', more = true; more;) {
      const answer = await world.execute(
        `{ changes(since: "2025-01-01T00:00:00Z", filter: ${filter}, first: 41, after: ${after}) { ${CHANGES} } }`,
      );
      const { edges, pageInfo, totalCount } = at(answer, 'changes') as ChangeConnection;
      found.push(...edges.map(({ node }) => `${node.at} ${node.claim.id} ${node.kind}`));
      counted = totalCount;
      more = pageInfo.hasNextPage;
      after = JSON.stringify(pageInfo.endCursor);
    }

    const expected = (await world.run(
      `MATCH (claim:Claim)
       UNWIND [[claim.recordedAt, 'RECORDED'], [claim.retiredAt, 'RETIRED']] AS change
       WITH claim, change[0] AS at, change[1] AS kind
       WHERE at >= '2025-01-01T00:00:00Z' AND ${condition}
       RETURN at + ' ' + claim.id + ' ' + kind AS line`,
    )) as unknown as readonly { line: string }[];
    expect(found).toEqual(expected.map(({ line }) => line).sort());
    expect(counted).toBe(expected.length);
  });

  it.each(['null', '{}', '{ kinds: [RETIRED] }'])(
    'from its end has the same changes in the same order, with the filter %s',
    async (filter) => {
      const listed = async (
        page: string,
        cursor: string,
        more: 'hasNextPage' | 'hasPreviousPage',
      ) => {
        const pages: (readonly string[])[] = [];
        for (let from = 'null', isMore = true; isMore;) {
          const { edges, pageInfo } = at(
            await world.execute(
              `{ changes(since: "2025-01-01T00:00:00Z", filter: ${filter}, ${page}: ${from}) { ${CHANGES} } }`,
            ),
            'changes',
          ) as ChangeConnection;
          pages.push(edges.map(({ node }) => `${node.at} ${node.claim.id} ${node.kind}`));
          isMore = pageInfo[more];
          from = JSON.stringify(cursor === 'first' ? edges[0]?.cursor : edges.at(-1)?.cursor);
        }
        return pages;
      };
      const forward = await listed('first: 100, after', 'last', 'hasNextPage');
      const backward = await listed('last: 37, before', 'first', 'hasPreviousPage');

      expect(backward.length).toBeGreaterThan(1);
      expect(backward.toReversed().flat()).toEqual(forward.flat());
    },
  );

  it('begins no earlier than asked, whatever the cursor is of', async () => {
    const asked = async (since: string, paging: string) =>
      at(
        await world.execute(`{ changes(since: "${since}", ${paging}) { ${CHANGES} } }`),
        'changes',
      ) as ChangeConnection;
    const early = await asked('2024-01-01T00:00:00Z', 'first: 1');
    const since = '2025-06-01T00:00:00Z';
    const cursor = JSON.stringify(early.pageInfo.endCursor);

    const plain = await asked(since, `first: 20, after: ${cursor}`);

    expect(early.edges[0]?.node.at.localeCompare(since)).toBe(-1);
    expect(plain.edges).toEqual((await asked(since, 'first: 20')).edges);
    expect(plain.edges).toEqual(
      (await asked(since, `filter: {}, first: 20, after: ${cursor}`)).edges,
    );
  });

  it('is between two cursors, from either end', async () => {
    const asked = (paging: string) =>
      world.execute(`{ changes(since: "2025-01-01T00:00:00Z", ${paging}) { ${CHANGES} } }`);
    const { edges } = at(await asked('first: 12'), 'changes') as ChangeConnection;
    const [after, before] = [edges[2], edges[9]].map((edge) => JSON.stringify(edge?.cursor));
    const pages = ['first: 3', 'last: 3', 'first: 50'].map(async (size) => {
      const found = at(
        await asked(`${size}, after: ${after}, before: ${before}`),
        'changes',
      ) as ChangeConnection;
      return found.edges.map(({ cursor }) => edges.findIndex((edge) => edge.cursor === cursor));
    });

    expect(await Promise.all(pages)).toEqual([
      [3, 4, 5],
      [6, 7, 8],
      [3, 4, 5, 6, 7, 8],
    ]);
  });

  it('is empty after the last change', async () => {
    const { edges, pageInfo, totalCount } = await page('2099-01-01T00:00:00Z');

    expect(edges).toEqual([]);
    expect(totalCount).toBe(0);
    expect(pageInfo).toEqual({ endCursor: null, hasNextPage: false, hasPreviousPage: false });
  });

  it('is counted only when asked', async () => {
    const before = world.asked.length;
    await world.execute(
      '{ changes(since: "2020-01-01T00:00:00Z", first: 1) { edges { cursor } } }',
    );

    const asked = world.asked.slice(before).map(({ text }) => text);
    expect(asked).toHaveLength(1);
    expect(asked.join('')).not.toContain('COUNT');
  });

  it.each(['first', 'last'])('is read by index, as far as a page of `%s` goes', async (size) => {
    const before = world.asked.length;
    await world.execute(
      `{ changes(since: "2020-01-01T00:00:00Z", ${size}: 1) { edges { cursor } } }`,
    );
    const [statement] = world.asked.slice(before);

    const { summary } = await world.driver.executeQuery(
      `EXPLAIN ${statement?.text ?? ''}`,
      { since: '', at: '', until: '9999', id: '', kind: '', limit: 2 },
      { database: 'neo4j' },
    );
    const plan = JSON.stringify(summary.plan);
    expect(plan.match(/"operatorType":"NodeIndexSeek/g)).toHaveLength(4);
    expect(plan).not.toContain('"Details":"claim:Claim"');
  });

  it.each([
    ['since: "2020-01-01T00:00:00Z", after: "x"', '`after` must be a cursor of this connection'],
    ['since: "2020-01-01T00:00:00Z", first: 101', '`first` must be between 1 and 100'],
    [
      'since: "2020-01-01T00:00:00Z", filter: { properties: ["start", "text_url"] }',
      '`properties` must be those that claims have, such as "start", but got: "text_url"; did you mean "textUrl"?',
    ],
  ])('with %s is an error in words', async (args, words) => {
    const { errors } = await world.execute(`{ changes(${args}) { totalCount } }`);

    expect(errors?.[0]?.message).toContain(words);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
