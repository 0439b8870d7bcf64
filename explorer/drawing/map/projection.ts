import { type GeoProjection, geoEqualEarth, geoPath } from 'd3-geo';
import type { Box } from '../frame.ts';
import type { Mark, Spot } from './mark.ts';

export const [WIDTH, HEIGHT] = [1_000, 487];

/** The longitude of the map's center. */
const MIDDLE = 155;

/** The world in 1,000 by 487, centered on the Pacific, so that ties across it are not cut in two. */
export const projection: GeoProjection = geoEqualEarth()
  .rotate([-MIDDLE, 0])
  .fitExtent(
    [
      [2, 2],
      [WIDTH - 2, HEIGHT - 2],
    ],
    { type: 'Sphere' },
  );

export const at = (spot: Spot) => projection([...spot.at]) ?? [0, 0];

/** How far a line bows, as a fraction of its length. */
const BOW = 0.14;

/** The lines from the first place to the others as an SVG path, bowed to the north; in two parts where a line crosses the map's edge. */
export function lineOf({ spots: [first, ...others] }: Pick<Mark, 'spots'>): string {
  return others.map((other) => legOf(first, other)).join('');
}

function legOf(one: Spot, other: Spot): string {
  if (crossesSeam(one, other)) return overSeam(one, other);
  const [from, to] = [at(one), at(other)];
  return `M${text(from)}Q${text(controlOf(from, to))} ${text(to)}`;
}

/** The middle of its first line, for a sign. */
export const middleOf = (mark: Mark) => alongOf(mark, 0.5);

/** The point at a fraction of its first line; without a line, its place. */
export function alongOf({ spots: [one, other] }: Mark, part: number): readonly [number, number] {
  if (other === undefined) return at(one);
  if (crossesSeam(one, other)) return projection(between(one, other, part)) ?? at(one);
  const [from, to] = [at(one), at(other)];
  const by = controlOf(from, to);
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return [a * from[0] + b * by[0] + c * to[0], a * from[1] + b * by[1] + c * to[1]];
}

function controlOf(
  from: readonly [number, number],
  to: readonly [number, number],
): [number, number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const side = dx < 0 ? -1 : 1;
  return [(from[0] + to[0]) / 2 + dy * side * 2 * BOW, (from[1] + to[1]) / 2 - dx * side * 2 * BOW];
}

/** Whether the shortest line crosses the map's edge. */
function crossesSeam(one: Spot, other: Spot): boolean {
  const turned = ({ at: [longitude] }: Spot) => ((longitude - MIDDLE + 540) % 360) - 180;
  return Math.abs(turned(one) - turned(other)) > 180;
}

const text = ([x, y]: readonly [number, number]) => `${x.toFixed(2)} ${y.toFixed(2)}`;

const write = geoPath(projection).digits(2);

const STEPS = 24;

function overSeam(one: Spot, other: Spot): string {
  const coordinates = Array.from({ length: STEPS + 1 }, (_, step) =>
    between(one, other, step / STEPS),
  );
  return write({ type: 'LineString', coordinates }) ?? '';
}

/**
 * The position at a fraction of the shorter way, by longitude and latitude: a great circle from Europe to America would leave the map
 * near the pole.
 */
function between(one: Spot, other: Spot, part: number): [number, number] {
  const [[from, south], [to, north]] = [one.at, other.at];
  const wide = ((to - from + 540) % 360) - 180;
  const bow = Math.abs(wide) * BOW * 2 * part * (1 - part);
  return [from + wide * part, Math.min(85, south + (north - south) * part + bow)];
}

/** Of a hundred points, one on each side may lie outside the box: a few far places must not make all others one dot. */
const OUTSIDE = 0.01;

/** The box around nearly all lines and spots, with a margin; the whole map if there are none. */
export function boxOf(marks: readonly Mark[], spots: readonly Spot[]): Box {
  if (marks.length + spots.length === 0) return { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };
  const points = [
    ...spots.map(at),
    ...marks.flatMap((mark) => [...mark.spots.map(at), middleOf(mark)]),
  ];
  const [left, right] = endsOf(points.map(([x]) => x));
  const [top, bottom] = endsOf(points.map(([, y]) => y));
  const room = Math.max(4, (right - left) * 0.07, (bottom - top) * 0.12);
  return { left: left - room, top: top - room, right: right + room, bottom: bottom + room };
}

function endsOf(numbers: readonly number[]): readonly [number, number] {
  const sorted = Float64Array.from(numbers).sort();
  const outside = Math.floor(sorted.length * OUTSIDE);
  return [sorted.at(outside) ?? 0, sorted.at(-1 - outside) ?? 0];
}
