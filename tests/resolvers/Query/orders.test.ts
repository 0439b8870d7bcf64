import { describe, expect, it } from 'vitest';
import { askShipped } from '../../support/shipped.ts';

interface Node {
  readonly ties?: { readonly totalCount: number };
  readonly record: {
    readonly lastChangedAt: string;
    readonly sources: readonly {
      readonly published: { readonly earliest: string | null } | null;
    }[];
  };
}

const TIES = 'ties { totalCount }';
const CHANGED = 'record { lastChangedAt }';
const SOURCES = 'record { sources { published { earliest } } }';

const EVENTS_AND_LIKE = ['events', 'policies', 'impacts', 'groups'];

describe('Orders and filters by how much is on record', () => {
  const ask = askShipped();
  const page = async (field: string, args: string, selection: string) => {
    const answer = (await ask(
      `{ ${field}(${args}, first: 30) { totalCount edges { node { ${selection} } } } }`,
    )) as Record<
      string,
      { readonly totalCount: number; readonly edges: readonly { readonly node: Node }[] }
    >;
    const found = answer[field];
    return { count: found?.totalCount ?? 0, nodes: (found?.edges ?? []).map(({ node }) => node) };
  };
  const orderBy = (field: string) => `orderBy: { field: ${field}, direction: DESC }`;
  const descending = (values: readonly (number | string)[]) =>
    values.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0));

  it.each(['countries', 'states', 'cities', 'institutions', 'people'])(
    'put the %s with most ties first, and leave out those with fewer or more',
    async (field) => {
      const { count, nodes } = await page(field, orderBy('TIES'), TIES);
      const some = await page(field, 'filter: { minTies: 3 }', TIES);
      const others = await page(field, 'filter: { maxTies: 2 }', TIES);

      const counts = nodes.map(({ ties }) => ties?.totalCount ?? 0);
      expect(counts).toEqual(descending(counts));
      expect(counts[0]).toBeGreaterThan(2);
      expect(some.count + others.count).toBe(count);
      for (const { ties } of some.nodes) expect(ties?.totalCount).toBeGreaterThanOrEqual(3);
      for (const { ties } of others.nodes) expect(ties?.totalCount).toBeLessThanOrEqual(2);
    },
  );

  it.each(['ties', 'agreements', 'countries', 'cities', 'people', ...EVENTS_AND_LIKE, 'sources'])(
    'tell of which %s the record changed last, and since when',
    async (field) => {
      const { nodes } = await page(field, orderBy('CHANGED'), CHANGED);
      const [latest] = nodes;
      const day = latest?.record.lastChangedAt.slice(0, 10) ?? '';
      const since = await page(field, `filter: { changedFrom: "${day}" }`, CHANGED);

      const days = nodes.map(({ record }) => record.lastChangedAt);
      expect(days).toEqual(descending(days));
      expect(since.count).toBeGreaterThan(0);
      for (const { record } of since.nodes) expect(record.lastChangedAt.slice(0, 10)).toBe(day);
    },
  );

  it.each(['ties', 'partnerships', 'agreements', 'countries', 'institutions', ...EVENTS_AND_LIKE])(
    'tell which %s have the latest source',
    async (field) => {
      const { nodes } = await page(field, orderBy('LATEST_SOURCE'), SOURCES);
      const recent = await page(field, 'filter: { latestSourceFrom: "2024" }', SOURCES);

      const latestOf = ({ record }: Node) =>
        record.sources
          .flatMap(({ published }) => published?.earliest ?? [])
          .toSorted()
          .at(-1) ?? '';
      expect(nodes.map(latestOf)).toEqual(descending(nodes.map(latestOf)));
      for (const node of recent.nodes) expect(latestOf(node) >= '2024').toBe(true);
    },
  );

  it("also sort one actor's ties and partners", async () => {
    const answer = (await ask(`{ city(id: "columbus-oh") {
      ties(${orderBy('CHANGED')}) { edges { node { record { lastChangedAt } } } }
      sisterCities(${orderBy('LATEST_SOURCE')}, first: 3) { pageInfo { endCursor } totalCount } } }`)) as {
      city: {
        ties: { edges: readonly { node: Node }[] };
        sisterCities: { pageInfo: { endCursor: string }; totalCount: number };
      };
    };
    const { ties, sisterCities } = answer.city;
    const rest = (await ask(`{ city(id: "columbus-oh") { sisterCities(
      ${orderBy('LATEST_SOURCE')}, after: "${sisterCities.pageInfo.endCursor}") { edges { node { id } } } } }`)) as {
      city: { sisterCities: { edges: readonly unknown[] } };
    };

    const days = ties.edges.map(({ node }) => node.record.lastChangedAt);
    expect(days).toEqual(descending(days));
    expect(rest.city.sisterCities.edges).toHaveLength(sisterCities.totalCount - 3);
  });
});
