import type { Line } from '../parts/statusLine.ts';

/** Lengths of strokes and gaps in pixels, as in the status signs of tables. */
export const DASHES: Readonly<Record<Line, readonly number[]>> = {
  solid: [],
  dashed: [6, 4],
  dotted: [1.5, 3.5],
  dashdot: [7, 3, 1.5, 3],
};
