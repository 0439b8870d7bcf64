import { describe, expect, it } from 'vitest';
import { askShipped, sharedServer } from '../../support/shipped.ts';

interface Columns {
  readonly totalCount: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly statusDates: readonly (number | null)[];
  readonly starts: readonly (number | null)[];
  readonly contestedStarts: readonly (readonly string[])[];
  readonly contested: readonly boolean[];
  readonly parties: readonly (readonly number[])[];
  readonly dates: readonly { readonly edtf: string; readonly text: string }[];
  readonly actors: Readonly<
    Record<'ids' | 'names' | 'types' | 'kinds' | 'seats' | 'latitudes' | 'longitudes', unknown[]>
  >;
}

const MAP = `query($filter: TieFilter) { tieMap(filter: $filter) {
  totalCount ids names kinds statuses statusDates starts contestedStarts contested parties
  dates { edtf text }
  actors { ids names types kinds seats latitudes longitudes }
} }`;

const PAGES = `query($filter: TieFilter, $after: String) { ties(filter: $filter, first: 100, after: $after) {
  pageInfo { endCursor hasNextPage }
  edges { node {
    id name kind status statusAsOf { edtf text } start { edtf text }
    record { contested { property values { text } } }
    parties { role actor {
      id name kind __typename
      ... on Place { point { latitude longitude } }
      ... on Institution { seat { id point { latitude longitude } } }
    } }
  } }
} }`;

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

interface PagedTie {
  readonly record: {
    readonly contested: readonly {
      readonly property: string;
      readonly values: readonly { readonly text: string }[];
    }[];
  };
  readonly parties: readonly {
    readonly role: string;
    readonly actor: {
      readonly __typename: string;
      readonly id: string;
      readonly name: string;
      readonly kind: string;
      readonly point?: Point | null;
      readonly seat?: { readonly id: string; readonly point: Point | null } | null;
    };
  }[];
}

interface Page {
  readonly ties: {
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    readonly edges: readonly { readonly node: PagedTie }[];
  };
}

describe('The ties of a map', () => {
  const ask = askShipped();
  const columnsOf = async (filter: object | null) =>
    ((await ask(MAP, { filter })) as { tieMap: Columns }).tieMap;

  it.each([
    ['all', null],
    ['of two countries', { between: ['united-states', 'china'] }],
    ['of some kinds, that ended', { kinds: ['JOINT_INSTITUTE'], statuses: ['ENDED'] }],
    ['none', { between: ['hefei', 'kansas'] }],
  ])('are those of the pages of ties, in their order: %s', async (_, filter) => {
    const ties = await pagesOf(filter);

    const columns = await columnsOf(filter);

    expect(columns.totalCount).toBe(ties.length);
    expect(toTies(columns)).toEqual(ties.map(withoutWitnesses));
  });

  it('name each actor and each date once', async () => {
    const { actors, dates } = await columnsOf(null);

    expect(new Set(actors.ids).size).toBe(actors.ids.length);
    expect(new Set(dates.map(({ edtf }) => edtf)).size).toBe(dates.length);
    expect(actors.seats.filter((seat) => seat !== null).length).toBeGreaterThan(50);
  });

  it("name the actors in the reader's languages, as `Actor.name` does", async () => {
    const languages = ['zh-Hans', 'zh'];
    const { tieMap } = (await ask(
      'query($in: [LanguageTag!]) { tieMap(filter: { between: ["ohio", "hubei"] }, in: $in) { actors { ids names } } }',
      { in: languages },
    )) as { tieMap: Pick<Columns, 'actors'> };
    const { nodes } = (await ask(
      'query($ids: [ID!]!, $in: [LanguageTag!]) { nodes(ids: $ids) { ... on Actor { name(in: $in) } } }',
      { ids: tieMap.actors.ids, in: languages },
    )) as { nodes: readonly { readonly name: string }[] };

    expect(tieMap.actors.names).toEqual(nodes.map(({ name }) => name));
    expect(tieMap.actors.names).toContain('湖北省');
  });

  it.each([
    ['{ asKnownOn: "2026-11-25" }', "shows today's record, so its filter takes no `asKnownOn`"],
    ['{ asPublishedBy: "2010" }', 'takes no `asPublishedBy`'],
    ['{ between: ["atlantis"] }', '"atlantis"'],
  ])('are not those of %s', async (filter, message) => {
    const server = await sharedServer();

    const { errors } = await server.query(`{ tieMap(filter: ${filter}) { totalCount } }`);

    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(message) as string,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  async function pagesOf(filter: object | null): Promise<readonly PagedTie[]> {
    const found: PagedTie[] = [];
    for (let after: string | null = null; ;) {
      const { ties } = (await ask(PAGES, { filter, after })) as Page;
      found.push(...ties.edges.map(({ node }) => node));
      if (!ties.pageInfo.hasNextPage) return found;
      after = ties.pageInfo.endCursor;
    }
  }
});

/** What the columns say of a tie, as the pages have it. */
function withoutWitnesses({ record, parties, ...tie }: PagedTie) {
  const bound = parties.filter(({ role }) => role !== 'WITNESS');
  return {
    ...tie,
    contested: record.contested.length > 0,
    contestedStarts: record.contested
      .filter(({ property }) => property === 'start')
      .flatMap(({ values }) => values.map(({ text }) => text)),
    parties: bound.map(({ actor: { point = null, seat = null, ...actor } }) => ({
      ...{ ...actor, point },
      seat: seat && { id: seat.id, point: seat.point },
    })),
  };
}

function toTies(columns: Columns): readonly unknown[] {
  const { actors, dates } = columns;
  const pointAt = (at: number) =>
    actors.latitudes[at] === null
      ? null
      : { latitude: actors.latitudes[at], longitude: actors.longitudes[at] };
  const dateAt = (at: number | null | undefined) => (at == null ? null : dates[at]);
  return columns.ids.map((id, at) => ({
    ...{ id, name: columns.names[at], kind: columns.kinds[at], status: columns.statuses[at] },
    statusAsOf: dateAt(columns.statusDates[at]),
    start: dateAt(columns.starts[at]),
    contested: columns.contested[at],
    contestedStarts: columns.contestedStarts[at],
    parties: columns.parties[at]?.map((actor) => {
      const seat = actors.seats[actor] as number | null;
      return {
        ...{ id: actors.ids[actor], name: actors.names[actor], kind: actors.kinds[actor] },
        __typename: actors.types[actor],
        point: pointAt(actor),
        seat: seat === null ? null : { id: actors.ids[seat], point: pointAt(seat) },
      };
    }),
  }));
}
