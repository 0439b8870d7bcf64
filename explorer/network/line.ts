import type { Positions } from './layout.ts';
import type { Link } from './network.ts';

type Point = readonly [number, number];

/** A line from one actor to the other, and the point that it bows towards. */
export interface Bow {
  readonly from: Point;
  readonly by: Point;
  readonly to: Point;
}

/** The distance between lines of the same two actors, in pixels. */
const APART = 28;

/** Null until both actors have a position. */
export function bowOf({ at, of, one, other }: Link, positions: Positions): Bow | null {
  const [from, to] = [positions.get(one), positions.get(other)];
  if (!from || !to) return null;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const bow = (at - (of - 1) / 2) * APART;
  const by = [
    (from[0] + to[0]) / 2 + (dy / length) * bow,
    (from[1] + to[1]) / 2 - (dx / length) * bow,
  ] as const;
  return { from, by, to };
}

/** As an SVG path. */
export function lineOf(link: Link, positions: Positions): string | null {
  const bow = bowOf(link, positions);
  return bow && `M${round(bow.from)}Q${round(bow.by)} ${round(bow.to)}`;
}

const round = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
