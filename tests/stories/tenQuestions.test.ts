import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/generated/schema.ts';
import { type Row, TIES, grouped, partiesOf, rowsOf } from '../support/dataFiles.ts';
import { readIds } from '../support/readAll.ts';
import { askShipped } from '../support/shipped.ts';

/** Each is one request, or one for each page, and its answer is worked out again from the data files, without any code of the server. */
describe('An analyst asks, and the data files agree, which', () => {
  const ask = askShipped();
  const tiesBy = async (filter: string) =>
    (await readIds(ask, `ties(filter: ${filter})`)).toSorted();

  it('states and provinces became sisters in the 1980s for certain', async () => {
    const ids = await tiesBy(`{ kinds: [SISTER_STATE], levels: [STATE_STATE],
      between: ["united-states", "china"], startedFrom: "1980", startedTo: "1989", certainty: CERTAINLY }`);

    const directness = new Map(rowsOf('sources').map((row) => [row.id, row.directness]));
    const within = rowsOf('states').filter(({ within }) => within);
    const country = new Map(within.map((row) => [row.id, row.within]));
    const pairs = rowsOf('sister_ties').filter(({ kind, parties }) => {
      const countries = partiesOf(parties).map(([, id]) => country.get(id));
      return kind === 'SISTER_STATE' && countries.toSorted().join() === 'china,united-states';
    });
    const starts = grouped(
      pairs.filter(({ start }) => start),
      ({ id }) => id ?? '',
    );
    const isThen = ({ start = '' }: Row) => /^198\d(-\d\d)*$/.test(start);
    const isListed = ({ source }: Row) => directness.get(source) === 'TERTIARY';
    const isAll = [...starts]
      .filter(([, rows]) => rows.every(isThen) && !rows.every(isListed))
      .map(([id]) => id);
    const isAny = [...starts].filter(([, rows]) => rows.some(isThen)).map(([id]) => id);
    expect(isAll.length).toBeGreaterThan(10);
    expect(ids).toEqual(expect.arrayContaining(isAll));
    expect(isAny).toEqual(expect.arrayContaining(ids));
  });

  it('cities lie within 150 km of Shanghai, the nearest first', async () => {
    const { cities } = (await ask(`{
      cities(first: 100, filter: { near: { latitude: 31.22222, longitude: 121.45806, km: 150 } },
        orderBy: { field: DISTANCE, direction: ASC }) { totalCount edges { node { id } } }
    }`)) as Query;

    const radians = (degrees: string | undefined) => (Number(degrees) * Math.PI) / 180;
    const kmTo = ({ latitude, longitude }: Row) => {
      const [one, other] = [radians('31.22222'), radians(latitude)];
      const halves = [(other - one) / 2, (radians(longitude) - radians('121.45806')) / 2];
      const [high, wide] = halves.map((half) => Math.sin(half) ** 2);
      const chord = (high ?? 0) + Math.cos(one) * Math.cos(other) * (wide ?? 0);
      return 2 * 6_371 * Math.asin(Math.sqrt(chord));
    };
    const near = rowsOf('cities')
      .filter(({ latitude }) => latitude)
      .map((row) => ({ id: row.id, km: kmTo(row) }))
      .filter(({ km }) => km <= 150)
      .toSorted((one, other) => one.km - other.km);
    expect(near.length).toBeGreaterThan(5);
    expect(cities.edges.map(({ node }) => node.id)).toEqual(near.map(({ id }) => id));
  });

  it('American cities have the most ties of their own', async () => {
    const { cities } = (await ask(`{
      cities(first: 10, filter: { within: "united-states" }, orderBy: { field: TIES, direction: DESC }) {
        edges { node { id ties { totalCount } } }
      }
    }`)) as Query;

    const ties = new Map<string, Set<string>>();
    for (const file of TIES)
      for (const { id = '', parties } of rowsOf(file))
        for (const [, party] of partiesOf(parties))
          ties.set(party, (ties.get(party) ?? new Set()).add(id));
    const told = cities.edges.map(({ node }) => [node.id, node.ties.totalCount]);
    expect(told).toEqual(told.map(([id]) => [id, ties.get(String(id))?.size]));
    const least = cities.edges.at(-1)?.node.ties.totalCount ?? 0;
    const states = rowsOf('states').filter(({ within }) => within === 'united-states');
    const inside = new Set(states.map(({ id }) => id));
    const better = rowsOf('cities').filter(
      ({ id = '', within = '' }) => inside.has(within) && (ties.get(id)?.size ?? 0) > least,
    );
    expect(told.map(([id]) => id)).toEqual(expect.arrayContaining(better.map(({ id }) => id)));
  });

  it('sister cities also signed a climate memorandum or another agreement between themselves', async () => {
    const ids = await tiesBy(`{ types: [SISTER_TIE], levels: [CITY_CITY],
      alongside: { kinds: [MEMORANDUM, PORT_AGREEMENT, CLIMATE_AGREEMENT], inside: false } }`);

    const kinds = ['MEMORANDUM', 'PORT_AGREEMENT', 'CLIMATE_AGREEMENT'];
    // Sources list different parties of one agreement.
    const parties = grouped(rowsOf('agreements'), ({ id = '' }) => id);
    const signed = [...parties.values()]
      .filter((rows) => rows.some(({ kind = '' }) => kinds.includes(kind)))
      .map((rows) => rows.flatMap((row) => partiesOf(row.parties)).map(([, id]) => id));
    const cities = new Set(rowsOf('cities').map(({ id }) => id));
    const also = rowsOf('sister_ties').filter(({ parties }) => {
      const pair = partiesOf(parties).map(([, id]) => id);
      return (
        pair.length > 0 &&
        pair.every((id) => cities.has(id)) &&
        signed.some((all) => pair.every((id) => all.includes(id)))
      );
    });
    expect(also.length).toBeGreaterThan(0);
    expect(ids).toEqual([...new Set(also.map(({ id }) => id))].toSorted());
  });

  it('years the decisions to close Confucius Institutes are of', async () => {
    const { eventStatistics } = (await ask(`{
      eventStatistics(filter: { kinds: [DECISION] }, by: [YEAR]) { total groups { keys { value } count } }
    }`)) as Query;

    const decisions = new Map(
      rowsOf('events')
        .filter(({ kind }) => kind === 'DECISION')
        .map(({ id, when = '' }) => [id, when.slice(0, 4)]),
    );
    const years = grouped(decisions.values(), (year) => year);
    expect(eventStatistics.total).toBe(decisions.size);
    expect(eventStatistics.groups.map(({ keys, count }) => [keys[0]?.value, count])).toEqual(
      [...years].map(([year, all]) => [year || null, all.length]).toSorted(),
    );
  });

  it('figures in dollars the impacts have, from the lowest to the highest', async () => {
    const { impactStatistics } = (await ask(`{
      impactStatistics(filter: { currency: "USD" }, by: []) { total figures { currency count min max } }
    }`)) as Query;

    const money = rowsOf('impacts').filter(({ currency }) => currency === 'USD');
    const ids = new Set(money.map(({ id }) => id));
    const values = money.flatMap(({ amount, low, high }) => [amount, low, high]).filter(Boolean);
    expect(impactStatistics.total).toBe(ids.size);
    const [figures] = impactStatistics.figures;
    expect(figures).toMatchObject({ currency: 'USD', count: ids.size });
    // A figure without an upper or lower bound leaves the extreme open.
    if (figures?.max != null) expect(figures.max).toBe(Math.max(...values.map(Number)));
    if (figures?.min != null) expect(figures.min).toBe(Math.min(...values.map(Number)));
  });

  it('parts Jim Rhodes had: posts, signatures and events', async () => {
    const { person } = (await ask(`{
      person(id: "jim-rhodes") { involvements(first: 100) { totalCount edges { kind node { id } } } }
    }`)) as Query;

    const names = ({ parties, participants, signatories }: Row) =>
      [parties, participants, signatories].flatMap((cell) => partiesOf(cell)).map(([, id]) => id);
    const files = [...TIES, 'events'];
    const known = new Set(
      files.flatMap((file) =>
        rowsOf(file).flatMap((row) => (names(row).includes('jim-rhodes') ? [row.id ?? ''] : [])),
      ),
    );
    expect(known.size).toBeGreaterThan(1);
    const involved = person?.involvements.edges.map(({ node }) => node.id).toSorted();
    expect([...new Set(involved)]).toEqual([...known].toSorted());
  });

  it('languages the works are in, and how direct they are', async () => {
    const { sourceStatistics } = (await ask(`{
      sourceStatistics(by: [LANGUAGE, DIRECTNESS]) { total groups { keys { value } count } }
    }`)) as Query;

    const works = grouped(
      rowsOf('sources').filter(({ directness }) => directness),
      ({ language, directness }) => `${language} ${directness}`,
    );
    const told = sourceStatistics.groups.map(
      ({ keys, count }) => [keys.map(({ value }) => value ?? '').join(' '), count] as const,
    );
    expect(new Map(told)).toEqual(new Map([...works].map(([key, all]) => [key, all.length])));
  });

  it('ties rest on the word of their own parties', async () => {
    const ids = await tiesBy('{ types: [SISTER_TIE], selfPublished: true }');

    const publishers = new Map(rowsOf('sources').map(({ id, publisher }) => [id, publisher]));
    const own = rowsOf('sister_ties').filter(({ parties, source }) =>
      partiesOf(parties).some(([, id]) => id === publishers.get(source)),
    );
    expect(own.length).toBeGreaterThan(3);
    const all = new Set(rowsOf('sister_ties').map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining([...new Set(own.map(({ id }) => id))]));
    expect(ids.length).toBeLessThan(all.size / 2);
  });

  it('ties were on paper by the end of 1999', async () => {
    const ids = await tiesBy('{ asPublishedBy: "1999" }');

    const published = new Map(rowsOf('sources').map(({ id, published }) => [id, published ?? '']));
    const isEarly = (source = '') => /^[12]\d{3}/.test(source) && source < '2000';
    const early = TIES.flatMap((file) => rowsOf(file)).filter(({ source = '' }) =>
      isEarly(published.get(source)),
    );
    expect(ids).toEqual([...new Set(early.map(({ id }) => id))].toSorted());
  });
});
