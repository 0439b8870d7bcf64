import { type GeoGeometryObjects, geoGraticule10 } from 'd3-geo';
import type { KindGroup } from '../parts/kinds.ts';
import type { Dot } from './clusters.ts';
import type { Ground } from './geometry.ts';
import { type Mark, type Spot } from './mark.ts';
import type { Zoom } from '../drawing/frame.ts';
import { at, projection } from './projection.ts';

/** All that is drawn, before anyone knows where: on a canvas, or into a file. */
export interface Scene {
  readonly ground: Ground | null;
  readonly regions: GeoGeometryObjects | null;
  readonly marks: readonly Mark[];

  /** Ids of ties that sources disagree on. */
  readonly contested: ReadonlySet<string>;
  readonly dots: readonly Dot[];

  /** The tie that stands out. */
  readonly chosen: string | null;
}

/** Lines that are drawn alike. */
export interface Layer {
  readonly group: KindGroup;
  readonly line: Mark['line'];
  readonly marks: readonly Mark[];
}

export function layersOf(marks: readonly Mark[]): readonly Layer[] {
  const layers = new Map<string, { group: KindGroup; line: Mark['line']; marks: Mark[] }>();
  for (const mark of marks) {
    const { group, line } = mark;
    const key = `${group} ${line}`;
    const layer = layers.get(key) ?? { group, line, marks: [] };
    layers.set(key, layer);
    layer.marks.push(mark);
  }
  return [...layers.values()].toSorted((one, other) => other.marks.length - one.marks.length);
}

/** Lengths of strokes and gaps in pixels; the same as beside each status in a table. */
export const DASHES: Readonly<Record<Mark['line'], readonly number[]>> = {
  solid: [],
  dashed: [6, 4],
  dotted: [1.5, 3.5],
  dashdot: [7, 3, 1.5, 3],
};

/**
 * Of more lines than these each is as thin as can be and unbroken, whatever its state of affairs: a browser without a graphics card draws
 * such lines thirty times faster than broader ones, and a hundred times faster than broken ones.
 */
export const MOST_BROKEN = 2_000;

/** The more lines, the fainter each. */
export const opacityOf = (count: number) => Math.max(0.16, Math.min(0.8, 9 / Math.sqrt(count + 1)));

export const SPHERE = { type: 'Sphere' as const };
export const GRATICULE = geoGraticule10();

/** A dot's radius in pixels. */
export const radiusOf = ({ spot, ties, places }: Dot) =>
  spot ? Math.min(7, 2.2 + Math.sqrt(ties) * 0.6) : Math.min(18, 8 + Math.log2(places) * 1.6);

export interface Label {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
}

const MOST_LABELS = 24;

/** Names of the places with the most ties that have room, at their places on the frame. */
export function labelsOf(
  dots: readonly Dot[],
  zoom: Zoom,
  frame: { readonly width: number; readonly height: number },
): readonly Label[] {
  const taken = dots.map((dot) => {
    const [px, py] = projection([...dot.at]) ?? [0, 0];
    const [x, y, r] = [px * zoom.k + zoom.x, py * zoom.k + zoom.y, dot.spot ? 1 : radiusOf(dot)];
    return { dot, left: x - r, top: y - r, right: x + r, bottom: y + r };
  });
  const labels: Label[] = [];
  for (const dot of dots) {
    if (labels.length === MOST_LABELS) break;
    if (dot.spot === null) continue;
    const [px, py] = at(dot.spot);
    const [x, y] = [px * zoom.k + zoom.x, py * zoom.k + zoom.y];
    const box = {
      left: x - 6,
      top: y - 9,
      right: x + 12 + dot.spot.name.length * 7.4,
      bottom: y + 9,
    };
    const isSeen = box.left > 0 && box.right < frame.width && y > 10 && y < frame.height - 10;
    const isFree = taken.every(
      (other) =>
        other.dot === dot ||
        other.right < box.left ||
        other.left > box.right ||
        other.bottom < box.top ||
        other.top > box.bottom,
    );
    if (!isSeen || !isFree) continue;
    taken.push({ dot, ...box });
    labels.push({ spot: dot.spot, x: x + radiusOf(dot) + 4, y });
  }
  return labels;
}
