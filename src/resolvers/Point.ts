import { stored as storedAs } from './coordinates.ts';

/** The graph stores two numbers. */
export const stored = storedAs<'Point', readonly [number, number]>(([latitude, longitude]) => ({
  latitude,
  longitude,
}));
