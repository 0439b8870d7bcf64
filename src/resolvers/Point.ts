import { stored as storedAs } from '../graph/computed.ts';

/** The graph holds two numbers. */
export const stored = storedAs(([latitude, longitude]: readonly [number, number]) => ({
  latitude,
  longitude,
}));
