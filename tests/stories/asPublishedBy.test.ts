import { beforeAll, describe, expect, it } from 'vitest';
import type { Query, Tie } from '../../src/generated/schema.ts';
import { add } from '../support/dataset.ts';
import { openFixtureServer } from '../support/fixtureServer.ts';
import { readAll } from '../support/readAll.ts';
import { askShipped } from '../support/shipped.ts';
import { useOpened } from '../support/useOpened.ts';

describe('The record by the sources that were published by a day', () => {
  const ask = askShipped();
  const all: Tie[] = [];

  const list = (filter: string) =>
    readAll<Tie>(
      ask,
      `ties(filter: ${filter})`,
      'id record { sources { id published { latest } } }',
    );

  beforeAll(async () => {
    all.push(...(await list('{ kinds: [SISTER_CITY, SISTER_STATE, FRIENDSHIP] }')));
  });

  it.each([
    ['2009', '2009-12-31'],
    ['2013-06', '2013-06-30'],
    ['2030', '2030-12-31'],
  ])('has the ties that a source dated by %s tells of, and no other', async (period, last) => {
    const found = await list(
      `{ kinds: [SISTER_CITY, SISTER_STATE, FRIENDSHIP], asPublishedBy: "${period}" }`,
    );

    const expected = all.filter(({ record }) =>
      record.sources.some(({ published }) => published?.latest != null && published.latest <= last),
    );
    expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
  });

  it('counts the undated sources that it leaves out', async () => {
    const { ties } = (await ask(
      `{ ties(filter: { kinds: [SISTER_CITY, SISTER_STATE, FRIENDSHIP], asPublishedBy: "2013" }) {
        undatedSourceCount } }`,
    )) as Query;

    const undated = all.flatMap(({ record }) =>
      record.sources.filter(({ published }) => published === null).map(({ id }) => id),
    );
    expect(ties.undatedSourceCount).toBe(new Set(undated).size);
  });

  it('judges the other conditions by the same sources', async () => {
    const answer = (await ask(`{
      today: ties(filter: { statuses: [ACTIVE] }) { totalCount }
      then: ties(filter: { statuses: [ACTIVE], asPublishedBy: "2012" }) { totalCount }
      ended: ties(filter: { endedTo: "2030", asPublishedBy: "2012" }) { totalCount }
    }`)) as Record<string, { totalCount: number }>;

    expect(answer.then?.totalCount).toBeLessThan(answer.today?.totalCount ?? 0);
    expect(answer.then?.totalCount).toBeGreaterThan(0);
  });
});

describe('A tie whose parties were others on another day', () => {
  const TIE = 'columbus-oh--hefei--ecopartnership';
  const parties = (ids: string, evidence: string) => `${TIE},,${ids},,,,,,,,${evidence},`;
  const server = useOpened(() =>
    openFixtureServer({
      'partnerships.csv': add(
        parties('ohio', 'study-a,,,,,,2026-11-10'),
        parties('wilmington-nc', 'almanac,,,,,,2026-11-01'),
        parties('wilmington-nc', 'blog,,,DENIES,,,2026-11-01'),
      ),
    }),
  );

  const ask = async (query: string) => (await server.query(query)).data as Record<string, unknown>;

  it('is drawn and compared with those of that day', async () => {
    const answer = await ask(`{
      now: network(filter: { kinds: [ECO_PARTNERSHIP] }, manyParties: true) { ...Actors }
      then: network(filter: { kinds: [ECO_PARTNERSHIP], asKnownOn: "2026-11-05" }, manyParties: true) { ...Actors }
      published: network(filter: { kinds: [ECO_PARTNERSHIP], asPublishedBy: "2017" }, manyParties: true) { ...Actors }
      inOrder: tieSequences(
        earlier: { kinds: [PORT_AGREEMENT] }
        later: { kinds: [ECO_PARTNERSHIP], asPublishedBy: "2017" }
      ) { edges { node { actors { id } } } }
    }
    fragment Actors on Network { actors { actor { id } } }`);
    const idsOf = (name: string) => JSON.stringify(answer[name]);

    expect(idsOf('now')).toContain('"ohio"');
    expect(idsOf('then')).not.toContain('"ohio"');
    expect(idsOf('now')).not.toContain('"wilmington-nc"');
    expect(idsOf('published')).toContain('"wilmington-nc"');
    expect(answer.inOrder).toEqual({
      edges: [{ node: { actors: [{ id: 'wilmington-nc' }, { id: 'dandong' }] } }],
    });
  });

  it('is counted by statistics as by the list', async () => {
    const filter =
      '{ kinds: [ECO_PARTNERSHIP], between: ["wilmington-nc"], asPublishedBy: "2017" }';
    const answer = await ask(`{
      ties(filter: ${filter}) { totalCount }
      tieStatistics(filter: ${filter}, by: [KIND]) { total }
    }`);

    expect(answer).toEqual({ ties: { totalCount: 1 }, tieStatistics: { total: 1 } });
  });
});
