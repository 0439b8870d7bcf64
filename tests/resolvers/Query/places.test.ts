import { beforeAll, describe, expect, it } from 'vitest';
import { distanceKm } from '../../../src/distance.ts';
import type { City, Query } from '../../../src/generated/schema.ts';
import { readAll } from '../../support/readAll.ts';
import { askShipped } from '../../support/shipped.ts';

type Place = Pick<City, 'id' | 'point'>;

const HEFEI = { latitude: 31.86389, longitude: 117.28083 };
const NEAR = 'near: { latitude: 31.86389, longitude: 117.28083, km: 400 }';

describe('Places by where they are', () => {
  const ask = askShipped();
  let cities: readonly Place[];
  beforeAll(async () => {
    cities = await all('cities', '');
  });

  it('finds the cities in a circle, the nearest first if so ordered', async () => {
    const found = await all('cities', `filter: { ${NEAR} }`, 'DISTANCE');

    const expected = cities
      .filter(({ point }) => point && distanceKm(point, HEFEI) <= 400)
      .map(({ id, point }) => ({ id, km: point ? distanceKm(point, HEFEI) : 0 }))
      .toSorted((a, b) => a.km - b.km);
    expect(expected.length).toBeGreaterThan(5);
    expect(found.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(found[0]?.id).toBe('hefei');
    const kilometers = found.map(({ point }) => (point ? distanceKm(point, HEFEI) : 0));
    expect(kilometers).toEqual(kilometers.toSorted((a, b) => a - b));
  });

  it('pages by distance from either end without a gap', async () => {
    const near = `filter: { ${NEAR} }, orderBy: { field: DISTANCE, direction: DESC }`;
    const page = async (args: string) =>
      (
        (await ask(`{ cities(${near}, ${args}) {
          totalCount edges { node { id point { latitude longitude } } }
          pageInfo { endCursor hasNextPage } } }`)) as Query
      ).cities;

    const first = await page('first: 3');
    const next = await page(`first: 100, after: "${first.pageInfo.endCursor ?? ''}"`);
    const last = await page('last: 2');

    const ids = [...first.edges, ...next.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(first.totalCount);
    expect(last.edges.map(({ node }) => node.id)).toEqual(ids.slice(-2));
    expect(ids.at(-1)).toBe('hefei');
  });

  it('finds the cities in a box, also in one over the date line', async () => {
    const inside = await all(
      'cities',
      'filter: { inBox: { south: 30, west: 115, north: 33, east: 120 } }',
    );
    const around = await all(
      'cities',
      'filter: { inBox: { south: -90, west: 150, north: 90, east: -150 } }',
    );

    const held = (test: (latitude: number, longitude: number) => boolean) =>
      cities
        .filter(({ point }) => point && test(point.latitude, point.longitude))
        .map(({ id }) => id);
    const idsOf = (places: readonly Place[]) => places.map(({ id }) => id);
    expect(idsOf(inside)).toEqual(
      held((north, east) => north >= 30 && north <= 33 && east >= 115 && east <= 120),
    );
    expect(idsOf(inside)).toContain('hefei');
    expect(idsOf(around)).toEqual(held((_, east) => east >= 150 || east <= -150));
    const sides = around.map(({ point }) => Math.sign(point?.longitude ?? 0));
    expect(new Set(sides)).toEqual(new Set([1, -1]));
  });

  it('finds states by their point, and institutions by their seat', async () => {
    const states = await all('states', `filter: { ${NEAR} }`);
    const institutions = await all('institutions', `filter: { ${NEAR} }`);
    const boxed = await all(
      'institutions',
      'filter: { inBox: { south: 31, west: 117, north: 32, east: 118 } }',
    );

    expect(states.map(({ id }) => id)).toContain('anhui');
    expect(institutions.map(({ id }) => id)).toContain('hefei-university-of-technology');
    expect(boxed.map(({ id }) => id)).toContain('hefei-university-of-technology');
    expect(boxed.length).toBeLessThan(institutions.length);
  });

  function all(field: string, args: string, order = 'NAME') {
    const given = `${args}${args === '' ? '' : ', '}orderBy: { field: ${order}, direction: ASC }`;
    const selected = field === 'institutions' ? 'id' : 'id point { latitude longitude }';
    return readAll<Place>(ask, `${field}(${given})`, selected);
  }
});
