import type { Frame } from '../drawing/frame.ts';
import { escaped } from '../drawing/picture.ts';
import { TYPE_SIGNS } from '../parts/kinds.ts';
import type { Colours } from '../drawing/colours.ts';
import { DASHES } from '../map/scene.ts';
import type { Places } from './layout.ts';
import type { Link, Network, Vertex } from './network.ts';

export interface Scene {
  readonly network: Network;
  readonly places: Places;

  /** The actor that stands out with its ties. */
  readonly chosen: string | null;
}

/** More captions than these would cover each other: of all ties, and of those of the chosen actor, which spread from it. */
const [MOST_CAPTIONS, MOST_OWN] = [14, 30];
const SIZE = 16;

/** A link's line, bowed where several join the same two. */
export function lineOf({ at, of, one, other }: Link, places: Places): string | null {
  const [from, to] = [places.get(one), places.get(other)];
  if (!from || !to) return null;
  const [mx, my] = bowOf(from, to, at - (of - 1) / 2);
  return `M${round(from)}Q${round([mx, my])} ${round(to)}`;
}

function bowOf(
  from: readonly [number, number],
  to: readonly [number, number],
  side: number,
): readonly [number, number] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const bow = side * 28;
  return [(from[0] + to[0]) / 2 + (dy / length) * bow, (from[1] + to[1]) / 2 - (dx / length) * bow];
}

const round = ([x, y]: readonly [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Captions of the ties of the chosen actor; of all, where they are few. */
function captioned({ network, chosen }: Scene): readonly Link[] {
  const of = network.links.filter(({ one, other }) => one === chosen || other === chosen);
  if (of.length > 0 && of.length <= MOST_OWN) return of;
  return network.links.length <= MOST_CAPTIONS ? network.links : [];
}

function captionPlace(link: Link, places: Places): readonly [number, number] | null {
  const [from, to] = [places.get(link.one), places.get(link.other)];
  if (!from || !to) return null;
  const [mx, my] = bowOf(from, to, link.at - (link.of - 1) / 2);
  return [(from[0] + 2 * mx + to[0]) / 4, (from[1] + 2 * my + to[1]) / 4];
}

const isBright = ({ chosen }: Scene, { one, other }: Link) =>
  chosen === null || one === chosen || other === chosen;

export function draw(context: CanvasRenderingContext2D, scene: Scene, frame: Frame): void {
  const { colours, ratio, zoom } = frame;
  const { network, places } = scene;
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, frame.width, frame.height);
  const inner = () => {
    context.setTransform(ratio * zoom.k, 0, 0, ratio * zoom.k, ratio * zoom.x, ratio * zoom.y);
  };
  inner();
  for (const link of network.links) {
    const line = lineOf(link, places);
    if (line === null) continue;
    context.globalAlpha = isBright(scene, link) ? 0.9 : 0.2;
    context.strokeStyle = link.group ? colours[link.group] : colours.faint;
    context.lineWidth = (link.tie === null ? 1 : 1.6) / zoom.k;
    context.setLineDash(DASHES[link.line].map((length) => length / zoom.k));
    context.stroke(new Path2D(line));
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
  for (const vertex of network.vertices) {
    const place = places.get(vertex.id);
    if (!place) continue;
    drawSign(context, vertex, place, frame);
    inner();
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  for (const { text, x, y, size, colour } of textsOf(scene, frame)) {
    context.textAlign = 'center';
    context.font = `${size}px system-ui, sans-serif`;
    context.strokeStyle = colours.paper;
    context.lineWidth = 3;
    context.strokeText(text, x, y);
    context.fillStyle = colours[colour];
    context.fillText(text, x, y);
  }
  context.textAlign = 'start';
}

function drawSign(
  context: CanvasRenderingContext2D,
  vertex: Vertex,
  [px, py]: readonly [number, number],
  { colours, ratio, zoom }: Frame,
): void {
  const sign = TYPE_SIGNS[vertex.type];
  const scale = (SIZE / 12) * (vertex.isOpen ? 1.35 : 1);
  const [x, y] = [px * zoom.k + zoom.x - 6 * scale, py * zoom.k + zoom.y - 6 * scale];
  context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
  const path = new Path2D(sign?.shape ?? 'M0 0h12v12H0z');
  context.strokeStyle = colours.paper;
  context.lineWidth = 3;
  context.stroke(path);
  context.fillStyle = toneOf(vertex, colours);
  context.fill(path, 'evenodd');
}

const toneOf = ({ type }: Vertex, colours: Colours) =>
  colours[(TYPE_SIGNS[type]?.tone ?? 'ink') as keyof Colours];

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: 'ink' | 'faint';
}

/** Names below their signs, with how many ties are hidden; captions on their lines. From afar only of those who stand out. */
function textsOf(scene: Scene, { zoom }: Frame): readonly Text[] {
  const { chosen, network, places } = scene;
  const seen = ([px, py]: readonly [number, number]) =>
    [px * zoom.k + zoom.x, py * zoom.k + zoom.y] as const;
  const near = new Set(
    network.links.flatMap(({ one, other }) =>
      one === chosen || other === chosen ? [one, other] : [],
    ),
  );
  const names = network.vertices.flatMap((vertex): Text[] => {
    const place = places.get(vertex.id);
    const isShown = zoom.k > 0.62 || vertex.isOpen || near.has(vertex.id);
    if (!place || !isShown) return [];
    const [x, y] = seen(place);
    const text = vertex.hidden > 0 ? `${short(vertex.name)} +${vertex.hidden}` : short(vertex.name);
    return [{ text, x, y: y + SIZE + 4, size: vertex.isOpen ? 14 : 12, colour: 'ink' }];
  });
  const captions = zoom.k < 0.5 ? [] : captioned(scene);
  return [
    ...captions.flatMap((link): Text[] => {
      const place = captionPlace(link, places);
      if (!place) return [];
      const [x, y] = seen(place);
      return [{ text: link.caption, x, y, size: 10.5, colour: 'faint' }];
    }),
    ...names,
  ];
}

const short = (name: string) => (name.length > 34 ? `${name.slice(0, 32)}…` : name);

/** The same for a file. */
export function toSvg(scene: Scene, frame: Frame): string {
  const { colours, zoom } = frame;
  const { network, places } = scene;
  const links = network.links.map((link) => {
    const dashes = DASHES[link.line].map((length) => (length / zoom.k).toFixed(2)).join(' ');
    const stroke = link.group ? colours[link.group] : colours.faint;
    return `<path d="${lineOf(link, places) ?? ''}" fill="none" stroke="${stroke}" stroke-opacity="${isBright(scene, link) ? 0.9 : 0.2}" stroke-width="${(1.6 / zoom.k).toFixed(2)}"${dashes && ` stroke-dasharray="${dashes}"`}><title>${escaped(`${link.name}: ${link.caption}`)}</title></path>`;
  });
  const signs = network.vertices.flatMap((vertex) => {
    const place = places.get(vertex.id);
    if (!place) return [];
    const scale = (SIZE / 12) * (vertex.isOpen ? 1.35 : 1);
    const [x, y] = [place[0] * zoom.k + zoom.x - 6 * scale, place[1] * zoom.k + zoom.y - 6 * scale];
    return [
      `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(2)})" d="${TYPE_SIGNS[vertex.type]?.shape ?? 'M0 0h12v12H0z'}" fill-rule="evenodd" fill="${toneOf(vertex, colours)}"><title>${escaped(vertex.name)}</title></path>`,
    ];
  });
  const texts = textsOf(scene, frame).map(
    ({ text, x, y, size, colour }) =>
      `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" dy="0.35em" text-anchor="middle" font-size="${size}" fill="${colours[colour]}" stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(text)}</text>`,
  );
  return `<g transform="translate(${zoom.x} ${zoom.y}) scale(${zoom.k})">${links.join('')}</g>${signs.join('')}${texts.join('')}`;
}
