import { describe, expect, it } from 'vitest';
import type { Institution, Place, Query, Tie, TieMap } from '../../../src/generated/schema.ts';
import { readAll } from '../../support/readAll.ts';
import { askShipped } from '../../support/shipped.ts';

const mapOf = (filter: string) => `{ tieMap(filter: ${filter}) {
  totalCount ids names kinds statuses statusDates starts contestedStarts contested parties
  dates { edtf text }
  actors { ids names types kinds seats latitudes longitudes }
} }`;

const TIE = `id name kind status statusAsOf { edtf text } start { edtf text }
  record { contested { property values { text } } }
  parties { role actor {
    id name kind __typename
    ... on Place { point { latitude longitude } }
    ... on Institution { seat { id point { latitude longitude } } }
  } }`;

interface PagedTie extends Pick<Tie, 'record'> {
  readonly parties: readonly { readonly role: string; readonly actor: PagedActor }[];
}

type PagedActor = Partial<Pick<Place, 'point'>> & Partial<Pick<Institution, 'seat'>>;

describe('The ties of a map', () => {
  const ask = askShipped();
  const columnsOf = async (filter: string) => ((await ask(mapOf(filter))) as Query).tieMap;

  it.each([
    ['all', 'null'],
    ['of two countries', '{ between: ["united-states", "china"] }'],
    ['of some kinds, that ended', '{ kinds: [JOINT_INSTITUTE], statuses: [ENDED] }'],
    ['none', '{ between: ["hefei", "kansas"] }'],
  ])('are those of the pages of ties, in their order: %s', async (_, filter) => {
    const ties = await readAll<PagedTie>(ask, `ties(filter: ${filter})`, TIE);

    const columns = await columnsOf(filter);

    expect(columns.totalCount).toBe(ties.length);
    expect(toTies(columns)).toEqual(ties.map(withoutWitnesses));
  });

  it('name each actor and each date once', async () => {
    const { actors, dates } = await columnsOf('null');

    expect(new Set(actors.ids).size).toBe(actors.ids.length);
    expect(new Set(dates.map(({ edtf }) => edtf)).size).toBe(dates.length);
    expect(actors.seats.filter((seat) => seat !== null).length).toBeGreaterThan(50);
  });

  it("name the actors in the reader's languages, as `Actor.name` does", async () => {
    const languages = ['zh-Hans', 'zh'];
    const { tieMap } = (await ask(
      'query($in: [LanguageTag!]) { tieMap(filter: { between: ["ohio", "hubei"] }, in: $in) { actors { ids names } } }',
      { in: languages },
    )) as Query;
    const { nodes } = (await ask(
      'query($ids: [ID!]!, $in: [LanguageTag!]) { nodes(ids: $ids) { ... on Actor { name(in: $in) } } }',
      { ids: tieMap.actors.ids, in: languages },
    )) as { nodes: readonly { readonly name: string }[] };

    expect(tieMap.actors.names).toEqual(nodes.map(({ name }) => name));
    expect(tieMap.actors.names).toContain('湖北省');
  });
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

function toTies(columns: TieMap): readonly unknown[] {
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
      const seat = actors.seats[actor] ?? null;
      return {
        ...{ id: actors.ids[actor], name: actors.names[actor], kind: actors.kinds[actor] },
        __typename: actors.types[actor],
        point: pointAt(actor),
        seat: seat === null ? null : { id: actors.ids[seat], point: pointAt(seat) },
      };
    }),
  }));
}
