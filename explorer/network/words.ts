import type { Frame } from '../drawing/frame.ts';
import type { PlacedText } from '../drawing/texts.ts';
import type { KindGroup } from '../parts/kinds.ts';
import type { Positions } from './layout.ts';
import { type Bow, bowOf } from './line.ts';
import type { Link, Network, Vertex } from './network.ts';
import { type Room, around, buttonsIn, roomIn, widthOf } from '../drawing/room.ts';

export interface KindMark {
  readonly group: KindGroup;
  readonly x: number;
  readonly y: number;
}

/** What is drawn. */
export interface Scene {
  readonly network: Network;
  readonly positions: Positions;

  /** The actor that is highlighted with its ties. */
  readonly chosen: string | null;
}

/** With more names it would take too long to place them in each frame. */
const MOST = 400;

/** The highest number of captions: of all ties, and of the selected actor's ties. */
const [MOST_CAPTIONS, MOST_OWN] = [14, 30];

/** A sign's radius in pixels. */
export const radiusOf = ({ isOpen }: Vertex) => (isOpen ? 11 : 8);

/**
 * Places names, captions and signs of kinds where there is room. Actors with the most ties
 * come first. The hint and the table show what has no room.
 */
export function writtenIn(scene: Scene, frame: Frame) {
  const room = roomIn(frame);
  room.block(buttonsIn(frame));
  const seen = seenIn(scene, frame);
  for (const { vertex, x, y } of seen) {
    const side = 2 * radiusOf(vertex);
    room.block(around(x, y, side, side));
  }
  const texts = [...namesIn(seen, frame, room), ...captionsIn(scene, frame, room)];
  return { texts, marks: marksIn(scene, frame, room) };
}

interface Seen {
  readonly vertex: Vertex;
  readonly x: number;
  readonly y: number;
}

/** The actors in the frame: the selected one and its partners, then opened ones, then by the number of ties. */
function seenIn({ network, positions, chosen }: Scene, { height, width, zoom }: Frame) {
  const near = new Set(
    network.links.flatMap(({ one, other }) =>
      one === chosen || other === chosen ? [one, other] : [],
    ),
  );
  const degrees = degreesOf(network);
  const rank = ({ id, isOpen, hidden }: Vertex) =>
    (id === chosen ? 4e6 : near.has(id) ? 2e6 : 0) +
    (isOpen ? 1e6 : 0) +
    (degrees.get(id) ?? 0) +
    hidden;
  return network.vertices
    .flatMap((vertex): Seen[] => {
      const position = positions.get(vertex.id);
      if (!position) return [];
      const [x, y] = [position[0] * zoom.k + zoom.x, position[1] * zoom.k + zoom.y];
      return x > 0 && y > 0 && x < width && y < height ? [{ vertex, x, y }] : [];
    })
    .map((one) => ({ ...one, rank: rank(one.vertex) }))
    .toSorted((one, other) => other.rank - one.rank);
}

const known = new WeakMap<Network, ReadonlyMap<string, number>>();

function degreesOf(network: Network): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  if (known.has(network)) return known.get(network) ?? degrees;
  for (const { one, other } of network.links)
    for (const id of [one, other]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  known.set(network, degrees);
  return degrees;
}

function namesIn(seen: readonly Seen[], { width }: Frame, room: Room): readonly PlacedText[] {
  return seen.slice(0, MOST).flatMap(({ vertex, x, y }): PlacedText[] => {
    const size = vertex.isOpen ? 14 : 12;
    const text = vertex.hidden > 0 ? `${short(vertex.name)} +${vertex.hidden}` : short(vertex.name);
    const [wide, far] = [widthOf(text, size), radiusOf(vertex) + 3];
    const inside = Math.min(Math.max(x, wide / 2 + 4), width - wide / 2 - 4);
    const spots = [
      [inside, y + far + size / 2],
      [inside, y - far - size / 2],
      [x + far + wide / 2, y],
      [x - far - wide / 2, y],
    ] as const;
    const spot = spots.find(([left, top]) => room.take(around(left, top, wide, size + 2)));
    return spot ? [{ text, x: spot[0], y: spot[1], size, colour: 'ink' }] : [];
  });
}

function captionsIn(scene: Scene, frame: Frame, room: Room): readonly PlacedText[] {
  if (frame.zoom.k < 0.5) return [];
  return captioned(scene).flatMap((link): PlacedText[] => {
    const bow = bowOf(link, scene.positions);
    if (!bow) return [];
    const wide = widthOf(link.caption, 10.5);
    const spot = PARTS.map((part) => on(bow, part, frame)).find(([x, y]) =>
      room.take(around(x, y, wide, 12)),
    );
    if (!spot) return [];
    return [{ text: link.caption, x: spot[0], y: spot[1], size: 10.5, colour: 'faint' }];
  });
}

/** Possible positions on a line, as fractions of it. */
const PARTS = [0.5, 0.38, 0.62, 0.28, 0.72];

/** Captions of the selected actor's ties; of all ties if they are few. */
function captioned({ network, chosen }: Scene): readonly Link[] {
  const own = network.links.filter(({ one, other }) => one === chosen || other === chosen);
  if (own.length > 0 && own.length <= MOST_OWN) return own;
  return network.links.length <= MOST_CAPTIONS ? network.links : [];
}

function marksIn({ network, positions }: Scene, frame: Frame, room: Room): readonly KindMark[] {
  if (network.links.length > MOST) return [];
  return network.links.flatMap((link): KindMark[] => {
    const bow = link.group && bowOf(link, positions);
    if (!link.group || !bow) return [];
    const spot = PARTS.map((part) => on(bow, part, frame)).find(([x, y]) =>
      room.take(around(x, y, 12, 12)),
    );
    return spot ? [{ group: link.group, x: spot[0], y: spot[1] }] : [];
  });
}

/** The point at a fraction of a line, in the frame. */
function on({ from, by, to }: Bow, part: number, { zoom }: Frame): readonly [number, number] {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return [
    (a * from[0] + b * by[0] + c * to[0]) * zoom.k + zoom.x,
    (a * from[1] + b * by[1] + c * to[1]) * zoom.k + zoom.y,
  ];
}

const short = (name: string) => (name.length > 34 ? `${name.slice(0, 32)}…` : name);
