import type { Box, SearchCircle } from '../../../src/generated/schema.ts';
import type { Item } from './copy.ts';
import { type Args, refused } from './pages.ts';
import type { Test } from './periods.ts';

type Point = Pick<SearchCircle, 'latitude' | 'longitude'>;

/** Throws for what is not on the Earth. */
export function assertOnEarth({ near, inBox }: Args): void {
  const { latitude = 0, longitude = 0, km = 1 } = (near ?? {}) as Partial<SearchCircle>;
  const { south = 0, west = 0, north = 0, east = 0 } = (inBox ?? {}) as Partial<Box>;
  if ([latitude, south, north].some((degrees) => Math.abs(degrees) > 90)) throw refused();
  if ([longitude, west, east].some((degrees) => Math.abs(degrees) > 180)) throw refused();
  if (km <= 0 || south > north) throw refused();
}

/** The item has a point in the circle. */
export const isNear: Test = ({ properties }, { latitude, longitude, km }: SearchCircle) => {
  const point = pointOf(properties);
  return point !== undefined && kilometers(point, { latitude, longitude }) <= km;
};

/** The item has a point in the box. */
export const isInBox: Test = ({ properties }, { south, west, north, east }: Box) => {
  const point = pointOf(properties);
  if (point === undefined || point.latitude < south || point.latitude > north) return false;
  const [isEast, isWest] = [point.longitude >= west, point.longitude <= east];
  return west <= east ? isEast && isWest : isEast || isWest;
};

/** In whole meters. */
export function metersFrom({ properties }: Item, center: Point): number {
  const point = pointOf(properties);
  return point === undefined ? 0 : Math.round(1000 * kilometers(point, center));
}

function pointOf(properties: Item['properties']): Point | undefined {
  return properties.latitude === undefined ? undefined : (properties as unknown as Point);
}

/** By the angle between the two directions from the center of the Earth. */
function kilometers(one: Point, other: Point): number {
  const [a, b] = [toVector(one), toVector(other)];
  return 2 * 6371.0088 * Math.asin(Math.hypot(...a.map((part, at) => part - (b[at] ?? 0))) / 2);
}

function toVector({ latitude, longitude }: Point): readonly number[] {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}
