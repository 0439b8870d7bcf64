import { beforeAll, describe, expect, it } from 'vitest';
import type { City, Query } from '../../../src/generated/schema.ts';
import { readAll } from '../../support/readAll.ts';
import { askShipped } from '../../support/shipped.ts';

type Place = Pick<City, 'id' | 'point'>;

const NEAR = 'near: { latitude: 31.86389, longitude: 117.28083, km: 400 }';

describe('Places by where they are', () => {
  const ask = askShipped();
  let cities: readonly Place[];
  beforeAll(async () => {
    cities = await all('cities', '{}');
  });

  it('pages by distance from either end without a gap', async () => {
    const near = `filter: { ${NEAR} }, orderBy: { field: DISTANCE, direction: DESC }`;
    const page = async (args: string) => {
      const { cities: found } = (await ask(`{ cities(${near}, ${args}) {
        totalCount edges { node { id } } pageInfo { endCursor } } }`)) as Query;
      return found;
    };

    const first = await page('first: 3');
    const next = await page(`first: 100, after: "${first.pageInfo.endCursor ?? ''}"`);
    const last = await page('last: 2');

    const ids = [...first.edges, ...next.edges].map(({ node }) => node.id);
    expect(new Set(ids).size).toBe(first.totalCount);
    expect(last.edges.map(({ node }) => node.id)).toEqual(ids.slice(-2));
    expect(ids.at(-1)).toBe('hefei');
  });

  it('finds the cities in a box, also in one over the date line', async () => {
    const [inside, around] = await Promise.all([
      all('cities', '{ inBox: { south: 30, west: 115, north: 33, east: 120 } }'),
      all('cities', '{ inBox: { south: -90, west: 150, north: 90, east: -150 } }'),
    ]);

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
    const box = '{ inBox: { south: 31, west: 117, north: 32, east: 118 } }';
    const states = await all('states', `{ ${NEAR} }`);
    const institutions = await all('institutions', `{ ${NEAR} }`);
    const boxed = await all('institutions', box);

    expect(states.map(({ id }) => id)).toContain('anhui');
    expect(institutions.map(({ id }) => id)).toContain('hefei-university-of-technology');
    expect(boxed.map(({ id }) => id)).toContain('hefei-university-of-technology');
    expect(boxed.length).toBeLessThan(institutions.length);
  });

  function all(field: string, filter: string) {
    const selected = field === 'institutions' ? 'id' : 'id point { latitude longitude }';
    return readAll<Place>(ask, `${field}(filter: ${filter})`, selected);
  }
});
