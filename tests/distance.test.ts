import { describe, expect, it } from 'vitest';
import { type Point, distanceKm } from '../src/distance.ts';

const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });

/** A degree of a great circle of the sphere with the Earth's mean radius. */
const DEGREE_KM = 111.195;

describe('the distance between two points', () => {
  it.each([
    ['along a meridian', at(10, 20), at(40, 20), 30],
    ['along the equator', at(0, -15), at(0, 30), 45],
    ['across the date line', at(0, 170), at(0, -160), 30],
    ['over a pole', at(80, 0), at(70, 180), 30],
    ['between poles', at(90, 12), at(-90, -50), 180],
    ['between antipodes', at(33, 117), at(-33, -63), 180],
    ['along a parallel, where a degree is shorter', at(60, 0), at(60, 180), 60],
    ['to itself', at(39.96, -83), at(39.96, -83), 0],
  ])('%s', (_, one, other, degrees) => {
    expect(distanceKm(one, other)).toBeCloseTo(degrees * DEGREE_KM, -0.5);
    expect(distanceKm(other, one)).toBe(distanceKm(one, other));
  });

  it('is rounded to a tenth of a kilometer', () => {
    expect(distanceKm(at(0, 0), at(0, 1))).toBe(111.2);
  });
});
