import { type GeoGeometryObjects, geoGraticule10 } from 'd3-geo';
import type { KindGroup } from '../../parts/kinds.ts';
import type { Dot } from './clusters.ts';
import type { Flow } from './flows.ts';
import type { Ground } from './ground.ts';
import type { Mark } from './mark.ts';
import type { Frame } from '../frame.ts';
import { type Room, around, buttonsIn, roomIn, widthOf } from '../room.ts';
import { alongOf, middleOf, projection } from './projection.ts';
import { count } from '../../shell/words.ts';
import { words } from '../../words/words.ts';

/** What is drawn, on a canvas or into a file. */
export interface Scene {
  readonly ground: Ground | null;
  readonly regions: GeoGeometryObjects | null;
  readonly marks: readonly Mark[];

  /** Ids of ties that sources disagree on. */
  readonly contested: ReadonlySet<string>;
  readonly dots: readonly Dot[];

  /** Lines between countries, the widest first; none where each tie is drawn. */
  readonly flows: readonly Flow[];

  /** The highlighted tie. */
  readonly chosen: string | null;
}

/** Lines of one style. */
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

/**
 * With more lines than this, each is as thin as possible and unbroken, whatever its status: a browser without a graphics card draws
 * such lines thirty times faster than wide ones, and a hundred times faster than dashed ones.
 */
export const MOST_BROKEN = 2_000;

/** The more lines, the fainter each. */
export const opacityOf = (count: number) => Math.max(0.16, Math.min(0.8, 9 / Math.sqrt(count + 1)));

export const SPHERE = { type: 'Sphere' as const };
export const GRATICULE = geoGraticule10();

/** A dot's radius in pixels. */
export function radiusOf({ ties, places, share }: Dot): number {
  if (share !== undefined) return 2.5 + 13 * Math.sqrt(share);
  return places === 1
    ? Math.min(7, 2.2 + Math.sqrt(ties) * 0.6)
    : Math.min(14, 7 + Math.log2(places) * 1.2);
}

/** Whether the dot stands for the center of an area. */
export const isSquare = ({ places, share, spot }: Dot) =>
  places === 1 && share === undefined && spot.isArea;

/** The number in a dot: of places that it stands for or, where it fits, of ties that are counted; empty for one place. */
export function numberIn(dot: Dot): string {
  if (dot.share === undefined) return dot.places === 1 ? '' : String(dot.places);
  const text = count(dot.ties);
  return widthOf(text, 10) < 2 * radiusOf(dot) - 2 ? text : '';
}

/** From the lowest to the topmost: places with more ties lie on others, but a small total would vanish under a large one. */
export const stacked = (dots: readonly Dot[]) =>
  dots.some(({ share }) => share !== undefined) ? dots : dots.toReversed();

/** `Shanghai +19` for twenty places of which Shanghai has the most ties; `Jilin 1` for a total that has no room for its number. */
export function nameOf(dot: Dot): string {
  const { places, share, spot, ties } = dot;
  if (places > 1) return words.drawing.cluster(spot.name, places - 1);
  return share !== undefined && numberIn(dot) === '' ? `${spot.name} ${count(ties)}` : spot.name;
}

/** More signs of contested ties would hide the lines. */
const MOST_SIGNS = 80;

/** The position in the frame. */
interface Standing {
  readonly x: number;
  readonly y: number;
}

export interface Label extends Standing {
  readonly dot: Dot;
  readonly text: string;
}

export interface Sign extends Standing {
  readonly mark: Mark;
}

/** Signs and names over the lines, without overlaps. */
export interface Written {
  /** The sign for contested ties, as in tables. */
  readonly contested: readonly Sign[];

  /** The sign of a tie's kind on its line, for readers who do not see the colors. */
  readonly kinds: readonly Sign[];

  /** Names of the places with the most ties. */
  readonly labels: readonly Label[];
}

export function writtenIn(scene: Scene, frame: Frame): Written {
  const room = roomIn(frame);
  room.block(buttonsIn(frame));
  const seen = ([px = 0, py = 0]: readonly number[]) => ({
    x: px * frame.zoom.k + frame.zoom.x,
    y: py * frame.zoom.k + frame.zoom.y,
  });
  for (const dot of scene.dots) {
    // A name can cover a small total, or most places in between would have none.
    if (dot.share !== undefined && dot.share < SMALL) continue;
    const { x, y } = seen(projection([...dot.at]) ?? []);
    const side = dot.places === 1 && dot.share === undefined ? 2 : 2 * radiusOf(dot);
    room.block(around(x, y, side, side));
  }
  const signed = scene.marks.filter(({ tie }) => scene.contested.has(tie.id));
  const contested =
    signed.length > MOST_SIGNS ? [] : signed.map((mark) => ({ mark, ...seen(middleOf(mark)) }));
  for (const { x, y } of contested) room.block(around(x, y, SIGN, SIGN));
  const labels = labelsIn(scene.dots, seen, room);
  return { contested, labels, kinds: kindsIn(scene.marks, seen, room) };
}

const [MOST_LABELS, SIGN, SMALL] = [24, 12, 0.03];

type Seen = (place: readonly number[]) => Standing;

function labelsIn(dots: readonly Dot[], seen: Seen, room: Room): readonly Label[] {
  const labels: Label[] = [];
  for (const dot of dots) {
    if (labels.length === MOST_LABELS) break;
    // The table lists the small totals; on a phone their names would take the room of larger ones.
    if (dot.share !== undefined && dot.share < SMALL) continue;
    const { x, y } = seen(projection([...dot.at]) ?? []);
    const text = nameOf(dot);
    const [wide, far] = [widthOf(text, 12), radiusOf(dot) + 4];
    const spot = [
      [x + far, y],
      [x - far - wide, y],
      [x - wide / 2, y + far + 6],
      [x - wide / 2, y - far - 6],
    ].find(([left = 0, middle = 0]) => room.take(around(left + wide / 2, middle, wide, 16)));
    if (spot) labels.push({ dot, text, x: spot[0] ?? x, y: spot[1] ?? y });
  }
  return labels;
}

/** With more lines it would take too long to place the signs. */
const MOST_KINDS = 400;

/** The distance between signs, in pixels, that keeps the lines visible. */
const APART = 38;

function kindsIn(marks: readonly Mark[], seen: Seen, room: Room): readonly Sign[] {
  if (marks.length > MOST_KINDS) return [];
  return marks.flatMap((mark): Sign[] => {
    const place = PARTS.map((part) => seen(alongOf(mark, part))).find(({ x, y }) =>
      room.take(around(x, y, APART, APART)),
    );
    return place ? [{ mark, ...place }] : [];
  });
}

/** Possible positions of a sign, as fractions of the line. */
const PARTS = [0.5, 0.4, 0.6, 0.3, 0.7];
