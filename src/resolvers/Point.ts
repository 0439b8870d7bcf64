import { stored as storedAs } from './coordinates.ts';

/** The graph holds two numbers. */
export const stored = storedAs<'Point', readonly [number, number]>(([latitude, longitude]) => ({
  latitude,
  longitude,
}));
